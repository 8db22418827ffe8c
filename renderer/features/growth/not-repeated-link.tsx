import { notRepeatedWords } from '../../../shared/domain/bundle/wording.ts';
import { type NotRepeated, passagesIn } from './reading.ts';

export const notRepeatedHeadingId = 'not-repeated-heading';

/** Leads past the account to what it does not repeat. The hash of the address holds the page, so the heading is focused, not navigated to. */
export function NotRepeatedLink({ notRepeated }: { readonly notRepeated: readonly NotRepeated[] }) {
  return (
    <p className="govuk-body-s">
      <a
        className="govuk-link"
        href={`#${notRepeatedHeadingId}`}
        onClick={(event) => {
          event.preventDefault();
          const heading = document.getElementById(notRepeatedHeadingId);
          heading?.scrollIntoView();
          heading?.focus({ preventScroll: true });
        }}
      >
        Go to what was {notRepeatedWords} ({passagesIn(notRepeated)})
      </a>
    </p>
  );
}
