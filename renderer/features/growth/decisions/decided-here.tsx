import { Link } from 'wouter';
import { statusWords } from '../../../../shared/domain/bundle/wording.ts';
import { translationInWords } from '../../../../shared/domain/growth/decision-wording.ts';
import type { KeptDecision, Place } from '../../../../shared/domain/growth/decisions.ts';
import type { GrowthRecord } from '../../../../shared/domain/growth/growth-record.ts';
import { withoutLabel } from '../../../../shared/domain/growth/without-label.ts';
import { sentenceCase } from '../../../../shared/text/sentence-case.ts';
import { DecisionWords } from '../../../components/decision-words.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { routes } from '../../../routes.ts';
import type { Reading, ReadPassage } from '../reading.ts';
import { type Question, reasonOf, withdrawalOf } from './question.ts';

interface DecidedHereProps {
  readonly record: GrowthRecord;
  readonly reading: Reading;
  readonly read: ReadPassage;
  /** Null while another decision is being written. */
  readonly onAsk: ((question: Question) => void) | null;
}

/** What people decided of the passage, by whom and when, with the program's own suggestion beside it. */
export function DecidedHere({ record, reading, read, onAsk }: DecidedHereProps) {
  const { decisions, translation } = read;
  const suggested = record.suggested.find(
    ({ account, passage }) => account === reading.index && passage.start === read.passage.start,
  );
  const follows = suggested !== undefined && decisions.length === 0;
  return (
    <>
      {translation.isOpen && (
        <p className="govuk-body-s unfold-decided">{sentenceCase(translationInWords(translation) ?? '')}.</p>
      )}
      {follows && (
        <p className="govuk-body-s unfold-decided">
          The program’s suggestion: {statusWords[suggested.passage.status]}. What stands here follows a decision on
          another passage that tells the same.
        </p>
      )}
      {decisions.map((decision) => (
        <DecisionNote
          key={decision.id}
          record={record}
          decision={decision}
          onWithdraw={onAsk && (() => onAsk(withdrawalOf(read.index, decision)))}
        />
      ))}
      {decisions.length > 0 && (
        <p className="govuk-body-s">
          <Link className="govuk-link" href={routes.decisions(record.person.id)}>
            Every version of what people decided
          </Link>
        </p>
      )}
    </>
  );
}

interface DecisionNoteProps {
  readonly record: GrowthRecord;
  readonly decision: KeptDecision;
  readonly onWithdraw: (() => void) | null;
}

function DecisionNote({ record, decision, onWithdraw }: DecisionNoteProps) {
  const { matter, passage, reasonId, withdrawn } = decision.document;
  const numbers = new Map(record.accounts.map(({ accountId, number }) => [accountId, number]));
  return (
    <div className="unfold-decided">
      <DecisionWords
        decision={decision}
        numbers={numbers}
        earlier={matter.about === 'link' ? wordsAt(record, matter.earlier) : null}
      />
      {reasonId !== null && reasonOf(record, passage)?.id === reasonId && (
        <p className="govuk-body-s">
          <Link className="govuk-link" href={routes.addReason(passage.accountId, passage.start, passage.end)}>
            The reason for change that it rests on
          </Link>
        </p>
      )}
      {!withdrawn && onWithdraw !== null && (
        <Button type="button" variant="secondary" className="unfold-small-button" onClick={onWithdraw}>
          Withdraw this decision
        </Button>
      )}
    </div>
  );
}

function wordsAt({ accounts }: GrowthRecord, { accountId, start, end }: Place) {
  const account = accounts.find((candidate) => candidate.accountId === accountId);
  if (account === undefined) return null;
  const own = withoutLabel({ start, end }, account.turns);
  const { number, text, circumstances } = account;
  return { number, given: circumstances.given.spoken, words: text.slice(own.start, own.end) };
}
