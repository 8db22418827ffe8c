/** Bundles as an insider would forge them: files changed at will, then hashed and signed again with the trusted key. */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleLimits } from '../../../../../electron/vault/files/bundle/limits.ts';
import { type WritingMeans, writeBundle } from '../../../../../electron/vault/files/bundle/write-bundle.ts';
import { publicKeyPem, sshPublicKeyLine } from '../../../../../electron/vault/files/signature/keys.ts';
import { signRaw } from '../../../../../electron/vault/files/signature/raw.ts';
import { signSsh } from '../../../../../electron/vault/files/signature/sshsig.ts';
import { openArchive } from '../../../../../electron/vault/files/zip/archive.ts';
import { indexCsv, indexDocumentSchema } from '../../../../../shared/domain/bundle/index-document.ts';
import type { BundleRecord } from '../../../../../shared/domain/bundle/record.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { forgeZip } from '../zip/forge.ts';
import { sampleMeans, sampleRecord, signingKey } from './sample.ts';

/** Files by their path below the top folder. */
export type Files = Map<string, Buffer>;

export const topFolder = 'TOY-2026-0001-b004';

/** A bundle of the sample record, as files. May be called outside a test. */
export async function writtenFiles(record: BundleRecord = sampleRecord()): Promise<Files> {
  return written(record, sampleMeans(''), readFiles);
}

/** A small bundle, as bytes. */
export async function writtenBytes(): Promise<Buffer> {
  const means = sampleMeans('', { printToPdf: async () => Buffer.from('%PDF-1.4\n%%EOF\n') });
  return written(sampleRecord({}, 2), means, (path) => readFile(path));
}

async function written<Result>(
  record: BundleRecord,
  means: WritingMeans,
  read: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'unfold-test-'));
  try {
    const destination = join(folder, 'bundle.zip');
    await writeBundle(record, { ...means, destination });
    return await read(destination);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A bundle as files. */
export async function readFiles(path: string): Promise<Files> {
  const archive = await openArchive(path, bundleLimits);
  const files: Files = new Map();
  for (const [name, entry] of archive.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of archive.content(entry)) {
      chunks.push(chunk);
    }
    files.set(name.slice(name.indexOf('/') + 1), Buffer.concat(chunks));
  }
  await archive.close();
  return files;
}

/** Lists every file anew, as the format asks. */
export function rehash(files: Files): void {
  const payload = [...files.keys()].filter((path) => path.startsWith('data/'));
  const bytes = payload.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
  const oxum = `Payload-Oxum: ${bytes}.${payload.length}`;
  const info = files
    .get('bag-info.txt')
    ?.toString()
    .replace(/Payload-Oxum: .*/, oxum);
  files.set('bag-info.txt', Buffer.from(info ?? ''));
  for (const algorithm of ['sha256', 'sha512']) {
    files.set(`manifest-${algorithm}.txt`, listOf(files, payload, algorithm));
  }
  rehashTags(files);
}

/** Lists the tag files anew, and leaves the lists of the payload as they are. */
export function rehashTags(files: Files): void {
  const tags = [...files.keys()].filter((path) => !path.startsWith('data/') && !path.startsWith('tagmanifest-'));
  for (const algorithm of ['sha256', 'sha512']) {
    files.set(`tagmanifest-${algorithm}.txt`, listOf(files, tags, algorithm));
  }
}

function listOf(files: Files, listed: readonly string[], algorithm: string): Buffer {
  const digest = (path: string) =>
    createHash(algorithm)
      .update(files.get(path) ?? '')
      .digest('hex');
  return Buffer.from(
    listed
      .toSorted()
      .map((path) => `${digest(path)}  ${path}\n`)
      .join(''),
  );
}

export function resign(files: Files, key: KeyObject = signingKey): void {
  const tagManifest = files.get('tagmanifest-sha512.txt') ?? Buffer.alloc(0);
  files.set('tagmanifest-sha512.txt.sig', signRaw(tagManifest, key));
  files.set('tagmanifest-sha512.txt.sshsig', Buffer.from(signSsh(tagManifest, 'unfold-bundle', key)));
}

/** Puts another key into the bundle, as one who signs with it would. */
export function replaceKeys(files: Files, key: KeyObject): void {
  const publicKey = createPublicKey(key);
  files.set('keys/signing-key.pem', Buffer.from(publicKeyPem(publicKey)));
  files.set('keys/signing-key.pub', Buffer.from(sshPublicKeyLine(publicKey, 'forged')));
  const line = sshPublicKeyLine(publicKey, 'forged');
  files.set('keys/allowed_signers', Buffer.from(`TOY namespaces="unfold-bundle" ${line}`));
}

/** What tests change in a document: its parts by name, whatever they are. */
export interface Parts {
  [name: string]: unknown;
}

/** Changes a JSON file by its parsed value, and brings the index up to it, so that only the meaning is wrong. */
export function editJson(files: Files, path: string, edit: (document: Parts) => void): void {
  const document: Parts = JSON.parse(files.get(path)?.toString() ?? '');
  edit(document);
  files.set(path, Buffer.from(`${JSON.stringify(document, null, 2)}\n`));
  reindex(files);
}

/** A list inside a document. */
export function listIn(document: Parts, name: string): unknown[] {
  const value = document[name];
  return Array.isArray(value) ? value : [];
}

/** Brings index.json and index.csv up to what is there. */
export function reindex(files: Files): void {
  const index = indexDocumentSchema.parse(JSON.parse(files.get('data/index.json')?.toString() ?? ''));
  const rows = index.files
    .filter((row) => files.has(row.file))
    .map((row) => {
      const bytes = files.get(row.file) ?? Buffer.alloc(0);
      return { ...row, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
  const document = { ...index, files: rows };
  files.set('data/index.json', Buffer.from(`${JSON.stringify(document, null, 2)}\n`));
  files.set('data/index.csv', Buffer.from(indexCsv(document)));
}

export async function zipped(files: Files, folder = topFolder): Promise<string> {
  const path = join(temporaryFolder(), 'forged.zip');
  await writeFile(path, forgeZip([...files].map(([name, content]) => ({ name: `${folder}/${name}`, content }))));
  return path;
}
