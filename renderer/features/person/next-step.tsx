import { Link } from 'wouter';
import { InsetText } from '../../components/govuk/inset-text.tsx';
import type { NextStep } from './next-steps.ts';

/** The first thing to do, in plain words, and whatever else is open below it. */
export function NextStepNotice({ steps }: { readonly steps: readonly NextStep[] }) {
  const [first, ...others] = steps;
  if (first === undefined) return null;
  return (
    <section aria-labelledby="next-step-heading">
      <InsetText>
        <h2 className="govuk-heading-s govuk-!-margin-bottom-1" id="next-step-heading">
          Next step
        </h2>
        <p className="govuk-body govuk-!-margin-bottom-1">
          <Step step={first} />
        </p>
        {others.length > 0 && (
          <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
            {others.map((step) => (
              <li key={step.words}>
                <Step step={step} />
              </li>
            ))}
          </ul>
        )}
      </InsetText>
    </section>
  );
}

function Step({ step: { words, link } }: { readonly step: NextStep }) {
  return (
    <>
      {words}{' '}
      {link !== null && (
        <Link className="govuk-link" href={link.href}>
          {link.text}
        </Link>
      )}
    </>
  );
}
