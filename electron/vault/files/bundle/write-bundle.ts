/**
 * Writes a bundle and its receipts: under fresh names beside the destination, forced to disk, read back and verified, and only then
 * given their names. Whatever goes wrong, nothing half written remains, and no plaintext is ever written anywhere else.
 */
import { createHash, type KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../../../../shared/contract/failure.ts';
import { type BundleDocument, bundleDocument } from '../../../../shared/domain/bundle/bundle-document.ts';
import { type ReceiptFacts, receiptPage, receiptText } from '../../../../shared/domain/bundle/documents/receipt.ts';
import type { BundleRecord } from '../../../../shared/domain/bundle/record.ts';
import { PendingFiles, writingRefusal } from '../pending-files.ts';
import { writeFully } from '../random-access.ts';
import { stopIfCancelled } from '../refusals.ts';
import { publicKeyOf } from '../signature/keys.ts';
import { dosMoment } from '../zip/format.ts';
import { ZipWriter } from '../zip/writer.ts';
import { type BundleFiles, buildPayload, type Print } from './payload.ts';
import { type PrintingMeans, printer } from './printing.ts';
import { buildTagFiles, signingFacts } from './tag-files.ts';
import { verifyBundle } from './verify-bundle.ts';

export interface WritingMeans extends PrintingMeans {
  /** Path of the ZIP file, which must not exist. The receipts are written beside it. */
  readonly destination: string;
  /** Ed25519. */
  readonly privateKey: KeyObject;
  readonly onProgress?: (done: number, total: number, step: string) => void;
  /** Hears of the bundle when it is whole and not yet there under its name. What it throws keeps the bundle from ever being there. */
  readonly onWhole?: (receipt: BundleReceipt) => void;
  /** Hears of the paths that would be left behind if the process ended now. */
  readonly onUnfinished?: (paths: readonly string[]) => void;
}

export interface BundleReceipt {
  readonly id: string;
  readonly fileName: string;
  /** Of the ZIP file. */
  readonly bytes: number;
  readonly sha256: string;
  readonly tagManifestSha512: string;
  readonly fingerprintHex: string;
  readonly fingerprintSsh: string;
  /** Paths of the receipts that were written beside the bundle. */
  readonly receiptFiles: readonly string[];
}

/** Throws `Refusal`: `already-exists`, `cannot-write`, `cancelled`, or `failed` where the bundle does not verify when read back. */
export async function writeBundle(record: BundleRecord, means: WritingMeans): Promise<BundleReceipt> {
  const pending = new PendingFiles(means.onUnfinished);
  try {
    return await writeAll(record, means, pending);
  } catch (error) {
    throw writingRefusal(error);
  } finally {
    await pending.discard();
  }
}

async function writeAll(record: BundleRecord, means: WritingMeans, pending: PendingFiles): Promise<BundleReceipt> {
  // Cover, report, register, ledger, receipt, the accounts and what is recorded beside them are printed; then the archive is written, read back, and published.
  const total = record.accounts.length + record.records.length + 5 + 3;
  let done = 0;
  const advance = (step: string) => means.onProgress?.(++done, total, step);
  const print = printer(means, record.exportedAt, () => advance('Printing the documents'));
  const base = means.destination.replace(/\.zip$/i, '');
  const [zip, text, pdf] = [means.destination, `${base}.receipt.txt`, `${base}.receipt.pdf`];
  const archive = await pending.begin(zip);
  const receiptFiles = [await pending.begin(text), await pending.begin(pdf)];

  const bundle = bundleDocument(record);
  const payload = await buildPayload(record, bundle, print);
  const tags = buildTagFiles(bundle, payload, means.privateKey);
  const bytes = await writeArchive(archive.file, bundle, new Map([...payload, ...tags.files]), means.signal);
  await archive.file.sync();
  advance('Writing the bundle');
  await refuseUnverified(archive.temporary, bundle, tags.tagManifestSha512, means);
  advance('Reading the bundle back');

  const receipt: ReceiptFacts = {
    ...signingFacts(record.forceCode, publicKeyOf(means.privateKey)),
    fileName: basename(zip),
    bytes,
    sha256: await sha256OfFile(archive.temporary),
    tagManifestSha512: tags.tagManifestSha512,
    files: payload.size,
  };
  await writeReceipts(receiptFiles, bundle, receipt, print);
  stopIfCancelled(means.signal);
  const { forceCode: _, files: __, ...shown } = receipt;
  const written: BundleReceipt = { id: bundle.id, ...shown, receiptFiles: [text, pdf] };
  means.onWhole?.(written);
  await pending.publish();
  advance('Finished');
  return written;
}

async function writeArchive(
  file: FileHandle,
  bundle: BundleDocument,
  files: BundleFiles,
  signal: AbortSignal,
): Promise<number> {
  const writer = new ZipWriter(file, dosMoment(bundle.exportedAt));
  for (const [path, bytes] of files) {
    stopIfCancelled(signal);
    await writer.add(`${bundle.id}/${path}`, bytes.length, [bytes]);
  }
  return writer.finish();
}

async function refuseUnverified(
  path: string,
  bundle: BundleDocument,
  tagManifestSha512: string,
  { privateKey, signal }: WritingMeans,
): Promise<void> {
  try {
    const verified = await verifyBundle(path, { trustedKey: publicKeyOf(privateKey), signal });
    if (verified.id === bundle.id && verified.tagManifestSha512 === tagManifestSha512) {
      return;
    }
  } catch (error) {
    if (!(error instanceof Refusal) || error.failure.code === 'cancelled') {
      throw error;
    }
    throw new Refusal('failed', `The bundle did not verify when it was read back. Nothing was kept. ${error.message}`);
  }
  throw new Refusal('failed', 'The bundle read back is not the one that was written. Nothing was kept.');
}

async function writeReceipts(
  [text, pdf]: readonly { readonly file: FileHandle }[],
  bundle: BundleDocument,
  receipt: ReceiptFacts,
  print: Print,
): Promise<void> {
  if (text && pdf) {
    await writeFully(text.file, Buffer.from(receiptText(bundle, receipt)), 0);
    await writeFully(pdf.file, await print(receiptPage(bundle, receipt)), 0);
  }
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) {
    if (chunk instanceof Uint8Array) {
      hash.update(chunk);
    }
  }
  return hash.digest('hex');
}
