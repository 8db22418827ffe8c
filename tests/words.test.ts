/** The words that never appear in a screen, an export or an identifier: what is told is described, and never judged. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const program = execFileSync('git', ['ls-files', 'shared', 'electron', 'renderer', 'build'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(ts|tsx|scss|html)$/.test(path));

/** Spaces stand for whatever separates words in text and in identifiers. */
const judgingWords = [
  'inconsisten(t|cy|cies)',
  'contradict(s|ed|ion|ions|ory)?',
  'lied',
  'fail(s|ed)? to mention',
  'chang(ed|es|ing) (his |her |their )?story',
  'credib(le|ility)',
  'truthful(ness)?',
  'deleted',
];

describe('words that judge', () => {
  test('there is a program to read', () => expect(program.length).toBeGreaterThan(200));

  test.each(judgingWords)('never: %s', (words) => {
    const pattern = new RegExp(`(?<![a-z])${words.replaceAll(' ', '[\\s_-]*')}(?![a-z])`, 'i');
    expect(program.filter((path) => pattern.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  test('the patterns find what they are for', () => {
    const found = (text: string): boolean =>
      judgingWords.some((words) => new RegExp(words.replaceAll(' ', '[\\s_-]*'), 'i').test(text));
    for (const text of ['Inconsistent', 'changed_story', 'failed to mention', 'credibility-score', 'contradictions']) {
      expect(found(text), text).toBe(true);
    }
  });
});
