import type { Mark } from '../../../shared/domain/growth/marked-runs.ts';
import { markWords } from './marked-text.tsx';

const order = ['first-told', 'differs', 'other-words', 'not-repeated'] as const;

/** The marks that are in view, by example. Screen readers hear each mark named where it stands, so the key is not read out again. */
export function MarkKey({ marks }: { readonly marks: ReadonlySet<Mark> }) {
  const used = order.filter((mark) => marks.has(mark));
  if (used.length === 0) return null;
  return (
    <ul className="govuk-list unfold-mark-key" aria-hidden="true">
      {used.map((mark) => (
        <li key={mark}>
          <mark className={`unfold-mark unfold-mark--${mark}`}>{markWords[mark]}</mark>
        </li>
      ))}
    </ul>
  );
}
