import type { Mark, Run } from '../../../shared/domain/growth/marked-runs.ts';

/** What each mark says to those who cannot see it. */
export const markWords: Readonly<Record<Exclude<Mark, 'plain'>, string>> = {
  'first-told': 'first told here',
  'other-words': 'in other words',
  differs: 'differs',
  'not-repeated': 'not repeated',
};

/** A passage with its marked words. Each mark has its own underline, and its name in words for screen readers. */
export function MarkedText({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run) =>
    run.mark === 'plain' ? (
      <span key={run.start}>{run.text}</span>
    ) : (
      <mark key={run.start} className={`unfold-mark unfold-mark--${run.mark}`}>
        <span className="govuk-visually-hidden">[{markWords[run.mark]}: </span>
        {run.text}
        <span className="govuk-visually-hidden">]</span>
      </mark>
    ),
  );
}
