import { TextInput } from '../../components/govuk/text-input.tsx';
import { Textarea } from '../../components/govuk/textarea.tsx';
import { messageFor } from '../../components/problems.ts';
import { RepeatedRows } from '../../components/repeated-rows.tsx';
import type { ProfilePartProps } from './profile-part.ts';

const parts = [
  { part: 'language', label: 'Language' },
  { part: 'dialect', label: 'Dialect' },
  { part: 'literacy', label: 'Reads and writes it?' },
] as const;

/** Languages that the person speaks, and what they need in order to be understood. */
export function LanguageFields({ profile, change, problems }: ProfilePartProps) {
  return (
    <>
      <RepeatedRows
        id="languages"
        legend="Languages"
        hint="The one they prefer first."
        items={profile.languages}
        onChange={(languages) => change({ languages })}
        empty={{ language: '', dialect: '', literacy: '' }}
        maximum={20}
        itemName="language"
        addText="Add a language"
        movable
      >
        {(spoken, enter, index) => (
          <div className="unfold-row__parts">
            {parts.map(({ part, label }) => (
              <TextInput
                key={part}
                id={`languages-${index}-${part}`}
                label={label}
                value={spoken[part]}
                onChange={(words) => enter({ ...spoken, [part]: words })}
                error={messageFor(problems, `languages-${index}-${part}`)}
                spellCheck={false}
                autoComplete="off"
                dir="auto"
              />
            ))}
          </div>
        )}
      </RepeatedRows>
      <Textarea
        id="communicationNeeds"
        label="Communication needs"
        labelSize="s"
        hint="For example hearing, pace, breaks, pictures, an intermediary."
        rows={3}
        value={profile.communicationNeeds}
        onChange={(communicationNeeds) => change({ communicationNeeds })}
        dir="auto"
      />
    </>
  );
}
