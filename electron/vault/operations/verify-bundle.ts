import { createPrivateKey } from 'node:crypto';
import type { Verification } from '../../../shared/contract/subjects/bundles.ts';
import { recordKindNamed } from '../../../shared/domain/bundle/records/kinds.ts';
import { readSigningKeyPem } from '../database/tables/vault.ts';
import { type VerifiedBundle, verifyBundle } from '../files/bundle/verify-bundle.ts';
import { isSameKey, publicKeyOf } from '../files/signature/keys.ts';
import type { JobHandler } from './handler.ts';

/** Checks a bundle that was chosen in the dialog. It is first found whole; only then is anything of it shown. */
export const verifyBundleFile: JobHandler<'bundle.verify'> = {
  begin(_context, surroundings, { bundle }) {
    const path = surroundings.redeem(bundle, 'open-bundle');
    return {
      record: 'bundle',
      facts: {},
      async run({ vault, signal, onProgress }) {
        const verified = await verifyBundle(path, { signal, onProgress });
        const pem = readSigningKeyPem(vault.store.reader);
        const signedByThisVault = pem !== null && isSameKey(publicKeyOf(createPrivateKey(pem)), verified.publicKey);
        return () => ({
          value: summaryOf(verified, signedByThisVault),
          record: 'bundle',
          facts: { bundle: verified.id, signedByThisVault },
        });
      },
    };
  },
};

function summaryOf(verified: VerifiedBundle, signedByThisVault: boolean): Verification {
  const { id, bundle, files, bytes, fingerprintHex, fingerprintSsh, tagManifestSha512 } = verified;
  return {
    id,
    caseReference: bundle.case.reference,
    exportedAt: bundle.exportedAt,
    exportedBy: bundle.exportedBy,
    accounts: bundle.accounts.length,
    records: bundle.records.map(({ kind, records, versions }) => ({
      title: recordKindNamed(kind)?.title ?? kind,
      records,
      versions,
    })),
    originals: bundle.originals,
    leftOut: bundle.leftOut,
    files,
    bytes,
    fingerprintHex,
    fingerprintSsh,
    tagManifestSha512,
    signedByThisVault,
  };
}
