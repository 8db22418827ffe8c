import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SpokenDateWords } from '../../../renderer/components/spoken-date-words.tsx';

test.each([
  ['3 February 2026', '2026-02-03', '2026-02-03', '3 February 2026'],
  [' 3 february 2026', '2026-02-03', '2026-02-03', '3 February 2026'],
  ['3 February 2026', '2026-02-04', '2026-02-04', '“<bdi>3 February 2026</bdi>” – 4 February 2026'],
  [
    'February 2026',
    '2026-02-01',
    '2026-02-28',
    '“<bdi>February 2026</bdi>” – between 1 February 2026 and 28 February 2026',
  ],
  ['قبل العيد', null, null, '“<bdi>قبل العيد</bdi>” – not recorded'],
])('%s is said once only where it says the days that it means', (spoken, earliest, latest, shown) => {
  expect(renderToStaticMarkup(createElement(SpokenDateWords, { date: { spoken, earliest, latest } }))).toBe(shown);
});
