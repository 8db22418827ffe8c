import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Addendum } from '../../../shared/domain/addendum.ts';
import { speakerWords } from '../../../shared/domain/bundle/occasion-wording.ts';
import { movedWords, statusWords } from '../../../shared/domain/bundle/wording.ts';
import type { Passage, Span } from '../../../shared/domain/comparison/result.ts';
import type { Matter, Place } from '../../../shared/domain/growth/decisions.ts';
import type { GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
import { type Run, runsOfPassage, runsOfSource } from '../../../shared/domain/growth/marked-runs.ts';
import { withoutLabel } from '../../../shared/domain/growth/without-label.ts';
import { turnAt } from '../../../shared/domain/turn-ranges.ts';
import { sentenceCase } from '../../../shared/text/sentence-case.ts';
import { Isolated } from '../../components/bidi.tsx';
import { OriginalWords } from '../../components/original-words.tsx';
import { SpokenDateWords } from '../../components/spoken-date-words.tsx';
import { routes } from '../../routes.ts';
import { AddedLater } from './added-later.tsx';
import { DecidedHere } from './decisions/decided-here.tsx';
import { LinkButtons, PassageButtons } from './decisions/decision-buttons.tsx';
import { type Question, questionOf } from './decisions/question.ts';
import { MarkKey } from './mark-key.tsx';
import { MarkedText } from './marked-text.tsx';
import { Marker } from './marker.tsx';
import { addendaTo, type Reading, type ReadPassage, type ReadTurn } from './reading.ts';

interface PassageBesideProps {
  readonly record: GrowthRecord;
  readonly reading: Reading;
  readonly read: ReadPassage;
  /** Begins a decision about the passage; null while one is being written. */
  readonly onAsk: ((question: Question) => void) | null;
}

/** Where the passage was first told, and the earlier words above these. */
export function PassageBeside({ record, reading, read, onAsk }: PassageBesideProps) {
  const { passage, turn, firstTold } = read;
  if (turn.speaker !== 'person') {
    return (
      <>
        <p className="govuk-body-s">
          {speakerWords[turn.speaker]}’s words. They are not counted as told by the person.
        </p>
        <OriginalWords original={turn.original} />
        <AddedLater addenda={read.addenda} />
      </>
    );
  }
  const told = tellingsOf(record, reading, read);
  const ask =
    onAsk === null || reading.isFirst
      ? null
      : (matter: Matter | null): void => onAsk(questionOf(record, reading, read, matter));
  const marks = told.flatMap(({ runs }) => runs).map(({ mark }) => mark);
  return (
    <>
      <p className="govuk-body unfold-beside__status">
        <Marker status={passage.status} />
        <span>
          {sentenceCase(statusWords[passage.status])}
          {passage.moved && `; ${movedWords}`}
        </span>
      </p>
      <p className="govuk-body-s">
        {passage.status === 'new' ? (
          'No earlier account tells this.'
        ) : (
          <>
            First told in account {firstTold}, “
            <Isolated>{given(record, passage.firstDisclosed)?.spoken ?? ''}</Isolated>
            ”.
          </>
        )}
      </p>
      <DecidedHere record={record} reading={reading} read={read} onAsk={onAsk} />
      {mayDiffer(passage) && (
        <p className="govuk-body-s">
          <Link className="govuk-link" href={routes.addReason(reading.account.accountId, passage.start, passage.end)}>
            Record why this differs
          </Link>
        </p>
      )}
      {told.map(({ key, title, when, runs, turn: telling, addenda, source }) => (
        <div key={key} className="unfold-telling">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
          {when !== undefined && <p className="govuk-body-s unfold-quiet govuk-!-margin-bottom-1">{when}</p>}
          <p className="unfold-telling__words" dir="auto">
            <MarkedText runs={runs} />
          </p>
          <OriginalWords original={telling.original} />
          <AddedLater addenda={addenda} />
          {ask !== null && source !== null && <LinkButtons read={read} {...source} onAsk={ask} />}
        </div>
      ))}
      {told.length === 0 && (
        <>
          <OriginalWords original={turn.original} />
          <AddedLater addenda={read.addenda} />
        </>
      )}
      <MarkKey marks={new Set(marks)} />
      {ask !== null && <PassageButtons read={read} onAsk={ask} />}
    </>
  );
}

/** Whether it was told before, and not in these words or not in this place. */
function mayDiffer({ status, moved }: Passage): boolean {
  return status !== 'new' && (status !== 'same' || moved);
}

interface Telling {
  readonly key: string;
  readonly title: string;
  readonly when?: ReactNode;
  readonly runs: readonly Run[];
  /** The turn in which it stands. */
  readonly turn: ReadTurn;
  /** What was added to these words later. */
  readonly addenda: readonly Addendum[];
  /** The earlier passage with the number of its account; null for the passage itself. */
  readonly source: { readonly earlier: Place; readonly number: number } | null;
}

/** The passage's sources, oldest account first, and the passage itself last; none for what was first told here. */
function tellingsOf(record: GrowthRecord, reading: Reading, { passage, turn, addenda }: ReadPassage): Telling[] {
  if (passage.sources.length === 0) return [];
  const { index, account } = reading;
  const sources = passage.sources
    .flatMap((source) => {
      const earlier = record.accounts[source.account];
      if (earlier === undefined) return [];
      const { accountId, number, turns } = earlier;
      const place = { accountId, start: source.start, end: source.end };
      return [{ ...withoutLabel(source, turns), turn: turnAt(turns, source.start), earlier: place, number }];
    })
    .toSorted((one, other) => one.account - other.account || one.start - other.start);
  const own = withoutLabel(passage, account.turns);
  const ownWords = account.text.slice(own.start, own.end);
  const ownRuns = runsOfPassage(
    own,
    account.text,
    index,
    sources.map((source) => spanText(record, source)),
  );
  return [
    ...sources.map((source) => ({
      key: `${source.account}-${source.start}`,
      title: `Account ${record.accounts[source.account]?.number}`,
      when: <GivenWhen record={record} account={source.account} />,
      runs: runsOfSource(own, source, record.accounts[source.account]?.text ?? '', ownWords),
      turn: source.turn,
      addenda: addendaTo(record.addenda, source.earlier),
      source: { earlier: source.earlier, number: source.number },
    })),
    { key: 'own', title: `Account ${account.number}, this account`, runs: ownRuns, turn, addenda, source: null },
  ];
}

function GivenWhen({ record, account }: { readonly record: GrowthRecord; readonly account: number }) {
  const when = given(record, account);
  if (when === undefined) return null;
  return <SpokenDateWords date={when} />;
}

function given(record: GrowthRecord, account: number) {
  return record.accounts[account]?.circumstances.given;
}

function spanText(record: GrowthRecord, { account, start, end }: Span): string {
  return record.accounts[account]?.text.slice(start, end) ?? '';
}
