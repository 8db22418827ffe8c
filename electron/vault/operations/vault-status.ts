import type { StatusHandler } from './handler.ts';
import { vaultExists } from './vault-folder.ts';

export const vaultStatus: StatusHandler = ({ folder }, vault) => {
  if (vault !== null) return { state: 'open', officer: vault.officer, forceCode: vault.forceCode };
  return { state: vaultExists(folder) ? 'locked' : 'absent', officer: null, forceCode: null };
};
