import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  fontFacesFor,
  fontsFromFolder,
  undrawableCharacters,
} from '../../../../../electron/vault/files/fonts/font-faces.ts';
import { fontSubsets } from '../../../../../electron/vault/files/fonts/subsets.ts';

const source = fontsFromFolder(join(import.meta.dirname, '../../../../../node_modules/@fontsource'));

/** Which families and weights a text brings along. */
async function families(text: string): Promise<string[]> {
  const css = await fontFacesFor(text, source);
  return [...css.matchAll(/font-family:"([^"]+)";font-weight:(\d+)/g)].map(
    ([, family, weight]) => `${family} ${weight}`,
  );
}

describe('fonts inside a page', () => {
  test('are those of its scripts only', async () => {
    expect(await families('plain words\n')).toEqual(['Noto Sans 400', 'Noto Sans 700']);
    expect(await families('ሰላም')).toEqual(['Noto Sans Ethiopic 400', 'Noto Sans Ethiopic 700']);
    expect(await families('أخذوا')).toEqual(['Noto Sans Arabic 400', 'Noto Sans Arabic 700']);
    expect((await families('Nguyễn Đức')).length).toBeGreaterThan(2);
    expect(await families('')).toEqual([]);
  });

  test('are carried in the page itself', async () => {
    const css = await fontFacesFor('a', source);
    expect(css).toContain('url(data:font/woff2;base64,d09GMg');
    expect(css).not.toMatch(/url\((?!data:)/);
  });

  test('are all there', async () => {
    for (const { package: name, subset } of fontSubsets) {
      for (const weight of [400, 700]) {
        expect((await source(name, `${name}-${subset}-${weight}-normal.woff2`)).length).toBeGreaterThan(1000);
      }
    }
  });

  test('that lack a character say so', () => {
    expect(undrawableCharacters('Selam ሰላም أخذوا Việt Київ हिन्दी “…” →')).toEqual([]);
    expect(undrawableCharacters('a福b')).toEqual(['福']);
  });
});
