import { Link } from 'wouter';
import type { NextStep } from './next-steps.ts';

/** The first thing to do, in plain words, and whatever else is open below it; small, so that the person's time stays in sight. */
export function NextStepNotice({ steps }: { readonly steps: readonly NextStep[] }) {
  const [first, ...others] = steps;
  if (first === undefined) return null;
  return (
    <section className="unfold-next" aria-labelledby="next-step-heading">
      <h2 className="unfold-next__heading" id="next-step-heading">
        Next step
      </h2>
      <p className="unfold-next__first">
        <Step step={first} />
      </p>
      {others.length > 0 && (
        <ul className="unfold-next__others">
          {others.map((step) => (
            <li key={step.words}>
              <Step step={step} />
            </li>
          ))}
        </ul>
      )}
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
