import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../shared/contract/failure.ts';
import type { FileEncoding } from '../../../shared/contract/subjects/files.ts';
import { type ChosenFile, useChosenFile } from '../../api/use-chosen-file.ts';
import { Isolated } from '../../components/bidi.tsx';
import { FileChoice } from '../../components/file-choice.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { ErrorSummary, type Problem } from '../../components/govuk/error-summary.tsx';
import { Radios } from '../../components/govuk/radios.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor, problemsOf } from '../../components/problems.ts';

const fieldIds = { '': 'text-file', encoding: 'encoding' };

interface ChooseStepProps {
  readonly chosenName: string;
  /** Why the last file could not be read. */
  readonly failure: Failure | null;
  readonly onChosen: (file: ChosenFile, encoding: FileEncoding) => void;
}

/** Which file; and how to read it, asked only once reading it as Unicode was refused. */
export function ChooseStep({ chosenName, failure, onChosen }: ChooseStepProps) {
  const { file, failure: dialogFailure, choose } = useChosenFile('open-text');
  const [encoding, setEncoding] = useState<FileEncoding>('unicode');
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const problems = [...missing, ...problemsOf(dialogFailure ?? failure, fieldIds)];
  const asksEncoding = failure?.fields.some(({ field }) => field === 'encoding') === true;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(file === null ? [{ message: 'Choose the file to bring in.', fieldId: 'text-file' }] : []);
    if (file !== null) onChosen(file, encoding);
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <PageHeading title="Bring in a file" caption={<Isolated>{chosenName}</Isolated>} />
      <p className="govuk-body">
        The words are taken into a new draft, where you check them before sealing. The file itself is kept in the vault,
        byte for byte, with its hash.
      </p>
      <form onSubmit={submit} noValidate>
        <FileChoice
          id="text-file"
          label="Which file?"
          hint="Plain text (.txt), Word (.docx) or captions (.vtt, .srt), of 32 MiB or less."
          buttonText="Choose a file"
          chosen={file?.fileName ?? null}
          error={messageFor(problems, 'text-file')}
          onChoose={() => void choose()}
        />
        {asksEncoding && (
          <Radios
            id="encoding"
            legend="How was the text written?"
            error={messageFor(problems, 'encoding')}
            choices={[
              { value: 'unicode', label: 'As Unicode', hint: 'Nearly every program today.' },
              {
                value: 'windows-1252',
                label: 'As Windows-1252',
                hint: 'Older Windows programs, Western European languages.',
              },
            ]}
            value={encoding}
            onChange={setEncoding}
          />
        )}
        <Button>Look at what was read</Button>
      </form>
    </>
  );
}
