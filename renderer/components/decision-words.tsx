import { actWords, decidedOn, matterWords, suggestionWords } from '../../shared/domain/growth/decision-wording.ts';
import type { KeptDecision } from '../../shared/domain/growth/decisions.ts';
import { Isolated } from './bidi.tsx';

interface DecisionWordsProps {
  readonly decision: KeptDecision;
  /** Numbers of the person's accounts, by identifier. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The earlier passage, where the decision is about two. */
  readonly earlier: EarlierWords | null;
}

export interface EarlierWords {
  /** Number of its account, and when that was given, as spoken. */
  readonly number: number;
  readonly given: string;
  readonly words: string;
}

/** What a person decided, when and why, with what the program itself suggested. */
export function DecisionWords({ decision, numbers, earlier }: DecisionWordsProps) {
  const { matter, note, suggestion, withdrawn } = decision.document;
  return (
    <>
      <p className="govuk-body-s">
        The program’s suggestion: {suggestionWords(suggestion, numbers)}. {actWords(decision)}{' '}
        <Isolated>{decision.savedBy}</Isolated> on {decidedOn(decision)}: {matterWords(matter)}.
      </p>
      {earlier !== null && (
        <p className="govuk-body-s">
          Account {earlier.number}, given <Isolated>{earlier.given}</Isolated>: “<Isolated>{earlier.words}</Isolated>”
        </p>
      )}
      {note.trim() !== '' && (
        <p className="govuk-body-s">
          Why: <Isolated>{note}</Isolated>
        </p>
      )}
      {decision.changeReason !== '' && (
        <p className="govuk-body-s">
          {withdrawn ? 'Why withdrawn' : 'Why changed'}: <Isolated>{decision.changeReason}</Isolated>
        </p>
      )}
    </>
  );
}
