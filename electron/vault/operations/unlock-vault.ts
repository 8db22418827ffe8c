import { Refusal } from '../../../shared/contract/failure.ts';
import { openHeader } from '../keys/header.ts';
import type { OpeningHandler } from './handler.ts';
import { openStore, readHeader, vaultExists } from './vault-folder.ts';

export const unlockVault: OpeningHandler<'vault.unlock'> = async ({ folder }, { passphrase }) => {
  if (!vaultExists(folder)) throw new Refusal('not-found', 'There is no vault here yet. Create one first.');
  const header = readHeader(folder);
  const vault = openStore(folder, header, await openHeader(header, passphrase));
  return { vault, value: { officer: vault.officer, forceCode: vault.forceCode }, record: header.id, facts: {} };
};
