import { useEffect, useRef } from 'react';

export interface Problem {
  readonly message: string;
  /** Identifier of the control to move to; a problem without one is plain text. */
  readonly fieldId?: string | undefined;
  /** Address of another page on which the problem is mended; used where there is no control on this one. */
  readonly href?: string | undefined;
}

/** The list of what is wrong, at the top of the page; takes the focus each time that its problems change. */
export function ErrorSummary({ problems }: { readonly problems: readonly Problem[] }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary" ref={summary} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map((problem) => (
              <li key={problem.message}>
                <ProblemText problem={problem} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function ProblemText({ problem }: { readonly problem: Problem }) {
  const { message, fieldId, href } = problem;
  if (href !== undefined) return <a href={href}>{message}</a>;
  if (fieldId === undefined) return message;
  return (
    <a
      href={`#${fieldId}`}
      onClick={(event) => {
        event.preventDefault();
        focusField(fieldId);
      }}
    >
      {message}
    </a>
  );
}

/** Moves to a control, its label in view; for a group (a date), to its first box. The address of the page stays as it is. */
export function focusField(fieldId: string): void {
  const found = document.getElementById(fieldId);
  const control = found?.matches('input, select, textarea, button')
    ? found
    : found?.querySelector<HTMLElement>('input, select, textarea, button');
  if (!control) return;
  const title =
    control.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${control.id}"]`);
  title?.scrollIntoView();
  control.focus({ preventScroll: true });
}
