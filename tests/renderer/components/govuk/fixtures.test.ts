/** Our components emit the markup of GOV.UK Frontend, as its own fixtures have it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { formCases } from './form-cases.tsx';
import { normaliseMarkup } from './normalise-markup.ts';
import { OnPage, pageCases } from './page-cases.tsx';

const components = join(import.meta.dirname, '../../../../node_modules/govuk-frontend/dist/govuk/components');

function officialMarkup(component: string, fixture: string): string {
  const { fixtures }: { fixtures: { name: string; html: string }[] } = JSON.parse(
    readFileSync(join(components, component, 'fixtures.json'), 'utf8'),
  );
  const found = fixtures.find(({ name }) => name === fixture);
  if (found === undefined) throw new Error(`GOV.UK Frontend has no fixture "${fixture}" for ${component}.`);
  return found.html;
}

describe('markup of GOV.UK Frontend', () => {
  test.each([...formCases, ...pageCases])(
    '$component: $fixture',
    ({ component, fixture, element, adapt = (official) => official }) => {
      const ours = renderToStaticMarkup(createElement(OnPage, null, element));
      expect(normaliseMarkup(ours)).toEqual(normaliseMarkup(adapt(officialMarkup(component, fixture))));
    },
  );

  test('the comparison sees a missing class, a missing attribute and other words', () => {
    const markup = '<p class="govuk-body" id="a">Words</p>';
    for (const other of [
      '<p class="govuk" id="a">Words</p>',
      '<p class="govuk-body">Words</p>',
      '<p class="govuk-body" id="a">Word</p>',
    ]) {
      expect(normaliseMarkup(other)).not.toEqual(normaliseMarkup(markup));
    }
  });
});
