import { howToRead, researchFindings } from '../../shared/domain/research-findings.ts';
import { Details } from './govuk/details.tsx';

/** The fixed note: the same whatever the comparison shows. */
export function HowToRead() {
  return (
    <Details summary="How to read this comparison">
      <p className="govuk-body">{howToRead}</p>
      <ul className="govuk-list govuk-list--bullet">
        {researchFindings.map(({ finding, source }) => (
          <li key={source}>
            {finding} ({source})
          </li>
        ))}
      </ul>
    </Details>
  );
}
