/**
 * Exports everything that is kept of a person as one signed bundle. The number is taken when the export begins, and is never used again; a
 * number whose export did not finish stays a gap that shows.
 */

import { createPrivateKey, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/failure.ts';
import { bundleId } from '../../../shared/domain/bundle/identity.ts';
import type { ReadHandle } from '../database/handles.ts';
import { sealedAccountsOf } from '../database/tables/accounts.ts';
import { insertBundle, lastBundleOf, takeBundleNumber } from '../database/tables/bundles.ts';
import { findCaseByReference } from '../database/tables/people.ts';
import { readSigningKeyPem } from '../database/tables/vault.ts';
import { writeBundle } from '../files/bundle/write-bundle.ts';
import { fontsFromFolder } from '../files/fonts/font-faces.ts';
import { gatherRecord } from './gather-record.ts';
import type { JobHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';

export const exportBundle: JobHandler<'bundle.export'> = {
  begin({ db, vault, now }, surroundings, { personId, destination, recipient, reason }) {
    const person = knownPerson(db, personId);
    const opened = findCaseByReference(db, person.caseReference);
    if (opened === null || sealedAccountsOf(db, personId).length === 0) {
      throw new Refusal('incomplete', 'There is no sealed account to export yet. Seal one first.');
    }
    const folder = surroundings.redeem(destination, 'bundle-folder');
    const sequence = takeBundleNumber(db, opened.id, now);
    const id = bundleId({ forceCode: vault.forceCode, caseReference: person.caseReference, sequence });

    return {
      record: personId,
      facts: { bundle: id, recipient, reason },
      async run({ vault: { store, officer, forceCode }, signal, onProgress }) {
        onProgress(0, 1, 'Gathering the record');
        const record = gatherRecord(store.reader, person, {
          forceCode,
          sequence,
          previousTagManifestSha512: lastBundleOf(store.reader, opened.id)?.tagManifestSha512 ?? null,
          programVersion: surroundings.programVersion,
          exportedBy: officer,
          recipient,
          reason,
          exportedAt: now,
        });
        const receipt = await writeBundle(record, {
          destination: join(folder, `${id}.zip`),
          privateKey: signingKey(store.reader),
          printToPdf: surroundings.printToPdf,
          fonts: fontsFromFolder(surroundings.fonts),
          onProgress,
          onUnfinished: surroundings.tellUnfinished,
          signal,
          // Kept before the bundle is there: wherever the process ends, none is out of which the next one does not know.
          onWhole: ({ tagManifestSha512 }) =>
            store.transaction((writer) =>
              insertBundle(writer, {
                id,
                caseId: opened.id,
                sequence,
                personId,
                exportedAt: now,
                recipient,
                tagManifestSha512,
              }),
            ),
        });

        return () => {
          const { receiptFiles: _, ...value } = receipt;
          const { sha256, tagManifestSha512 } = receipt;
          return {
            value,
            record: personId,
            facts: { bundle: id, recipient, reason, sha256, tagManifestSha512 },
          };
        };
      },
    };
  },
};

function signingKey(db: ReadHandle): KeyObject {
  const pem = readSigningKeyPem(db);
  if (pem === null) throw new Refusal('damaged', 'The vault has no signing key. Nothing was exported. Ask for help.');
  return createPrivateKey(pem);
}
