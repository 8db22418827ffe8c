import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../../build/vite/build-program.ts';
import { ensureBuilt } from '../../support/ensure-built.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

beforeAll(ensureBuilt, 60_000);

interface Outcome {
  readonly code: unknown;
  readonly errors: string;
}

/** Runs `npm start` where no Electron runtime is installed and nothing answers where it would be downloaded. */
function start(more: readonly string[], environment: Readonly<Record<string, string>>): Promise<Outcome> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, NODE_ENV: _test, ...rest } = process.env;
  const nowhere = { ELECTRON_OVERRIDE_DIST_PATH: temporaryFolder(), ELECTRON_MIRROR: 'http://127.0.0.1:9/' };
  const command = [join(projectFolder, 'build', 'commands', 'start.ts'), ...more];
  return new Promise((resolve) => {
    const env = { ...rest, ...nowhere, ...environment };
    execFile(process.execPath, command, { env }, (error, _output, errors) =>
      resolve({ code: error === null ? 0 : error.code, errors }),
    );
  });
}

test('without the Electron runtime it says so in one plain sentence, and what to do', async () => {
  const { code, errors } = await start([], {});
  expect(code).toBe(1);
  expect(errors.split('\n')[0]).toBe(
    'The Electron runtime could not be downloaded: connect this computer to the internet, or name a mirror in ELECTRON_MIRROR, and run npm start again.',
  );
  expect(errors).not.toContain('    at ');
});

test.runIf(process.platform === 'linux').each([
  ['there is no display', {}],
  ['neither Chromium nor Chrome nor Edge is installed', { DISPLAY: ':0', PATH: '' }],
])('the stand-in says why it cannot open a window: %s', async (reason, environment) => {
  const { code, errors } = await start(['--stand-in'], environment);
  expect(code).toBe(1);
  expect(errors).toContain(`The stand-in cannot open a window here: ${reason}.`);
});
