import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../shared/contract/failure.ts';
import type { InputOf } from '../../../shared/contract/operations.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { useChosenFile } from '../../api/use-chosen-file.ts';
import { Isolated } from '../../components/bidi.tsx';
import { FileChoice } from '../../components/file-choice.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { ErrorSummary, type Problem } from '../../components/govuk/error-summary.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { WarningText } from '../../components/govuk/warning-text.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor, problemsOf } from '../../components/problems.ts';

type ExportRequest = Omit<InputOf<'bundle.export'>, 'personId'>;

interface ExportFormProps {
  readonly person: Person;
  /** Why the last attempt came to nothing. */
  readonly failure: Failure | null;
  /** What was entered before, so that nothing has to be typed twice. */
  readonly entered: { readonly recipient: string; readonly reason: string };
  readonly onExport: (request: ExportRequest) => void;
}

/** A refusal that names no field is about the folder: its token is spent, so it has to be chosen anew in any case. */
const fieldIds = { recipient: 'recipient', reason: 'reason', destination: 'destination', '': 'destination' };

export function ExportForm({ person, failure, entered, onExport }: ExportFormProps) {
  const folder = useChosenFile('bundle-folder');
  const [recipient, setRecipient] = useState(entered.recipient);
  const [reason, setReason] = useState(entered.reason);
  const [problems, setProblems] = useState(() => problemsOf(failure, fieldIds));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = problemsIn(recipient, reason, folder.file !== null);
    setProblems(found);
    if (found.length === 0 && folder.file !== null) onExport({ recipient, reason, destination: folder.file.token });
  };

  return (
    <>
      <ErrorSummary problems={folder.failure === null ? problems : problemsOf(folder.failure, fieldIds)} />
      <PageHeading title="Export a bundle" caption={<Isolated>{person.chosenName}</Isolated>} />
      <p className="govuk-body">
        The bundle holds every sealed account with its drafts and addenda, what was first told when, every version of
        what is recorded beside the accounts (profile, plans, what the person had seen or been told, reasons for change,
        interpreters), the files that text was brought in from, and what proves that nothing was altered. The export is
        entered in the ledger with the recipient and the reason.
      </p>
      <WarningText>
        How to reach the person safely goes with it, in a document of its own that is marked not for disclosure.
      </WarningText>
      <form onSubmit={submit} noValidate>
        <TextInput
          id="recipient"
          label="Who is it for?"
          hint="The person and the organisation that will receive it."
          value={recipient}
          onChange={setRecipient}
          error={messageFor(problems, 'recipient')}
          autoComplete="off"
          dir="auto"
        />
        <TextInput
          id="reason"
          label="Why is it being given?"
          value={reason}
          onChange={setReason}
          error={messageFor(problems, 'reason')}
          autoComplete="off"
          dir="auto"
        />
        <FileChoice
          id="destination"
          label="Where should it be saved?"
          hint="Choose a folder. The bundle gets its own name."
          buttonText="Choose a folder"
          chosen={folder.file?.fileName ?? null}
          error={messageFor(problems, 'destination')}
          onChoose={() => void folder.choose()}
        />
        <Button>Export the bundle</Button>
      </form>
    </>
  );
}

function problemsIn(recipient: string, reason: string, folderChosen: boolean): Problem[] {
  const problems: Problem[] = [];
  if (recipient.trim() === '') problems.push({ message: 'Enter who the bundle is for.', fieldId: 'recipient' });
  if (reason.trim() === '') problems.push({ message: 'Enter why it is being given.', fieldId: 'reason' });
  if (!folderChosen) problems.push({ message: 'Choose a folder to save the bundle in.', fieldId: 'destination' });
  return problems;
}
