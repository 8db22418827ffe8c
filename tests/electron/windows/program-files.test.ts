import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listProgramFiles, type ProgramFiles, serveProgramFile } from '../../../electron/windows/program-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A folder `renderer` with a page, a script and a file of a type that the window does not use, and a secret beside it. */
async function program(): Promise<ProgramFiles> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'renderer', 'index.html'), '<title>Unfold</title>');
  writeFileSync(join(folder, 'renderer', 'assets', 'page.js'), 'export {};');
  writeFileSync(join(folder, 'renderer', 'notes.md'), 'secret');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  return listProgramFiles(join(folder, 'renderer'));
}

describe('a file of the program', () => {
  test.each([
    ['app://bundle/', 'text/html; charset=utf-8', '<title>Unfold</title>'],
    ['app://bundle/#/people', 'text/html; charset=utf-8', '<title>Unfold</title>'],
    ['app://bundle/index.html?x=1', 'text/html; charset=utf-8', '<title>Unfold</title>'],
    ['app://bundle/assets/page.js', 'text/javascript; charset=utf-8', 'export {};'],
  ])('%s is served with its type and the page’s policy', async (address, type, content) => {
    const response = await serveProgramFile(await program(), address, 'GET');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'; script-src 'self'");
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(await response.text()).toBe(content);
  });
});

describe('anything else', () => {
  test.each([
    'app://bundle/notes.md',
    'app://bundle/missing.js',
    'app://bundle/assets',
    'app://bundle/assets/',
    'app://bundle/../secret.html',
    'app://bundle/%2e%2e/secret.html',
    'app://bundle/..%2fsecret.html',
    'app://bundle/assets/..%2f..%2fsecret.html',
    'app://bundle//etc/passwd',
    'app://print/index.html',
    'app://bundle.example.org/index.html',
    'https://bundle/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('%s is not found, and says nothing', async (address) => {
    const response = await serveProgramFile(await program(), address, 'GET');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  test.each(['POST', 'HEAD', 'PUT'])('the method %s is not answered', async (method) => {
    expect((await serveProgramFile(await program(), 'app://bundle/index.html', method)).status).toBe(404);
  });
});
