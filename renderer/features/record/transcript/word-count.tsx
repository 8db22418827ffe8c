import { useEffect, useRef, useState } from 'react';
import { counted } from '../../../../shared/domain/bundle/wording.ts';
import type { Turn } from '../../../../shared/domain/content.ts';
import { countWords } from '../../../../shared/domain/word-count.ts';

/** Milliseconds of quiet before counting. */
const pause = 400;
/** Milliseconds of counting at a stretch: less than a frame, so that a key never waits for it. */
const longestStretch = 8;

export function WordCount({ turns }: { readonly turns: readonly Turn[] }) {
  const words = useWordCount(turns);
  return <p className="govuk-body unfold-word-count">{words === null ? '' : counted(words, 'word')}</p>;
}

/** Counted a moment after the typing pauses; turns that did not change are not counted again. Null until the first count. */
function useWordCount(turns: readonly Turn[]): number | null {
  const known = useRef(new WeakMap<Turn, number>());
  const [words, setWords] = useState<number | null>(null);
  useEffect(() => {
    let handle = window.setTimeout(goOn, pause);
    let next = 0;
    function goOn(): void {
      const end = performance.now() + longestStretch;
      for (; next < turns.length && performance.now() < end; next += 1) count(turns[next], known.current);
      if (next < turns.length) handle = window.setTimeout(goOn, 0);
      else setWords(turns.reduce((sum, turn) => sum + (known.current.get(turn) ?? 0), 0));
    }
    return () => window.clearTimeout(handle);
  }, [turns]);
  return words;
}

function count(turn: Turn | undefined, known: WeakMap<Turn, number>): void {
  if (turn !== undefined && !known.has(turn)) known.set(turn, countWords(turn.words));
}
