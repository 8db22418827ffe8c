import { dayWords } from '../../shared/domain/bundle/wording.ts';
import type { LegalSource } from '../../shared/domain/legal-sources.ts';
import { Details } from './govuk/details.tsx';

/** What the law says, where that stands, in which version, and when it was checked. */
export function LegalBasis({ law }: { readonly law: LegalSource }) {
  return (
    <Details summary={law.title}>
      <p className="govuk-body">{law.meaning}</p>
      <p className="govuk-body-s govuk-!-margin-bottom-0">
        Source: {law.source}, {law.version}. Checked on {dayWords(law.checkedOn)}.
      </p>
    </Details>
  );
}
