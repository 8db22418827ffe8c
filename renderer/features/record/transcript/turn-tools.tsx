import type { ReactNode } from 'react';
import { questionWords } from '../../../../shared/domain/bundle/occasion-wording.ts';
import { questionTypes, speakers, type Turn } from '../../../../shared/domain/content.ts';
import { speakerName } from '../../../components/transcript/turn-view.tsx';
import { doInTurn } from './do-in-turn.ts';
import { keyOf, type ShortcutAction } from './shortcuts.ts';
import type { TurnCommands } from './use-transcript.ts';

interface TurnToolsProps {
  readonly turn: Turn;
  readonly chosenName: string;
  readonly language: string;
  readonly commands: TurnCommands;
}

/** Everything that the shortcuts do to a turn, as buttons. */
export function TurnTools({ turn, chosenName, language, commands }: TurnToolsProps) {
  const press = (action: ShortcutAction) => () => doInTurn(action, { turn, language, commands });
  return (
    <div className="unfold-turn__tools">
      <fieldset className="unfold-tools">
        <legend className="govuk-visually-hidden">Who speaks</legend>
        {speakers.map((speaker) => (
          <Tool
            key={speaker}
            action={{ kind: 'speaker', speaker }}
            pressed={turn.speaker === speaker}
            onPress={press({ kind: 'speaker', speaker })}
          >
            <bdi>{speakerName({ speaker, name: '' }, chosenName)}</bdi>
          </Tool>
        ))}
      </fieldset>
      {turn.speaker === 'other' && (
        <label className="unfold-tools__name">
          Who?
          <input
            className="govuk-input"
            value={turn.name}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            onChange={(event) => commands.change(turn.id, (said) => ({ ...said, name: event.target.value }))}
          />
        </label>
      )}
      {turn.speaker === 'interviewer' && (
        <fieldset className="unfold-tools">
          <legend className="govuk-visually-hidden">What kind of question</legend>
          {questionTypes.map((question) => (
            <Tool
              key={question}
              action={{ kind: 'question', question }}
              pressed={turn.question === question}
              onPress={press({ kind: 'question', question })}
            >
              {questionWords[question]}
            </Tool>
          ))}
        </fieldset>
      )}
      <div className="unfold-tools">
        <Tool action={{ kind: 'original' }} onPress={press({ kind: 'original' })}>
          original words
        </Tool>
        <Tool action={{ kind: 'mark' }} onPress={press({ kind: 'mark' })}>
          mark
        </Tool>
      </div>
    </div>
  );
}

interface ToolProps {
  readonly action: ShortcutAction;
  /** Whether it is what holds now; absent for a tool that only does something. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Tool({ action, pressed, onPress, children }: ToolProps) {
  return (
    <button type="button" className="unfold-tool" aria-pressed={pressed} onClick={onPress}>
      {children} <kbd className="unfold-tool__key">{keyOf(action)}</kbd>
    </button>
  );
}
