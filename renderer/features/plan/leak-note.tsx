import type { Range } from '../../../shared/text/range.ts';
import { Isolated } from '../../components/bidi.tsx';

interface LeakNoteProps {
  readonly words: string;
  readonly unsaid: readonly Range[];
  readonly chosenName: string;
}

/** In words: which details of a topic or an objective the person has not yet said. Always there, so that nothing jumps while one types. */
export function LeakNote({ words, unsaid, chosenName }: LeakNoteProps) {
  const details = [...new Set(unsaid.map(({ start, end }) => words.slice(start, end)))];
  return (
    <p className="unfold-leak">
      {details.length > 0 && (
        <>
          Not yet said by <Isolated>{chosenName}</Isolated>:{' '}
          {details.map((detail, index) => (
            <span key={detail}>
              {index > 0 && ', '}
              <mark className="unfold-unsaid">
                <Isolated>{detail}</Isolated>
              </mark>
            </span>
          ))}
        </>
      )}
    </p>
  );
}

/** The words with what was not yet said marked in them. */
export function MarkedWords({ words, unsaid }: Pick<LeakNoteProps, 'words' | 'unsaid'>) {
  const runs = unsaid.flatMap(({ start, end }, index) => [
    { at: unsaid[index - 1]?.end ?? 0, words: words.slice(unsaid[index - 1]?.end ?? 0, start), unsaid: false },
    { at: start, words: words.slice(start, end), unsaid: true },
  ]);
  const rest = unsaid.at(-1)?.end ?? 0;
  return (
    <span dir="auto" className="unfold-planned">
      {[...runs, { at: rest, words: words.slice(rest), unsaid: false }].map((run) =>
        run.unsaid ? (
          <mark key={run.at} className="unfold-unsaid">
            {run.words}
          </mark>
        ) : (
          <span key={`${run.at} said`}>{run.words}</span>
        ),
      )}
    </span>
  );
}
