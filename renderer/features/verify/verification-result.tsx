import type { Failure, FailureCode } from '../../../shared/contract/failure.ts';
import type { Verification } from '../../../shared/contract/subjects/bundles.ts';
import { counted, momentWords, recordedWords } from '../../../shared/domain/bundle/wording.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { InsetText } from '../../components/govuk/inset-text.tsx';
import { Panel } from '../../components/govuk/panel.tsx';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { GroupedDigest } from '../../components/grouped-digest.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { bytesWords } from '../../components/sizes.ts';

interface VerificationResultProps {
  readonly fileName: string;
  readonly verification: Verification;
  readonly onAgain: () => void;
}

export function VerificationResult({ fileName, verification, onAgain }: VerificationResultProps) {
  return (
    <>
      <Panel title="Whole and authentic">
        Its identifier is
        <br />
        <strong>{verification.id}</strong>
      </Panel>
      <InsetText>
        {verification.signedByThisVault
          ? 'Signed by this vault’s own key.'
          : 'Signed by a key that is not this vault’s. Compare the fingerprint below with the one that the sender told you by another way: only that shows who signed it.'}
      </InsetText>
      <SummaryList
        rows={[
          { key: 'File', value: <span className="unfold-break">{fileName}</span> },
          { key: 'Case reference', value: verification.caseReference },
          { key: 'Accounts', value: counted(verification.accounts, 'account') },
          { key: 'Beside the accounts', value: <Recorded verification={verification} /> },
          { key: 'Left out', value: <LeftOut leftOut={verification.leftOut} /> },
          { key: 'Exported', value: momentWords(verification.exportedAt) },
          { key: 'Exported by', value: <Isolated>{verification.exportedBy}</Isolated> },
          { key: 'Contents', value: `${counted(verification.files, 'file')}, ${bytesWords(verification.bytes)}` },
          { key: 'Key fingerprint', value: <GroupedDigest digest={verification.fingerprintHex} /> },
          {
            key: 'The same, as SSH shows it',
            value: <code className="unfold-digest">{verification.fingerprintSsh}</code>,
          },
          { key: 'SHA-512 of the tag manifest', value: <GroupedDigest digest={verification.tagManifestSha512} /> },
        ]}
      />
      <Again onAgain={onAgain} />
    </>
  );
}

/** The kinds of which there is something. */
function Recorded({ verification: { records, originals } }: { readonly verification: Verification }) {
  const recorded = records.filter((kind) => kind.records > 0);
  if (recorded.length === 0 && originals === 0) return 'Nothing is recorded.';
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {recorded.map((kind) => (
        <li key={kind.title}>
          {kind.title}: {recordedWords(kind)}
        </li>
      ))}
      {originals > 0 && <li>Files that text was brought in from: {counted(originals, 'file')}</li>}
    </ul>
  );
}

function LeftOut({ leftOut }: Pick<Verification, 'leftOut'>) {
  if (leftOut.length === 0) return 'Nothing of this person’s record is left out.';
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {leftOut.map(({ what, why }) => (
        <li key={what}>
          <Isolated>{`${what}. ${why}`}</Isolated>
        </li>
      ))}
    </ul>
  );
}

/** Where nothing was found out about the bundle itself. */
const refusalTitles: Readonly<Partial<Record<FailureCode, string>>> = {
  cancelled: 'Verification stopped',
  'cannot-read': 'Bundle could not be read',
};

interface VerificationRefusedProps {
  readonly fileName: string;
  readonly failure: Failure;
  readonly onAgain: () => void;
}

export function VerificationRefused({ fileName, failure, onAgain }: VerificationRefusedProps) {
  return (
    <>
      <PageHeading title={refusalTitles[failure.code] ?? 'Bundle refused'} />
      <p className="govuk-body">
        File: <span className="unfold-break">{fileName}</span>
      </p>
      <p className="govuk-body govuk-!-font-weight-bold">{failure.message}</p>
      {refusalTitles[failure.code] === undefined && (
        <p className="govuk-body">Do not rely on anything in this file. Ask the sender for the bundle again.</p>
      )}
      <Again onAgain={onAgain} />
    </>
  );
}

function Again({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <Button type="button" variant="secondary" onClick={onAgain}>
      Verify another bundle
    </Button>
  );
}
