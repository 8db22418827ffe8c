import { notRepeatedWords, wholeNumber } from '../../../shared/domain/bundle/wording.ts';
import { InPageLink } from '../../components/in-page-link.tsx';
import { type NotRepeated, passagesIn } from './reading.ts';

export const notRepeatedHeadingId = 'not-repeated-heading';

/** Leads past the account to what it does not repeat. */
export function NotRepeatedLink({ notRepeated }: { readonly notRepeated: readonly NotRepeated[] }) {
  return (
    <p className="govuk-body-s govuk-!-margin-bottom-1">
      <InPageLink to={notRepeatedHeadingId}>
        Go to what was {notRepeatedWords} ({wholeNumber.format(passagesIn(notRepeated))})
      </InPageLink>
    </p>
  );
}
