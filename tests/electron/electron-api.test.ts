/**
 * Main is compiled against the stand-in instead of Electron: it uses nothing of Electron that the stand-in lacks, no name, no option and
 * no event. What the page's side of the preload uses is run in `main.test.ts`.
 */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { projectFolder } from '../../build/vite/build-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const compiler = join(projectFolder, 'node_modules', 'typescript', 'bin', 'tsc');
const settings = join(projectFolder, 'tests', 'support', 'electron-stand-in', 'tsconfig.json');

/** The compiler's complaints; none is an empty text. */
async function compile(project: string): Promise<string> {
  const run = promisify(execFile)(process.execPath, [compiler, '-p', project, '--pretty', 'false']);
  return run.then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
}

test('main uses only what the stand-in has', async () => {
  expect(await compile(settings)).toBe('');
});

test('a use of anything else would be found', async () => {
  const folder = temporaryFolder();
  const uses = [
    "import { app, BrowserWindow, safeStorage } from 'electron';",
    "app.on('before-quit', () => {});",
    'app.getGPUFeatureStatus();',
    'new BrowserWindow({ kiosk: true });',
  ];
  writeFileSync(join(folder, 'uses.ts'), uses.join('\n'));
  const files = [join(folder, 'uses.ts')];
  const typeRoots = [join(projectFolder, 'node_modules', '@types')];
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: settings, compilerOptions: { typeRoots }, files }),
  );
  const complaints = await compile(folder);
  for (const name of ['safeStorage', 'before-quit', 'getGPUFeatureStatus', 'kiosk']) expect(complaints).toContain(name);
});
