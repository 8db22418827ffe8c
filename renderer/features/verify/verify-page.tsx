import { type FormEvent, useState } from 'react';
import { useChosenFile } from '../../api/use-chosen-file.ts';
import { useJob } from '../../api/use-job.ts';
import { FileChoice } from '../../components/file-choice.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { ErrorSummary, type Problem } from '../../components/govuk/error-summary.tsx';
import { JobProgressBar } from '../../components/job-progress.tsx';
import { Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor } from '../../components/problems.ts';
import { VerificationRefused, VerificationResult } from './verification-result.tsx';

export function VerifyPage() {
  const { job, start, cancel } = useJob('bundle.verify');
  const [fileName, setFileName] = useState('');
  /** Set when another bundle is to be verified after this one. */
  const [again, setAgain] = useState(false);

  const verify = (token: string, name: string): void => {
    setFileName(name);
    setAgain(false);
    void start({ bundle: token });
  };
  const showForm = job.state === 'idle' || again;
  return (
    <Page>
      {showForm && <ChooseBundle onVerify={verify} />}
      {job.state === 'running' && (
        <>
          <PageHeading title="Verify a bundle" />
          <JobProgressBar label={`${fileName} is being verified`} progress={job.progress} onCancel={cancel} />
        </>
      )}
      {!showForm && job.state === 'refused' && (
        <VerificationRefused fileName={fileName} failure={job.failure} onAgain={() => setAgain(true)} />
      )}
      {!showForm && job.state === 'done' && (
        <VerificationResult fileName={fileName} verification={job.value} onAgain={() => setAgain(true)} />
      )}
    </Page>
  );
}

function ChooseBundle({ onVerify }: { readonly onVerify: (token: string, fileName: string) => void }) {
  const bundle = useChosenFile('open-bundle');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (bundle.file === null) setProblems([{ message: 'Choose the bundle to verify.', fieldId: 'bundle' }]);
    else onVerify(bundle.file.token, bundle.file.fileName);
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <PageHeading title="Verify a bundle" />
      <p className="govuk-body">
        Checks that a bundle is whole, that nothing in it was altered since it was signed, and by which key it was
        signed.
      </p>
      <form onSubmit={submit} noValidate>
        <FileChoice
          id="bundle"
          label="Which bundle?"
          hint="A file whose name ends in .zip."
          buttonText="Choose a bundle"
          chosen={bundle.file?.fileName ?? null}
          error={messageFor(problems, 'bundle')}
          onChoose={() => void bundle.choose()}
        />
        <Button>Verify</Button>
      </form>
    </>
  );
}
