/** The fences of the house. They have no exceptions; none may be added. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(ts|tsx)$/.test(path));
const production = tracked.filter((path) => /^(shared|electron|renderer)\//.test(path));

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import, export-from and dynamic import; relative ones as paths from the root, others as they stand. */
function importsOf(path: string): Import[] {
  const source = readFileSync(join(root, path), 'utf8');
  const specifiers = [
    ...source.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom\s+['"]([^'"]+)['"]/gm),
    ...source.matchAll(/^import\s+['"]([^'"]+)['"]/gm),
    ...source.matchAll(/\bimport\s*\(\s*['"]([^'"]+)['"]/g),
  ].map((match) => match[1] ?? '');
  return specifiers.map((to) => ({ from: path, to: to.startsWith('.') ? normalize(join(dirname(path), to)) : to }));
}

const imports = production.flatMap(importsOf);

function offenders(inside: RegExp, mayImport: (to: string, from: string) => boolean): string[] {
  return imports
    .filter(({ from, to }) => inside.test(from) && !mayImport(to, from))
    .map(({ from, to }) => `${from} imports ${to}`);
}

function vaultRoom(path: string): string {
  return /^electron\/vault\/([^/]+)\//.exec(path)?.[1] ?? 'process';
}

describe('who may import whom', () => {
  test('the reader of imports sees the project’s own', () => {
    expect(production.length).toBeGreaterThan(50);
    expect(imports).toContainEqual({
      from: 'electron/vault/database/store.ts',
      to: 'electron/vault/database/migrate.ts',
    });
  });

  test('shared imports only itself and two pure packages', () => {
    expect(offenders(/^shared\//, (to) => to.startsWith('shared/') || to === 'zod' || to === 'diff')).toEqual([]);
  });

  test('renderer imports itself, shared, and packages of the web', () => {
    expect(offenders(/^renderer\//, (to) => /^(renderer|shared)\//.test(to) || isWebPackage(to))).toEqual([]);
  });

  test('the features of the renderer never import each other', () => {
    const feature = (path: string): string | undefined => /^renderer\/features\/([^/]+)\//.exec(path)?.[1];
    expect(
      offenders(/^renderer\/features\//, (to, from) => feature(to) === undefined || feature(to) === feature(from)),
    ).toEqual([]);
  });

  test('components and the way to the vault know nothing of features', () => {
    expect(offenders(/^renderer\/(components|api)\//, (to) => !to.startsWith('renderer/features/'))).toEqual([]);
  });

  test('electron never imports the renderer', () => {
    expect(offenders(/^electron\//, (to) => !to.startsWith('renderer/'))).toEqual([]);
  });

  test('only main, windows, preload and host import electron', () => {
    expect(
      offenders(/^(electron\/vault|shared|renderer)\//, (to) => to !== 'electron' && !to.startsWith('electron/main')),
    ).toEqual([]);
  });

  test('the vault process imports nothing of the shell, and the shell nothing of the vault process', () => {
    expect(offenders(/^electron\/vault\//, (to) => !/^electron\/(windows|preload|host|main)/.test(to))).toEqual([]);
    expect(offenders(/^electron\/(windows|preload|host|main)/, (to) => !to.startsWith('electron/vault/'))).toEqual([]);
  });

  test('inside the vault process, data goes one way: gateway, operations, then four rooms that never import each other', () => {
    const below = ['database', 'keys', 'ledger', 'files'];
    expect(
      offenders(/^electron\/vault\/[^/]+\//, (to, from) => {
        if (!to.startsWith('electron/vault/')) return true;
        const [room, target] = [vaultRoom(from), vaultRoom(to)];
        if (room === target) return true;
        if (room === 'gateway') return target === 'operations' || below.includes(target);
        return room === 'operations' && below.includes(target);
      }),
    ).toEqual([]);
  });

  test('the program never imports its tests or its build scripts', () => {
    expect(offenders(/./, (to) => !/^(tests|build)\//.test(to))).toEqual([]);
  });
});

/** What the renderer may take from npm: nothing of Node, nothing of Electron. */
function isWebPackage(to: string): boolean {
  return /^(react|react-dom|wouter|zod|diff|@fontsource|govuk-frontend)(\/|$)/.test(to);
}

describe('how files are', () => {
  test.each([
    ['suppressed checks', /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|oxlint-disable/],
    ['enums', /^\s*(export\s+)?(const\s+)?enum\s/m],
    ['unfinished work', /\b(TODO|FIXME|XXX)\b/],
  ])('no %s', (_, pattern) => {
    const found = tracked.filter(
      (path) => path !== 'tests/architecture.test.ts' && pattern.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  test('no file is longer than 400 lines', () => {
    expect(tracked.filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > 401)).toEqual([]);
  });

  test('no file is called utils, helpers or index', () => {
    expect(tracked.filter((path) => /(^|\/)(utils|helpers|index)\.tsx?$/.test(path))).toEqual([]);
  });
});
