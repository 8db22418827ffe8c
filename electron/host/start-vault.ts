import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import type { VaultChild } from './vault-process.ts';

/**
 * Starts the vault process with the folder of the vault and the folder of the reports' fonts. Its output goes nowhere, so that nothing
 * it handles can reach a terminal or a log.
 */
export function startVault(programFolder: string): VaultChild {
  const vaultFolder = join(app.getPath('userData'), 'vault');
  return utilityProcess.fork(join(programFolder, 'vault.js'), [vaultFolder, join(programFolder, 'fonts')], {
    serviceName: 'Unfold vault',
    stdio: 'ignore',
  });
}
