import type { PersonProfile } from '../../../shared/domain/person-profile.ts';
import { Checkboxes } from '../../components/govuk/checkboxes.tsx';
import { Fieldset } from '../../components/govuk/fieldset.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import type { ProfilePartProps } from './profile-part.ts';

const fields = [
  { part: 'how', label: 'How to reach them safely' },
  { part: 'times', label: 'When it is safe' },
  { part: 'codeWord', label: 'Code word' },
  { part: 'never', label: 'What must never be done' },
] as const;

/** A way of contact can itself put the person in danger. */
export function SafeContactFields({ profile, change }: ProfilePartProps) {
  const { safeContact } = profile;
  const enter = (part: Partial<PersonProfile['safeContact']>): void =>
    change({ safeContact: { ...safeContact, ...part } });
  return (
    <Fieldset legend="Safe contact" legendSize="s">
      {fields.map(({ part, label }) => (
        <TextInput
          key={part}
          id={`safeContact-${part}`}
          label={label}
          value={safeContact[part]}
          onChange={(words) => enter({ [part]: words })}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
      ))}
      <Checkboxes
        id="safeContact-noVoicemail"
        legend={<span className="govuk-visually-hidden">Voicemail</span>}
        choices={[{ value: 'no-voicemail', label: 'Leave no voicemail' }]}
        values={new Set(safeContact.noVoicemail ? (['no-voicemail'] as const) : [])}
        onChange={(_, noVoicemail) => enter({ noVoicemail })}
      />
    </Fieldset>
  );
}
