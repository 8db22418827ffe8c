import type { ReactNode } from 'react';
import { groundRuleWords, phaseWords, readBackRows } from '../../../shared/domain/bundle/occasion-wording.ts';
import type { Occasion } from '../../../shared/domain/content.ts';
import { Isolated } from '../bidi.tsx';
import { clockWords } from '../dates.ts';
import { SummaryList } from '../govuk/summary-list.tsx';

/** How the occasion went besides words, and how it was read back. What was not recorded has no heading. */
export function OccasionSummary({ occasion }: { readonly occasion: Occasion }) {
  const { phases, groundRules, breaks, demeanour, readBack } = occasion;
  return (
    <>
      <Part
        title="Phases"
        entries={phases.map((one) => [one.startedAt, `${phaseWords[one.phase]}, ${timesOf(one)}`])}
      />
      <Part title="Ground rules explained" entries={groundRules.map((rule) => [rule, groundRuleWords[rule]])} />
      <Part
        title="Breaks"
        entries={breaks.map((one) => [
          one.startedAt,
          <>
            {timesOf(one)}. Asked for by <Isolated>{one.askedBy}</Isolated>: <Isolated>{one.reason}</Isolated>. On
            resuming: <Isolated>{one.onResuming}</Isolated>
          </>,
        ])}
      />
      <Part
        title="Demeanour"
        entries={demeanour.map(({ at, observed, interpretation }) => [
          at,
          <>
            {clockWords(at)}. Observed: <Isolated>{observed}</Isolated>
            {interpretation !== '' && (
              <>
                <br />
                Interpretation by the officer: <Isolated>{interpretation}</Isolated>
              </>
            )}
          </>,
        ])}
      />
      <h2 className="govuk-heading-m">Read-back</h2>
      <SummaryList
        rows={readBackRows(readBack).map(([key, value]) => ({ key, value: <Isolated>{value}</Isolated> }))}
      />
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly entries: readonly (readonly [key: string, entry: ReactNode])[];
}

function Part({ title, entries }: PartProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {entries.map(([key, entry]) => (
          <li key={key}>{entry}</li>
        ))}
      </ul>
    </>
  );
}

function timesOf({ startedAt, endedAt }: { readonly startedAt: string; readonly endedAt: string | null }): string {
  return `${clockWords(startedAt)} to ${endedAt === null ? 'the end' : clockWords(endedAt)}`;
}
