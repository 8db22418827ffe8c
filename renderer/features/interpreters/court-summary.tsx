import type { OutputOf } from '../../../shared/contract/operations.ts';
import { Isolated } from '../../components/bidi.tsx';
import { ButtonLink } from '../../components/govuk/button.tsx';
import { routes } from '../../routes.ts';

interface CourtSummaryProps {
  readonly personId: string;
  readonly court: OutputOf<'interpreter.continuity'>['court'];
}

/** Who is proposed to interpret in court. */
export function CourtSummary({ personId, court }: CourtSummaryProps) {
  const proposed = court?.document;
  return (
    <section aria-labelledby="court-heading">
      <h2 className="govuk-heading-m" id="court-heading">
        Proposed for court
      </h2>
      <p className="govuk-body">
        {proposed === undefined || proposed.name.trim() === '' ? (
          'Nobody is proposed yet.'
        ) : (
          <>
            <Isolated>{proposed.name}</Isolated>
            {[proposed.language, proposed.dialect]
              .filter((words) => words.trim() !== '')
              .map((words) => (
                <span key={words}>
                  , <Isolated>{words}</Isolated>
                </span>
              ))}
          </>
        )}
      </p>
      <ButtonLink href={routes.courtInterpreter(personId)} variant="secondary">
        {proposed === undefined ? 'Propose an interpreter for court' : 'Change who is proposed for court'}
      </ButtonLink>
    </section>
  );
}
