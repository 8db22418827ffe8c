/** The keys of the recorder, in one list: what they do, and how the help names them. Letters are physical keys, so that they work on any layout. */
import type { QuestionType, Speaker } from '../../../../shared/domain/content.ts';

export type ShortcutAction =
  | { readonly kind: 'speaker'; readonly speaker: Speaker }
  | { readonly kind: 'question'; readonly question: QuestionType }
  | { readonly kind: 'original' | 'mark' | 'demeanour' | 'break' | 'phase' | 'words' };

interface Shortcut {
  readonly code: string;
  /** As it is printed on the key. */
  readonly key: string;
  readonly action: ShortcutAction;
}

export const shortcuts: readonly Shortcut[] = [
  { code: 'Digit1', key: '1', action: { kind: 'speaker', speaker: 'person' } },
  { code: 'Digit2', key: '2', action: { kind: 'speaker', speaker: 'interviewer' } },
  { code: 'Digit3', key: '3', action: { kind: 'speaker', speaker: 'interpreter' } },
  { code: 'Digit4', key: '4', action: { kind: 'speaker', speaker: 'other' } },
  { code: 'KeyO', key: 'O', action: { kind: 'question', question: 'open' } },
  { code: 'KeyC', key: 'C', action: { kind: 'question', question: 'specific-closed' } },
  { code: 'KeyF', key: 'F', action: { kind: 'question', question: 'forced-choice' } },
  { code: 'KeyM', key: 'M', action: { kind: 'question', question: 'multiple' } },
  { code: 'KeyL', key: 'L', action: { kind: 'question', question: 'leading' } },
  { code: 'KeyW', key: 'W', action: { kind: 'original' } },
  { code: 'KeyK', key: 'K', action: { kind: 'mark' } },
  { code: 'KeyN', key: 'N', action: { kind: 'demeanour' } },
  { code: 'KeyB', key: 'B', action: { kind: 'break' } },
  { code: 'KeyP', key: 'P', action: { kind: 'phase' } },
  { code: 'KeyR', key: 'R', action: { kind: 'words' } },
];

interface Pressed {
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Alt with one key and nothing else: Alt Gr, which types characters, comes as Alt with Control. */
export function shortcutFor({ code, altKey, ctrlKey, metaKey, shiftKey }: Pressed): ShortcutAction | null {
  if (!altKey || ctrlKey || metaKey || shiftKey) return null;
  return shortcuts.find((shortcut) => shortcut.code === code)?.action ?? null;
}

export function keyOf(action: ShortcutAction): string {
  const found = shortcuts.find(({ action: known }) => JSON.stringify(known) === JSON.stringify(action));
  return `Alt+${found?.key ?? ''}`;
}
