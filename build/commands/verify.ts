/**
 * npm run --silent verify -- BUNDLE.zip [--trust PUBLIC-KEY.pem] [--state FOLDER] [--json]
 * npm run --silent verify -- --profile bagit FOLDER-OR-ZIP [--json]
 *
 * Ends 0 where the bundle is whole and authentic, 1 where it is refused (one sentence on stderr), 2 where nothing could be read.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CheckedBag, checkBag } from '../../electron/vault/files/bag/plain/check-bag.ts';
import { sequenceFolder } from '../../electron/vault/files/bundle/sequence-folder.ts';
import {
  type VerifiedBundle,
  type VerifyOptions,
  verifyBundle,
} from '../../electron/vault/files/bundle/verify-bundle.ts';
import { readPublicKey } from '../../electron/vault/files/signature/keys.ts';
import { Refusal } from '../../shared/contract/failure.ts';

const usage = `Usage: npm run --silent verify -- BUNDLE.zip [--trust PUBLIC-KEY.pem] [--state FOLDER] [--json]
       npm run --silent verify -- --profile bagit FOLDER-OR-ZIP [--json]`;

interface Arguments {
  readonly path: string;
  readonly trust: string | undefined;
  readonly state: string | undefined;
  /** Whether only the rules of BagIt count. */
  readonly plainBag: boolean;
  readonly json: boolean;
}

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        trust: { type: 'string' },
        state: { type: 'string' },
        profile: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const { trust, state, profile, json } = values;
    const [path, ...others] = positionals;
    const plainBag = profile === 'bagit';
    const isForBundles = profile === undefined || (plainBag && trust === undefined && state === undefined);
    if (path === undefined || others.length > 0 || !isForBundles) {
      throw new TypeError('these arguments have no meaning together');
    }
    return { path: fromCaller(path), trust, state, plainBag, json };
  } catch {
    throw new Refusal('cannot-read', usage);
  }
}

/** npm runs scripts in the project's folder; paths are meant from where the command was typed. */
function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

async function readTrustedKey(path: string): Promise<NonNullable<VerifyOptions['trustedKey']>> {
  const pem = await readFile(fromCaller(path), 'latin1').catch(() => '');
  const key = readPublicKey(pem);
  if (key === null) {
    throw new Refusal('cannot-read', 'The key to trust is not an Ed25519 public key in PEM form that can be read.');
  }
  return key;
}

async function checkBundle({ path, trust, state, json }: Arguments): Promise<void> {
  const trustedKey = trust === undefined ? undefined : await readTrustedKey(trust);
  const verified = await verifyBundle(path, {
    ...(trustedKey ? { trustedKey } : {}),
    ...(state === undefined ? {} : { memory: sequenceFolder(fromCaller(state)) }),
  });
  const isTrusted = trustedKey !== undefined;
  console.log(json ? JSON.stringify(asJson(verified, isTrusted), null, 2) : inWords(verified, isTrusted));
}

function asJson({ bundle, publicKey: _, ...facts }: VerifiedBundle, isTrusted: boolean): Record<string, unknown> {
  return { verified: true, signedByTrustedKey: isTrusted, ...facts, bundle };
}

function inWords(verified: VerifiedBundle, isTrusted: boolean): string {
  const { bundle, gap } = verified;
  const key = isTrusted
    ? 'Signed by the key that you trust.'
    : 'Signed by the key inside the bundle. Compare its fingerprint with the receipt, which came another way.';
  return [
    `${verified.id}: whole and authentic. ${key}`,
    `  Fingerprint, hex:  ${verified.fingerprintHex}`,
    `  Fingerprint, ssh:  ${verified.fingerprintSsh}`,
    `  SHA-512 of tagmanifest-sha512.txt:  ${verified.tagManifestSha512}`,
    `  Accounts: ${bundle.accounts.length} of ${bundle.chain.accounts}. Files: ${verified.files}. Bytes: ${verified.bytes}.`,
    `  Exported ${bundle.exportedAt}.`,
    ...(gap ? [`  Bundles of this case that were not seen: ${gap.first} to ${gap.last}.`] : []),
  ].join('\n');
}

async function checkPlainBag({ path, json }: Arguments): Promise<void> {
  const bag: CheckedBag = await checkBag(path);
  for (const warning of bag.warnings) {
    console.error(`warning: ${warning}`);
  }
  console.log(
    json
      ? JSON.stringify({ verified: true, profile: 'bagit', ...bag }, null, 2)
      : `A whole bag of version ${bag.version}. Files: ${bag.files}. Bytes: ${bag.bytes}. Warnings: ${bag.warnings.length}.`,
  );
}

function report(error: unknown, json: boolean): void {
  if (!(error instanceof Refusal)) {
    throw error;
  }
  const { code, message } = error.failure;
  if (json) {
    console.log(JSON.stringify({ verified: false, code, message }, null, 2));
  }
  console.error(message);
  process.exitCode = code === 'cannot-read' ? 2 : 1;
}

let json = process.argv.includes('--json');
try {
  const given = readArguments();
  json = given.json;
  await (given.plainBag ? checkPlainBag(given) : checkBundle(given));
} catch (error) {
  report(error, json);
}
