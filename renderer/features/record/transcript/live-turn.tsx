import { type ChangeEvent, type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import type { Turn } from '../../../../shared/domain/content.ts';
import { speakerName, TurnMargin, turnClass } from '../../../components/transcript/turn-view.tsx';
import { OriginalWords } from './original-words.tsx';
import { TurnMark } from './turn-mark.tsx';
import { TurnTools } from './turn-tools.tsx';
import type { Current, TurnCommands } from './use-transcript.ts';

interface LiveTurnProps {
  readonly turn: Turn;
  readonly current: Current;
  readonly chosenName: string;
  readonly language: string;
  /** The language in which this speaker's words were last written beside the English. */
  readonly beside: string | null;
  readonly commands: TurnCommands;
}

/** The turn that is being written. Enter ends it; Shift and Enter begin a new line in it. */
export function LiveTurn({ turn, current, chosenName, language, beside, commands }: LiveTurnProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.setSelectionRange(current.caret, current.caret);
    // When the screen appears the heading has the focus; whoever goes on to the words finds the caret where they end.
    if (current.asked === 0) return;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onChange = (event: ChangeEvent<HTMLTextAreaElement>): void => {
    const brought = severalLines(turn.words, event);
    if (brought === null) commands.write(turn.id, event.target.value);
    else commands.bringIn(turn.id, brought, brought.text);
  };

  return (
    <div className={turnClass(turn, true)}>
      <TurnMargin turn={turn} chosenName={chosenName} />
      <div className="unfold-turn__said">
        <div className="unfold-turn__english">
          <label className="govuk-visually-hidden" htmlFor={fieldId}>
            Words of {speakerName(turn, chosenName)}
          </label>
          <textarea
            id={fieldId}
            ref={field}
            className="unfold-turn__field"
            data-live-words
            rows={1}
            dir="auto"
            spellCheck={false}
            value={turn.words}
            onChange={onChange}
            onKeyDown={(event) => onKeyDown(event, turn, commands)}
          />
        </div>
        <OriginalWords turn={turn} language={language} beside={beside} commands={commands} />
      </div>
      <TurnMark turn={turn} commands={commands} />
      <TurnTools turn={turn} chosenName={chosenName} language={language} commands={commands} />
    </div>
  );
}

/** What was put in at once, where it has several lines: pasted, dictated or dropped. Undo and Shift with Enter are not that. */
function severalLines(before: string, { target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) {
  const kind = nativeEvent instanceof InputEvent ? nativeEvent.inputType : '';
  if (kind === 'insertLineBreak' || !kind.startsWith('insert')) return null;
  const after = target.value;
  const behind = after.slice(target.selectionEnd);
  let start = 0;
  while (start < before.length && start < target.selectionEnd && before[start] === after[start]) start += 1;
  const text = after.slice(start, target.selectionEnd);
  return text.includes('\n') ? { before: after.slice(0, start), behind, text } : null;
}

function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, turn: Turn, commands: TurnCommands): void {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const isCollapsed = selectionStart === selectionEnd;
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    commands.end({ turnId: turn.id, caret: selectionEnd });
  } else if (event.key === 'Backspace' && isCollapsed && selectionStart === 0) {
    event.preventDefault();
    commands.joinToPrevious(turn.id);
  } else if (event.key === 'Delete' && isCollapsed && selectionStart === value.length) {
    event.preventDefault();
    commands.joinNext(turn.id);
  } else if (!event.shiftKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    leaveAtTheEdge(event.currentTarget, event.key === 'ArrowUp' ? -1 : 1, turn, commands);
  }
}

/** An arrow key that no longer moves the caret, because it stands in the first or the last line, goes to the turn before or behind. */
function leaveAtTheEdge(field: HTMLTextAreaElement, step: -1 | 1, turn: Turn, commands: TurnCommands): void {
  const { selectionStart, selectionEnd } = field;
  window.setTimeout(() => {
    const moved = field.selectionStart !== selectionStart || field.selectionEnd !== selectionEnd;
    if (!moved && document.activeElement === field) commands.goToNeighbour(turn.id, step);
  }, 0);
}
