import type { KeyboardEvent } from 'react';
import type { Turn } from '../../../../shared/domain/content.ts';
import type { TurnCommands } from './use-transcript.ts';

interface OriginalWordsProps {
  readonly turn: Turn;
  readonly language: string;
  readonly beside: string | null;
  readonly commands: TurnCommands;
}

export const originalFieldId = 'live-original';

/** The words in the language in which they were spoken, beside the English. Once opened for a speaker, they stay open for that speaker's next turns. */
export function OriginalWords({ turn, language, beside, commands }: OriginalWordsProps) {
  if (turn.original === null && beside === null) return null;
  const original = turn.original ?? { language: beside ?? language, words: '' };
  const write = (part: Partial<typeof original>): void =>
    commands.change(turn.id, (written) => ({ ...written, original: { ...original, ...part } }));
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    commands.end({ turnId: turn.id, caret: turn.words.length });
  };
  return (
    <div className="unfold-turn__original">
      <label className="govuk-visually-hidden" htmlFor={originalFieldId}>
        Original words
      </label>
      <textarea
        id={originalFieldId}
        className="unfold-turn__field"
        rows={1}
        dir="auto"
        spellCheck={false}
        value={original.words}
        onChange={(event) => write({ words: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <label className="unfold-turn__language" htmlFor="live-original-language">
        Original words, in
        <input
          className="unfold-turn__language-field"
          id="live-original-language"
          value={original.language}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
          onChange={(event) => write({ language: event.target.value })}
        />
      </label>
    </div>
  );
}
