/** Everything beside `data/`: what makes the folder a bag, the signatures, and how to check them. */
import { createHash, type KeyObject } from 'node:crypto';
import type { BundleDocument } from '../../../../shared/domain/bundle/bundle-document.ts';
import { instructions, type SigningFacts } from '../../../../shared/domain/bundle/documents/instructions.ts';
import { readMeFirst } from '../../../../shared/domain/bundle/documents/read-me-first.ts';
import { paths, signatureNamespace } from '../../../../shared/domain/bundle/identity.ts';
import { schemaFiles } from '../../../../shared/domain/bundle/json-schemas.ts';
import { type Digests, formatManifest } from '../bag/manifest.ts';
import { bagDeclaration, formatBagInfo } from '../bag/tag-files.ts';
import { digestsOf } from '../digests.ts';
import { fingerprintOf, publicKeyOf, publicKeyPem, sshPublicKeyLine } from '../signature/keys.ts';
import { signRaw } from '../signature/raw.ts';
import { signSsh } from '../signature/sshsig.ts';
import type { BundleFiles } from './payload.ts';

export function signingFacts(forceCode: string, publicKey: KeyObject): SigningFacts {
  const { hex, ssh } = fingerprintOf(publicKey);
  return { forceCode, fingerprintHex: hex, fingerprintSsh: ssh };
}

export interface TagFiles {
  readonly files: BundleFiles;
  readonly tagManifestSha512: string;
}

/** All tag files, in the order in which they are written. */
export function buildTagFiles(
  bundle: BundleDocument,
  payload: ReadonlyMap<string, Uint8Array>,
  key: KeyObject,
): TagFiles {
  const files: BundleFiles = new Map();
  const add = (path: string, content: string | Uint8Array) => files.set(path, Buffer.from(content));
  const { forceCode, reference } = bundle.case;
  const signing = signingFacts(forceCode, publicKeyOf(key));
  const publicLine = sshPublicKeyLine(publicKeyOf(key), `${forceCode} ${signatureNamespace}`);
  const payloadDigests = digestsOfAll(payload);
  add(paths.declaration, bagDeclaration);
  add(
    paths.bagInfo,
    formatBagInfo({
      sourceOrganization: forceCode,
      baggingDate: bundle.exportedAt.slice(0, 10),
      externalIdentifier: bundle.id,
      bagGroupIdentifier: reference,
      payloadOxum: { bytes: totalBytes(payload), files: payload.size },
    }),
  );
  add(paths.readMeFirst, readMeFirst(bundle, signing));
  add(paths.instructions, instructions(bundle.id, signing));
  add(paths.publicKeyPem, publicKeyPem(publicKeyOf(key)));
  add(paths.publicKeySsh, publicLine);
  add(paths.allowedSigners, `${forceCode} namespaces="${signatureNamespace}" ${publicLine}`);
  for (const [path, schema] of schemaFiles()) {
    add(path, schema);
  }
  add(paths.manifestSha256, formatManifest(payloadDigests, 'sha256'));
  add(paths.manifestSha512, formatManifest(payloadDigests, 'sha512'));
  const tagDigests = digestsOfAll(files);
  const tagManifest = formatManifest(tagDigests, 'sha512');
  add(paths.tagManifestSha256, formatManifest(tagDigests, 'sha256'));
  add(paths.tagManifestSha512, tagManifest);
  add(paths.rawSignature, signRaw(Buffer.from(tagManifest), key));
  add(paths.sshSignature, signSsh(Buffer.from(tagManifest), signatureNamespace, key));
  return { files, tagManifestSha512: createHash('sha512').update(tagManifest).digest('hex') };
}

function digestsOfAll(files: ReadonlyMap<string, Uint8Array>): Map<string, Digests> {
  return new Map([...files].map(([path, bytes]) => [path, digestsOf(bytes)]));
}

function totalBytes(files: ReadonlyMap<string, Uint8Array>): number {
  return [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
}
