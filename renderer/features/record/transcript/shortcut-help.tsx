import { questionWords } from '../../../../shared/domain/bundle/occasion-wording.ts';
import { type ShortcutAction, shortcuts } from './shortcuts.ts';

const plainKeys: readonly (readonly [keys: string, does: string])[] = [
  ['Enter', 'end the turn, begin the next'],
  ['Shift+Enter', 'new line in the turn'],
  ['Backspace', 'at the beginning: join the turn before'],
  ['↑ ↓', 'at the edge: go to the turn before or behind'],
];

/** Every key of the recorder, in one place. */
export function ShortcutHelp() {
  const rows = [...plainKeys, ...shortcuts.map(({ key, action }) => [`Alt+${key}`, wordsFor(action)] as const)];
  return (
    <dl className="unfold-keys">
      {rows.map(([keys, does]) => (
        <div key={keys} className="unfold-keys__row">
          <dt>
            <kbd className="unfold-tool__key">{keys}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

function wordsFor(action: ShortcutAction): string {
  switch (action.kind) {
    case 'speaker':
      return action.speaker === 'person'
        ? 'the person speaks'
        : action.speaker === 'other'
          ? 'somebody else speaks'
          : `the ${action.speaker} speaks`;
    case 'question':
      return `${questionWords[action.question]} question`;
    case 'original':
      return 'original words, and back';
    case 'mark':
      return 'mark this turn';
    case 'demeanour':
      return 'note demeanour';
    case 'break':
      return 'begin a break; resume';
    case 'phase':
      return 'begin the next phase';
    case 'words':
      return 'return to the words';
  }
}
