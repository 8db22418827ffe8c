import { type FormEvent, useState } from 'react';
import { useSession } from '../../api/session.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../components/govuk/button.tsx';
import { ErrorSummary, type Problem } from '../../components/govuk/error-summary.tsx';
import { PasswordInput } from '../../components/govuk/password-input.tsx';
import { Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor, problemsOf } from '../../components/problems.ts';

const fieldIds = { '': 'passphrase', passphrase: 'passphrase' };
const nothingEntered: readonly Problem[] = [{ message: 'Enter the passphrase.', fieldId: 'passphrase' }];

export function UnlockPage() {
  const { askAgain } = useSession();
  const unlock = useCommand('vault.unlock');
  const [passphrase, setPassphrase] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (passphrase === '') {
      setProblems([...nothingEntered]);
      return;
    }
    const reply = await unlock.run({ passphrase });
    setPassphrase('');
    if (reply.ok) await askAgain();
    else setProblems(problemsOf(reply.error, fieldIds));
  };

  return (
    <Page>
      <ErrorSummary problems={problems} />
      <PageHeading title="Unlock the vault" />
      <form onSubmit={(event) => void submit(event)} noValidate>
        <PasswordInput
          id="passphrase"
          label="Passphrase"
          hint="The passphrase that was set when this vault was created."
          value={passphrase}
          onChange={setPassphrase}
          error={messageFor(problems, 'passphrase')}
        />
        <Button disabled={unlock.busy}>Unlock</Button>
      </form>
    </Page>
  );
}
