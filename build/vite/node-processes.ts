import { join } from 'node:path';
import type { InlineConfig } from 'vite';

interface NodeProcess {
  /** Source, from the project's folder. */
  readonly entry: string;
  /** Name of the one file that is written. */
  readonly file: string;
  readonly format: 'es' | 'cjs';
}

/** Main and the vault process are modules; a sandboxed preload must be one CommonJS file. */
export const nodeProcesses: readonly NodeProcess[] = [
  { entry: 'electron/main.ts', file: 'main.js', format: 'es' },
  { entry: 'electron/vault/process.ts', file: 'vault.js', format: 'es' },
  { entry: 'electron/preload/preload.ts', file: 'preload.cjs', format: 'cjs' },
];

/** Packages with a native part stay packages; everything else is built in, so that little has to be shipped beside the file. */
const notBuiltIn = ['electron', 'better-sqlite3-multiple-ciphers', '@node-rs/argon2'];

/** One process that runs on Node: everything in one file. */
export function nodeBuild(
  projectFolder: string,
  outFolder: string,
  { entry, file, format }: NodeProcess,
): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    root: projectFolder,
    ssr: { noExternal: true },
    build: {
      ssr: join(projectFolder, entry),
      outDir: outFolder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        external: notBuiltIn,
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  };
}
