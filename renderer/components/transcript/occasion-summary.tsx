import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { InterpreterUse } from '../../../shared/domain/account.ts';
import { interpretingRows } from '../../../shared/domain/bundle/interpreting-wording.ts';
import { groundRuleWords, phaseWords, readBackRows } from '../../../shared/domain/bundle/occasion-wording.ts';
import { dayWords } from '../../../shared/domain/bundle/wording.ts';
import type { Occasion } from '../../../shared/domain/content.ts';
import { Isolated } from '../bidi.tsx';
import { clockSpanWords, clockWords } from '../dates.ts';
import { SummaryList } from '../govuk/summary-list.tsx';
import { GroupedDigest } from '../grouped-digest.tsx';
import { NotEntered } from '../not-entered.tsx';

interface OccasionSummaryProps {
  readonly occasion: Occasion;
  readonly interpreter: InterpreterUse;
  /** The address at which a part is changed, by the name of a control there; a sealed account has none. */
  readonly changeHref?: (control: string) => string;
}

/** How the occasion went besides words, and how it was read back. What was not recorded has no heading. */
export function OccasionSummary({ occasion, interpreter, changeHref }: OccasionSummaryProps) {
  const { phases, groundRules, breaks, demeanour, interpreting, readBack, broughtIn } = occasion;
  return (
    <>
      <Rows
        title="Interpreting"
        changeHref={changeHref?.('interpreting-mode')}
        rows={interpretingRows(interpreter, interpreting)}
      />
      <Part
        title="Phases"
        changeHref={changeHref?.('turns')}
        entries={phases.map((one) => [one.startedAt, `${phaseWords[one.phase]}, ${clockSpanWords(one)}`])}
      />
      <Part
        title="Ground rules explained"
        changeHref={changeHref?.('turns')}
        entries={groundRules.map((rule) => [rule, groundRuleWords[rule]])}
      />
      <Part
        title="Breaks"
        changeHref={changeHref?.('turns')}
        entries={breaks.map((one) => [
          one.startedAt,
          <>
            {clockSpanWords(one)}
            <Said label="Asked for by" words={one.askedBy} />
            <Said label="Why" words={one.reason} />
            <Said label="Said on resuming" words={one.onResuming} />
          </>,
        ])}
      />
      <Part
        title="Demeanour"
        changeHref={changeHref?.('turns')}
        entries={demeanour.map(({ at, observed, interpretation }) => [
          at,
          <>
            {clockWords(at)}
            <Said label="Observed" words={observed} />
            <Said label="The officer’s interpretation" words={interpretation} />
          </>,
        ])}
      />
      <Rows
        title="Read-back"
        changeHref={changeHref?.('readBack-outcome')}
        rows={readBack.outcome === null ? [['Read back', <NotEntered key="outcome" />]] : readBackRows(readBack)}
      />
      <Part
        title="Brought in from a file"
        entries={broughtIn.map(({ fileId, fileName, sha256, on }) => [
          fileId,
          <>
            <Isolated>{fileName}</Isolated>, on {dayWords(on)}
            <br />
            SHA-256: <GroupedDigest digest={sha256} />
          </>,
        ])}
      />
    </>
  );
}

interface HeadingProps {
  readonly title: string;
  readonly changeHref?: string | undefined;
}

function Heading({ title, changeHref }: HeadingProps) {
  const heading = <h2 className="govuk-heading-m">{title}</h2>;
  if (changeHref === undefined) return heading;
  return (
    <div className="unfold-part-heading">
      {heading}
      <Link className="govuk-link" href={changeHref}>
        Change<span className="govuk-visually-hidden"> {title.toLowerCase()}</span>
      </Link>
    </div>
  );
}

interface RowsProps extends HeadingProps {
  readonly rows: readonly (readonly [label: string, value: ReactNode])[];
}

function Rows({ title, changeHref, rows }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <Heading title={title} changeHref={changeHref} />
      <SummaryList
        rows={rows.map(([key, value]) => ({
          key,
          value: typeof value === 'string' ? <Isolated>{value}</Isolated> : value,
        }))}
      />
    </>
  );
}

interface PartProps extends HeadingProps {
  readonly entries: readonly (readonly [key: string, entry: ReactNode])[];
}

function Part({ title, changeHref, entries }: PartProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <Heading title={title} changeHref={changeHref} />
      <ul className="govuk-list govuk-list--bullet">
        {entries.map(([key, entry]) => (
          <li key={key}>{entry}</li>
        ))}
      </ul>
    </>
  );
}

/** One thing that was noted, on a line of its own; nothing where nothing was. */
function Said({ label, words }: { readonly label: string; readonly words: string }) {
  if (words.trim() === '') return null;
  return (
    <>
      <br />
      {label}: <Isolated>{words}</Isolated>
    </>
  );
}
