import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { useSession } from '../../api/session.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { InsetText } from '../../components/govuk/inset-text.tsx';
import { Panel } from '../../components/govuk/panel.tsx';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { GroupedDigest } from '../../components/grouped-digest.tsx';
import { Page } from '../../components/page.tsx';
import { CreateVaultForm } from './create-vault-form.tsx';

type Created = OutputOf<'vault.create'>;

export function CreateVaultPage() {
  const { askAgain } = useSession();
  const [created, setCreated] = useState<Created | null>(null);
  return (
    <Page>
      {created === null ? (
        <CreateVaultForm onCreated={setCreated} />
      ) : (
        <VaultCreated created={created} onContinue={() => void askAgain()} />
      )}
    </Page>
  );
}

function VaultCreated({ created, onContinue }: { readonly created: Created; readonly onContinue: () => void }) {
  return (
    <>
      <Panel title="Vault created" />
      <p className="govuk-body">
        Bundles from this vault carry its signature. Give this fingerprint to those who will receive them, by another
        way than the bundle itself.
      </p>
      <SummaryList
        rows={[
          { key: 'Key fingerprint', value: <GroupedDigest digest={created.fingerprintHex} /> },
          { key: 'The same, as SSH shows it', value: <code className="unfold-digest">{created.fingerprintSsh}</code> },
        ]}
      />
      <InsetText>
        Keep the passphrase safe. Nobody can open this vault without it, and it cannot be recovered.
      </InsetText>
      <Button type="button" onClick={onContinue}>
        Continue
      </Button>
    </>
  );
}
