import { movedWords, rangeWords, statusWords } from '../../../shared/domain/bundle/wording.ts';
import type { Span } from '../../../shared/domain/comparison/result.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { MarkKey } from './mark-key.tsx';
import { type Run, runsOfPassage, runsOfSource } from './marked-runs.ts';
import { MarkedText } from './marked-text.tsx';
import { Marker } from './marker.tsx';
import { afterMove, type Move } from './moving.ts';
import { besideId } from './passage-list.tsx';
import type { GrowthRecord, Reading, ReadPassage } from './reading.ts';

interface BesideProps {
  readonly record: GrowthRecord;
  readonly reading: Reading;
  readonly current: number | null;
  readonly shown: readonly ReadPassage[];
  readonly onMove: (move: Move) => void;
}

/** What stands beside the passage in hand: where it was first told, and the earlier words next to these. */
export function Beside({ record, reading, current, shown, onMove }: BesideProps) {
  const read = current === null ? undefined : reading.passages[current];
  return (
    <section className="unfold-beside" aria-labelledby={besideId}>
      <h2 className="govuk-heading-s govuk-!-margin-bottom-2" id={besideId} tabIndex={-1}>
        {read === undefined ? 'No passage' : `Passage ${read.index + 1} of ${reading.passages.length}`}
      </h2>
      <ChangeButtons current={current} shown={shown} onMove={onMove} />
      {read !== undefined && <PassageBeside record={record} reading={reading} read={read} />}
    </section>
  );
}

function ChangeButtons({ current, shown, onMove }: Pick<BesideProps, 'current' | 'shown' | 'onMove'>) {
  const leadsNowhere = (move: Move): boolean => current === null || afterMove(shown, current, move) === null;
  return (
    <div className="unfold-beside__moves">
      <Button
        type="button"
        variant="secondary"
        onClick={() => onMove('previous-change')}
        disabled={leadsNowhere('previous-change')}
      >
        Previous change <kbd className="unfold-key">p</kbd>
      </Button>
      <Button
        type="button"
        variant="secondary"
        onClick={() => onMove('next-change')}
        disabled={leadsNowhere('next-change')}
      >
        Next change <kbd className="unfold-key">n</kbd>
      </Button>
    </div>
  );
}

interface PassageBesideProps {
  readonly record: GrowthRecord;
  readonly reading: Reading;
  readonly read: ReadPassage;
}

function PassageBeside({ record, reading, read }: PassageBesideProps) {
  const { passage, firstTold } = read;
  if (passage.question !== undefined) {
    return <p className="govuk-body">Words of the interviewer. They are not counted as told by the person.</p>;
  }
  const { text } = reading.account;
  const sourceTexts = passage.sources.map((source) => spanText(record, source));
  const here = sourceTexts.length === 0 ? [] : runsOfPassage(passage, text, reading.index, sourceTexts);
  const words = text.slice(passage.start, passage.end);
  const earlier = passage.sources.flatMap((source) => earlierPassage(record, passage, source, words));
  const marks = [here, ...earlier.map(({ runs }) => runs)].flat().map(({ mark }) => mark);
  return (
    <>
      <p className="govuk-body unfold-beside__status">
        <Marker status={passage.status} />
        <span>
          {capitalised(statusWords[passage.status])}
          {passage.moved && `; ${movedWords}`}
        </span>
      </p>
      {passage.status === 'new' ? (
        <p className="govuk-body-s">No earlier account tells this.</p>
      ) : (
        <p className="govuk-body-s">
          First told in account {firstTold}, “<Isolated>{spokenDate(record, passage.firstDisclosed)}</Isolated>”.
        </p>
      )}
      {earlier.map(({ key, title, when, runs }) => (
        <Telling key={key} title={title} when={when} runs={runs} />
      ))}
      {earlier.length > 0 && <Telling title={`Account ${reading.account.number}, this account`} runs={here} />}
      <MarkKey marks={new Set(marks)} />
    </>
  );
}

function spanText(record: GrowthRecord, { account, start, end }: Span): string {
  return record.accounts[account]?.text.slice(start, end) ?? '';
}

function spokenDate(record: GrowthRecord, account: number): string {
  return record.accounts[account]?.circumstances.given.spoken ?? '';
}

function earlierPassage(record: GrowthRecord, passage: ReadPassage['passage'], source: Span, words: string) {
  const account = record.accounts[source.account];
  if (account === undefined) return [];
  const { given } = account.circumstances;
  return [
    {
      key: `${source.account}-${source.start}`,
      title: `Account ${account.number}`,
      when: (
        <>
          “<Isolated>{given.spoken}</Isolated>”, {rangeWords(given)}
        </>
      ),
      runs: runsOfSource(passage, source, account.text, words),
    },
  ];
}

interface TellingProps {
  readonly title: string;
  readonly when?: React.ReactNode;
  readonly runs: readonly Run[];
}

function Telling({ title, when, runs }: TellingProps) {
  return (
    <div className="unfold-telling">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
      {when !== undefined && <p className="govuk-body-s unfold-quiet govuk-!-margin-bottom-1">{when}</p>}
      <p className="unfold-telling__words" dir="auto">
        <MarkedText runs={runs} />
      </p>
    </div>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
