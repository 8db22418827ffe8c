/** Where a vault's two files lie, and how a vault is opened from them once its key is known. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/failure.ts';
import { Store } from '../database/store.ts';
import { readOfficer, readVault } from '../database/tables/vault.ts';
import { type Header, headerMaximumBytes, parseHeader } from '../keys/header.ts';
import { subkey } from '../keys/subkeys.ts';
import type { OpenVault } from './handler.ts';
import { KnownComparisons } from './known-comparisons.ts';
import { NewestDrafts } from './newest-drafts.ts';

export function headerPath(folder: string): string {
  return join(folder, 'vault.json');
}

export function databasePath(folder: string): string {
  return join(folder, 'vault.db');
}

export function vaultExists(folder: string): boolean {
  return existsSync(headerPath(folder)) || existsSync(databasePath(folder));
}

export function readHeader(folder: string): Header {
  const path = headerPath(folder);
  try {
    if (statSync(path).size > headerMaximumBytes) return parseHeader('');
    return parseHeader(readFileSync(path, 'utf8'));
  } catch (problem) {
    if (problem instanceof Refusal) throw problem;
    throw new Refusal(
      'cannot-read',
      'The file vault.json cannot be read. Nothing was changed. Restore it from a backup of the vault.',
    );
  }
}

/** Opens the database with the vault key; the header's id must be the database's own. */
export function openStore(folder: string, header: Header, vaultKey: Uint8Array): OpenVault {
  const store = Store.open(databasePath(folder), subkey(vaultKey, 'database'), { create: false });
  const vault = readVault(store.reader);
  const officer = readOfficer(store.reader);
  if (vault === null || officer === null || vault.id !== header.id) {
    store.close();
    throw new Refusal(
      'damaged',
      'The vault’s two files do not belong together. Nothing was changed. Restore both from the same backup.',
    );
  }
  return {
    store,
    officer: officer.name,
    forceCode: vault.forceCode,
    newestDrafts: new NewestDrafts(),
    knownComparisons: new KnownComparisons(),
  };
}
