/** Invented sentences in the shape of ArgRewrite's workbooks, from the file to the score. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { comparers } from '../../../../build/benchmark/argrewrite/comparers.ts';
import { draftOf } from '../../../../build/benchmark/argrewrite/revision.ts';
import { scoreOf } from '../../../../build/benchmark/argrewrite/score.ts';
import { readRevision } from '../../../../build/benchmark/argrewrite/workbook.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { writeWorkbook } from './write-workbook.ts';

const head = [
  'Sentence Index',
  'Sentence Content',
  'Aligned Index',
  'Revision Purpose Level 0',
  'Revision Operation Level 0',
];

const older = [
  head,
  ['1', 'Bicycles should have lanes of their own in every town.', '1', '', ''],
  ['2', 'Lanes keep riders away from lorries & vans.', '2', 'Surface', 'Modify'],
  ['3', 'My uncle once sold bicycles near the harbour.', 'DELETE', 'Content', 'Delete'],
  ['4', 'Towns save money when fewer cars wear down the road.', '4', '', ''],
];

const newer = [
  head,
  ['1', 'Bicycles should have lanes of their own in every town.', '1', '', ''],
  ['2', 'Lanes keep riders well away from lorries & vans.', '2', 'Surface', 'Modify'],
  ['3', 'Children who ride to school arrive wide awake.', 'ADD', 'Content', 'Add'],
  ['4', 'Towns save money when fewer cars wear down the road.', '4', '', ''],
];

async function workbook(sheets: Parameters<typeof writeWorkbook>[1]): Promise<string> {
  const path = join(temporaryFolder(), 'Annotation_invented.txt.xlsx');
  await writeWorkbook(path, sheets);
  return path;
}

describe('ArgRewrite', () => {
  test('a workbook is read sentence by sentence', async () => {
    const revision = await readRevision(await workbook({ 'Old Draft': older, 'New Draft': newer }));
    expect(revision.older.map(({ aligned }) => aligned)).toEqual([true, true, false, true]);
    expect(revision.newer.map(({ aligned }) => aligned)).toEqual([true, true, false, true]);
    expect(revision.older[1]?.content).toBe('Lanes keep riders away from lorries & vans.');
    const { text, ranges } = draftOf(revision.newer);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(
      revision.newer.map(({ content }) => content),
    );
  });

  test('a workbook without the sheets or columns is refused', async () => {
    await expect(readRevision(await workbook({ Notes: older }))).rejects.toThrow('Old Draft');
    const strange = [
      ['Number', 'Text'],
      ['1', 'Words.'],
    ];
    const path = await workbook({ 'Old Draft': strange, 'New Draft': strange });
    await expect(readRevision(path)).rejects.toThrow('no column with "sentence content"');
  });

  test.each(Object.entries(comparers))('%s finds the sentence that is in one draft alone', async (_, comparer) => {
    const revision = await readRevision(await workbook({ 'Old Draft': older, 'New Draft': newer }));
    const one = { hits: 1, claimed: 1, actual: 1 };
    expect(scoreOf([revision], comparer)).toEqual({ added: one, notRepeated: one });
    const turned = { name: 'turned', older: revision.newer, newer: revision.older };
    expect(scoreOf([revision, turned], comparer).added).toEqual({ hits: 2, claimed: 2, actual: 2 });
  });

  test('what is marked wrongly, and what is not marked, lowers the score', async () => {
    const revision = await readRevision(await workbook({ 'Old Draft': older, 'New Draft': newer }));
    const everything = scoreOf([revision], (before, after) => ({
      added: [{ start: 0, end: after.length }],
      notRepeated: [{ start: 0, end: before.length }],
    }));
    expect(everything.added).toEqual({ hits: 1, claimed: 4, actual: 1 });
    const nothing = scoreOf([revision], () => ({ added: [], notRepeated: [] }));
    expect(nothing.notRepeated).toEqual({ hits: 0, claimed: 0, actual: 1 });
  });

  test('the command prints both comparers, and says what it needs', async () => {
    const command = join(import.meta.dirname, '../../../../build/benchmark/argrewrite/argrewrite.ts');
    const path = await workbook({ 'Old Draft': older, 'New Draft': newer });
    const { stdout } = await promisify(execFile)(process.execPath, [command, join(path, '..')]);
    expect(stdout).toContain('1 revisions');
    expect(stdout.match(/F1 1\.000/g)).toHaveLength(4);
    await expect(promisify(execFile)(process.execPath, [command])).rejects.toThrow('Name the folder');
  });
});
