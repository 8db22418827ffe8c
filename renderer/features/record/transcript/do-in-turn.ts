import type { Turn } from '../../../../shared/domain/content.ts';
import { originalFieldId } from './original-words.tsx';
import type { ShortcutAction } from './shortcuts.ts';
import { asSpokenBy } from './turn-editing.ts';
import { markFieldId } from './turn-mark.tsx';
import type { TurnCommands } from './use-transcript.ts';

interface InHand {
  readonly turn: Turn;
  readonly language: string;
  readonly commands: TurnCommands;
}

/** Does to the turn in hand what a shortcut or its button says; true where it was something for a turn. */
export function doInTurn(action: ShortcutAction, { turn, language, commands }: InHand): boolean {
  const backToWords = (): void => commands.goTo({ turnId: turn.id, caret: turn.words.length });
  switch (action.kind) {
    case 'speaker':
      commands.change(turn.id, (said) => asSpokenBy(said, action.speaker));
      return true;
    case 'question':
      commands.change(turn.id, (said) => ({ ...asSpokenBy(said, 'interviewer'), question: action.question }));
      return true;
    case 'original':
      openOriginal(turn, language, commands);
      return true;
    case 'mark':
      commands.change(turn.id, (said) => ({ ...said, mark: said.mark ?? '' }));
      focusSoon(markFieldId);
      return true;
    case 'words':
      backToWords();
      return true;
    case 'demeanour':
    case 'break':
    case 'phase':
      return false;
  }
}

/** Goes to the original words, opening them where need be; from there, back to the English. */
function openOriginal(turn: Turn, language: string, commands: TurnCommands): void {
  if (document.activeElement?.id === originalFieldId) {
    commands.goTo({ turnId: turn.id, caret: turn.words.length });
    return;
  }
  if (document.getElementById(originalFieldId) === null) {
    commands.change(turn.id, (said) => ({ ...said, original: said.original ?? { language, words: '' } }));
  }
  focusSoon(originalFieldId);
}

/** Once the field that was asked for is on screen. */
function focusSoon(fieldId: string): void {
  window.setTimeout(() => document.getElementById(fieldId)?.focus(), 0);
}
