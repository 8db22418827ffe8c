/** Tests of the program need it built; they build it themselves where a source has changed since. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isBuilt, projectFolder } from '../../build/vite/build-program.ts';

/** In a process of its own, because a test runner's settings would make it another program. */
export async function ensureBuilt(): Promise<void> {
  if (await isBuilt()) return;
  const { NODE_ENV: _test, NODE_OPTIONS: _runner, ...env } = process.env;
  await promisify(execFile)(process.execPath, [join(projectFolder, 'build', 'commands', 'build.ts')], {
    cwd: projectFolder,
    env,
  });
}
