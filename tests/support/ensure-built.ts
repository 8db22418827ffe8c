/** Tests of the program need it built; they build it themselves where a source has changed since. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../../build/vite/build-program.ts';

/** In a process of its own, because a test runner's settings would make it another program. */
export async function ensureBuilt(): Promise<void> {
  const { NODE_ENV: _test, NODE_OPTIONS: _runner, ...env } = process.env;
  const command = [join(projectFolder, 'build', 'commands', 'build.ts'), '--if-needed'];
  await promisify(execFile)(process.execPath, command, { cwd: projectFolder, env });
}
