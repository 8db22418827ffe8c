import type { OutputOf } from '../../../shared/contract/operations.ts';
import { ButtonLink } from '../../components/govuk/button.tsx';
import { InsetText } from '../../components/govuk/inset-text.tsx';
import { Panel } from '../../components/govuk/panel.tsx';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { GroupedDigest } from '../../components/grouped-digest.tsx';
import { bytesWords } from '../../components/sizes.ts';
import { routes } from '../../routes.ts';

interface ExportReceiptProps {
  readonly receipt: OutputOf<'bundle.export'>;
  readonly personId: string;
}

/** What the recipient needs in order to check the bundle, to be told by another way than the one it travels. */
export function ExportReceipt({ receipt, personId }: ExportReceiptProps) {
  return (
    <>
      <Panel title="Bundle exported">
        Its identifier is
        <br />
        <strong>{receipt.id}</strong>
      </Panel>
      <InsetText>
        Read these values aloud to the recipient over another channel, such as a telephone call. They show that the
        bundle that arrives is the one that left.
      </InsetText>
      <SummaryList
        rows={[
          { key: 'File', value: <span className="unfold-break">{receipt.fileName}</span> },
          { key: 'Size', value: bytesWords(receipt.bytes) },
          { key: 'SHA-256 of the file', value: <GroupedDigest digest={receipt.sha256} /> },
          { key: 'Key fingerprint', value: <GroupedDigest digest={receipt.fingerprintHex} /> },
          { key: 'The same, as SSH shows it', value: <code className="unfold-digest">{receipt.fingerprintSsh}</code> },
          { key: 'SHA-512 of the tag manifest', value: <GroupedDigest digest={receipt.tagManifestSha512} /> },
        ]}
      />
      <ButtonLink href={routes.person(personId)} variant="secondary">
        Back to the person
      </ButtonLink>
    </>
  );
}
