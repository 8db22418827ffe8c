/** The comparers of the benchmark, each as one call on two texts that does all its work. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffWordsWithSpace } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { diff as myersDiff } from 'fast-myers-diff';
import { compareAccounts } from '../../shared/domain/comparison/compare.ts';

/** Compares two texts and gives back how much it found, so that no work can be skipped. */
export type Tool = (earlier: string, newer: string) => number;

const wordsOf = (text: string): string[] => text.split(/(\s+)/);

function compareWithUnfold(earlier: string, newer: string): number {
  return compareAccounts([{ text: earlier }, { text: newer }]).comparisons[0]?.passages.length ?? 0;
}

function compareWithJsdiff(earlier: string, newer: string): number {
  return diffWordsWithSpace(earlier, newer).length;
}

function compareWithFastMyers(earlier: string, newer: string): number {
  return [...myersDiff(wordsOf(earlier), wordsOf(newer))].length;
}

/** Word by word, in the way its own documentation tells: every distinct word becomes one character. */
function compareWithDiffMatchPatch(earlier: string, newer: string): number {
  const characters = new Map<string, string>();
  const encode = (text: string) => {
    let encoded = '';
    for (const word of wordsOf(text)) {
      const known = characters.get(word) ?? String.fromCharCode(characters.size + 1);
      characters.set(word, known);
      encoded += known;
    }
    return encoded;
  };
  const differ = new DiffMatchPatch();
  differ.Diff_Timeout = 0;
  return differ.diff_main(encode(earlier), encode(newer), false).length;
}

function compareWithGit(earlier: string, newer: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'unfold-benchmark-'));
  try {
    const files = ['earlier.txt', 'newer.txt'].map((name) => join(folder, name));
    for (const [index, text] of [earlier, newer].entries()) writeFileSync(files[index] ?? '', text);
    const options = { encoding: 'utf8' as const, maxBuffer: 2 ** 28 };
    return spawnSync('git', ['diff', '--no-index', '--word-diff', ...files], options).stdout.length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const tools: Readonly<Record<string, Tool>> = {
  unfold: compareWithUnfold,
  'jsdiff words': compareWithJsdiff,
  'fast-myers-diff': compareWithFastMyers,
  'diff-match-patch': compareWithDiffMatchPatch,
  'git --word-diff': compareWithGit,
};
