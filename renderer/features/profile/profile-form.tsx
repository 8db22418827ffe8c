import type { OutputOf } from '../../../shared/contract/operations.ts';
import { emptyPersonProfile, type PersonProfile, personProfileSchema } from '../../../shared/domain/person-profile.ts';
import { useCommand } from '../../api/use-command.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useVersionForm } from '../../components/use-version-form.ts';
import { VersionFields, VersionProblems } from '../../components/version-fields.tsx';
import { CategoryFields } from './category-fields.tsx';
import { LanguageFields } from './language-fields.tsx';
import { BornFields, NameFields } from './name-fields.tsx';
import { RoleFields } from './role-fields.tsx';
import { SafeContactFields } from './safe-contact-fields.tsx';

interface ProfileFormProps {
  readonly record: OutputOf<'profile.read'>;
  readonly onKept: () => void;
  readonly onLeave: () => void;
}

const messages = {
  'namesAsGiven.*.name': 'Enter the name, or remove its row.',
  'languages.*.language': 'Enter the language, or remove its row.',
};

export function ProfileForm({ record: { person, profile }, onKept, onLeave }: ProfileFormProps) {
  const save = useCommand('profile.save');
  const form = useVersionForm<PersonProfile, PersonProfile>({
    kept: profile,
    initial: profile?.document ?? emptyPersonProfile,
    schema: personProfileSchema,
    toDocument: (state) => state,
    messages,
    keep: ({ id: _, ...version }) => save.run({ personId: person.id, ...version }),
    onKept,
  });
  const part = { profile: form.state, change: form.change, problems: form.problems };

  return (
    <Page width="broad">
      <VersionProblems form={form} />
      <PageHeading title="Change the profile" caption={<Isolated>{person.chosenName}</Isolated>} />
      <VersionFields form={form} action="Save the profile" leave={{ text: 'Leave it as it was', onLeave }}>
        <RoleFields {...part} />
        <NameFields {...part} />
        <BornFields {...part} />
        <LanguageFields {...part} />
        <CategoryFields {...part} />
        <SafeContactFields {...part} />
      </VersionFields>
    </Page>
  );
}
