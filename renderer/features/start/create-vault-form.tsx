import { type FormEvent, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { forceCodeSchema } from '../../../shared/domain/person.ts';
import { useChosenFile } from '../../api/use-chosen-file.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../components/govuk/button.tsx';
import { Details } from '../../components/govuk/details.tsx';
import { ErrorSummary, type Problem } from '../../components/govuk/error-summary.tsx';
import { PasswordInput } from '../../components/govuk/password-input.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor, problemsOf } from '../../components/problems.ts';

interface Entries {
  readonly officer: string;
  readonly forceCode: string;
  readonly passphrase: string;
  readonly repeated: string;
}

const fieldIds = {
  officer: 'officer',
  forceCode: 'force-code',
  passphrase: 'passphrase',
};
/** A refusal of the passphrase that names no field is still about the passphrase. */
const weakFieldIds = { ...fieldIds, '': 'passphrase' };

export function CreateVaultForm({ onCreated }: { readonly onCreated: (created: OutputOf<'vault.create'>) => void }) {
  const create = useCommand('vault.create');
  const signingKey = useChosenFile('open-signing-key');
  const [entries, setEntries] = useState<Entries>({ officer: '', forceCode: '', passphrase: '', repeated: '' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const enter = (part: Partial<Entries>): void => setEntries({ ...entries, ...part });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = problemsIn(entries);
    setProblems(found);
    if (found.length > 0) return;
    const { officer, forceCode, passphrase } = entries;
    const reply = await create.run({ officer, forceCode, passphrase, signingKey: signingKey.file?.token ?? null });
    if (reply.ok) onCreated(reply.value);
    else setProblems(problemsOf(reply.error, reply.error.code === 'weak-passphrase' ? weakFieldIds : fieldIds));
    signingKey.forget();
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary problems={problems} />
      <PageHeading title="Create the vault" />
      <p className="govuk-body">
        Everything recorded in Unfold is kept in an encrypted vault on this computer. Nothing leaves it unless you
        export it.
      </p>
      <TextInput
        id="officer"
        label="Your name"
        hint="As it should stand on the accounts that you take."
        value={entries.officer}
        onChange={(officer) => enter({ officer })}
        error={messageFor(problems, 'officer')}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
      <TextInput
        id="force-code"
        label="Force code"
        hint="2 to 8 letters or digits, like TOY."
        width={10}
        value={entries.forceCode}
        onChange={(forceCode) => enter({ forceCode: forceCode.toUpperCase() })}
        error={messageFor(problems, 'force-code')}
        spellCheck={false}
        autoComplete="off"
      />
      <PasswordInput
        id="passphrase"
        label="Passphrase"
        hint="At least 12 characters. Three or four random words are strong and easy to remember."
        value={entries.passphrase}
        onChange={(passphrase) => enter({ passphrase })}
        error={messageFor(problems, 'passphrase')}
        autoComplete="new-password"
      />
      <PasswordInput
        id="repeated"
        label="Passphrase again"
        value={entries.repeated}
        onChange={(repeated) => enter({ repeated })}
        error={messageFor(problems, 'repeated')}
        autoComplete="new-password"
      />
      <Details summary="Use a signing key that your force issued">
        <p className="govuk-body">
          Without one, the vault makes its own key. A key from your force is an Ed25519 private key in a PEM file.
        </p>
        <p className="govuk-body" role="status">
          {signingKey.file === null ? 'No file chosen.' : `Chosen: ${signingKey.file.fileName}`}
        </p>
        <Button type="button" variant="secondary" onClick={() => void signingKey.choose()} name="choose-signing-key">
          Choose a key file
        </Button>
      </Details>
      <Button disabled={create.busy}>Create the vault</Button>
    </form>
  );
}

function problemsIn({ officer, forceCode, passphrase, repeated }: Entries): Problem[] {
  const problems: Problem[] = [];
  if (officer.trim() === '') problems.push({ message: 'Enter your name.', fieldId: 'officer' });
  const force = forceCodeSchema.safeParse(forceCode);
  if (!force.success) problems.push({ message: force.error.issues[0]?.message ?? '', fieldId: 'force-code' });
  if (passphrase === '') problems.push({ message: 'Enter a passphrase.', fieldId: 'passphrase' });
  else if (passphrase !== repeated) problems.push({ message: 'Enter the same passphrase twice.', fieldId: 'repeated' });
  return problems;
}
