import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const styles = readFileSync(join(root, 'renderer', 'styles', '_fonts.scss'), 'utf8');

function rangesInPackage(name: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, 'node_modules', '@fontsource', name, 'unicode.json'), 'utf8'));
}

/** Every `@include face("Family", "package", "subset", (ranges))`. */
const faces = [...styles.matchAll(/@include face\(\s*"([^"]+)",\s*"([^"]+)",\s*"([^"]+)",\s*\(([^)]+)\)/g)].map(
  ([, family = '', fontPackage = '', subset = '', ranges = '']) => ({ family, fontPackage, subset, ranges }),
);

describe('the bundled fonts', () => {
  test('cover Latin, Cyrillic, Greek, Devanagari, Arabic and Ethiopic', () => {
    expect(faces.map(({ subset }) => subset)).toEqual(
      expect.arrayContaining([
        'latin',
        'latin-ext',
        'vietnamese',
        'cyrillic',
        'greek',
        'devanagari',
        'arabic',
        'ethiopic',
      ]),
    );
  });

  test.each(faces)('$fontPackage $subset has the ranges of its package', ({ fontPackage, subset, ranges }) => {
    const own = ranges.replaceAll(/\s/g, '').replace(/,$/, '');
    expect(own).toBe(rangesInPackage(fontPackage)[subset]);
  });

  test('words of another script never first appear as boxes or in another face', () => {
    expect(styles).toContain('font-display: block;');
    expect(styles).not.toMatch(/font-display: (?!block)/);
  });
});
