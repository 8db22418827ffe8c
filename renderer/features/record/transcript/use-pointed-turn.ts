import { type RefObject, useEffect } from 'react';
import type { Place } from './turn-editing.ts';

/** Where somebody clicks into a turn that is only read, it becomes the current one, the caret where they clicked. Marking text to copy it is not a click. */
export function usePointedTurn(list: RefObject<HTMLElement | null>, goTo: (place: Place) => void): void {
  useEffect(() => {
    const element = list.current;
    const onClick = (event: MouseEvent): void => {
      const turn = event.target instanceof Element ? event.target.closest('[data-turn]') : null;
      const turnId = turn?.getAttribute('data-turn');
      if (!turnId || !window.getSelection()?.isCollapsed) return;
      goTo({ turnId, caret: offsetAt(event) });
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [list, goTo]);
}

/** The words of a turn are one text node: the offset in it is the offset in the words. Elsewhere in a turn, the end is meant. */
function offsetAt({ clientX, clientY }: MouseEvent): number {
  const position = document.caretPositionFromPoint(clientX, clientY);
  const words = position?.offsetNode.parentElement;
  const isWords = words?.classList.contains('unfold-turn__words') && words.closest('.unfold-turn__original') === null;
  return position && isWords ? position.offset : behindEverything;
}

/** Fields put a caret that lies beyond their end at the end. */
const behindEverything = 0xffff_ffff;
