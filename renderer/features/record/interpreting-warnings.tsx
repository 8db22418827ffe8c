import type { OutputOf } from '../../../shared/contract/operations.ts';
import type { SpokenDate } from '../../../shared/domain/account.ts';
import { interpreterGuidance } from '../../../shared/domain/guidance.ts';
import {
  type AccountForWarnings,
  interpreterWarnings,
  warningWords,
} from '../../../shared/domain/interpreter-warnings.ts';
import { Details } from '../../components/govuk/details.tsx';
import { InsetText } from '../../components/govuk/inset-text.tsx';
import { GuidanceNote } from '../../components/guidance-note.tsx';

type Continuity = OutputOf<'interpreter.continuity'>;

interface InterpretingWarningsProps {
  readonly continuity: Continuity;
  /** The account under the hand. */
  readonly account: AccountForWarnings;
  readonly given: SpokenDate;
}

/** What to attend to while there is still time: it changes with every answer above it, and is read out where it changes. */
export function InterpretingWarnings({ continuity, account, given }: InterpretingWarningsProps) {
  const { register, court, accounts } = continuity;
  const entries = new Map(register.map(({ id, document }) => [id, document]));
  const warnings = interpreterWarnings(placed(accounts, account, given), entries, court?.document ?? null)
    .filter(({ accountId }) => accountId === account.accountId)
    .map(warningWords);
  const rests = [...new Set(warnings.map(({ guidance }) => guidance))];
  return (
    <div className="unfold-interpreting__beside">
      <div className="unfold-interpreting__points">
        <div role="status" aria-label="What to attend to">
          {warnings.length > 0 && (
            <InsetText>
              <h3 className="govuk-heading-s">What to attend to</h3>
              <ul className="govuk-list govuk-list--spaced unfold-tight-list">
                {warnings.map(({ says, toDo }) => (
                  <li key={says}>
                    <strong>{says}</strong> {toDo}
                  </li>
                ))}
              </ul>
            </InsetText>
          )}
        </div>
        {rests.length > 0 && (
          <Details summary="What this rests on">
            {rests.map((key) => (
              <GuidanceNote key={key} guidance={interpreterGuidance[key]} />
            ))}
          </Details>
        )}
      </div>
    </div>
  );
}

/** The account among the sealed ones, in the order given; last where its days are not known yet. */
function placed(
  accounts: Continuity['accounts'],
  account: AccountForWarnings,
  given: SpokenDate,
): AccountForWarnings[] {
  const { earliest } = given;
  const later = earliest === null ? -1 : accounts.findIndex((sealed) => sealed.given.earliest > earliest);
  const place = later < 0 ? accounts.length : later;
  return [...accounts.slice(0, place), account, ...accounts.slice(place)];
}
