import { useDeferredValue, useMemo } from 'react';
import { WordsTold } from '../../../shared/domain/leak-check.ts';
import type { Range } from '../../../shared/text/range.ts';

/** For each part of a plan what the person has not yet said; while one types, it may lag behind a little. */
export function useLeakCheck(ownWords: readonly string[], parts: readonly string[]): readonly (readonly Range[])[] {
  const told = useMemo(() => new WordsTold(ownWords), [ownWords]);
  const settled = useDeferredValue(JSON.stringify(parts));
  return useMemo(() => {
    const read: string[] = JSON.parse(settled);
    return told.notYetSaid(read);
  }, [told, settled]);
}
