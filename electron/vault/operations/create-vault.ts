/**
 * Makes a vault in a folder of its own beside the place where it will lie, whole, and only then moves it there: a vault is either there
 * with everything in it, or not there at all.
 */
import { createPrivateKey } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../../../shared/contract/failure.ts';
import type { InputOf } from '../../../shared/contract/operations.ts';
import { Store } from '../database/store.ts';
import { insertOfficer, insertSigningKey, insertVault } from '../database/tables/vault.ts';
import { fingerprintOf, publicKeyOf } from '../files/signature/keys.ts';
import { createHeader, type Header } from '../keys/header.ts';
import { checkNewPassphrase } from '../keys/passphrase.ts';
import { checkedSigningKeyPem, newSigningKeyPem } from '../keys/signing-key.ts';
import { subkey } from '../keys/subkeys.ts';
import type { OpeningHandler, Surroundings } from './handler.ts';
import { databasePath, headerPath, openStore, vaultExists } from './vault-folder.ts';

const largestKeyFile = 16 * 1024;

export const createVault: OpeningHandler<'vault.create'> = async (surroundings, input) => {
  const { folder, newId } = surroundings;
  if (vaultExists(folder)) {
    throw new Refusal('already-exists', 'There is a vault here already. Unlock it; a new one never takes its place.');
  }
  checkNewPassphrase(input.passphrase);
  const privateKeyPem = input.signingKey === null ? newSigningKeyPem() : broughtKey(surroundings, input.signingKey);
  const vaultId = newId();
  const { header, vaultKey } = await createHeader(vaultId, input.passphrase);

  const unfinished = `${folder}.unfinished-${vaultId}`;
  try {
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    writeDatabase(databasePath(unfinished), vaultKey, surroundings, { vaultId, privateKeyPem, input });
    writeHeader(headerPath(unfinished), header);
    renameSync(unfinished, folder);
    synchronise(dirname(folder));
  } catch (problem) {
    rmSync(unfinished, { recursive: true, force: true });
    if (problem instanceof Refusal) throw problem;
    throw new Refusal(
      'cannot-write',
      'The vault cannot be written here. Check that the disk has space and allows writing, then try again.',
    );
  }
  const fingerprint = fingerprintOf(publicKeyOf(createPrivateKey(privateKeyPem)));
  return {
    vault: openStore(folder, header, vaultKey),
    value: { fingerprintHex: fingerprint.hex, fingerprintSsh: fingerprint.ssh },
    record: vaultId,
    facts: { signingKey: input.signingKey === null ? 'made here' : 'issued by the force' },
  };
};

function broughtKey({ redeem }: Surroundings, token: string): string {
  const path = redeem(token, 'open-signing-key');
  let pem = '';
  try {
    if (statSync(path).size <= largestKeyFile) pem = readFileSync(path, 'utf8');
  } catch {
    throw new Refusal('cannot-read', 'The key file cannot be read. Choose it again.');
  }
  return checkedSigningKeyPem(pem);
}

function writeDatabase(
  path: string,
  vaultKey: Uint8Array,
  { now, newId }: Surroundings,
  made: { vaultId: string; privateKeyPem: string; input: InputOf<'vault.create'> },
): void {
  const store = Store.open(path, subkey(vaultKey, 'database'), { create: true });
  try {
    const at = now();
    store.transaction((db) => {
      insertVault(db, { id: made.vaultId, forceCode: made.input.forceCode, createdAt: at });
      insertOfficer(db, { id: newId(), name: made.input.officer, addedAt: at });
      insertSigningKey(db, { privateKeyPem: made.privateKeyPem, addedAt: at });
    });
  } finally {
    store.close();
  }
}

function writeHeader(path: string, header: Header): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, `${JSON.stringify(header, null, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the renaming itself durable; Windows has no such call for folders and needs none. */
function synchronise(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
