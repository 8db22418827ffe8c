/** Folders of accounts with an expected result: `1.txt`, `2.txt` … oldest first, and what is expected of the last one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';
import {
  type Detail,
  detailKinds,
  type Passage,
  passageStatuses,
} from '../../../../shared/domain/comparison/result.ts';

const expectedSchema = z.strictObject({
  passages: z.array(
    z.strictObject({
      text: z.string(),
      status: z.enum(passageStatuses),
      firstDisclosed: z.int(),
      moved: z.boolean().optional(),
      question: z.boolean().optional(),
      sources: z.int().optional(),
      details: z.array(z.strictObject({ kind: z.enum(detailKinds), text: z.string(), was: z.string() })).optional(),
    }),
  ),
  notRepeated: z.array(z.string()),
});
type ExpectedPassage = z.output<typeof expectedSchema>['passages'][number];

const cases = join(import.meta.dirname, '../../../fixtures/comparison/cases');

function accountsOf(folder: string): { text: string }[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((file) => ({ text: readFileSync(join(folder, file), 'utf8') }));
}

/** What the case speaks of, and nothing else. */
function described(passage: Passage, expected: ExpectedPassage | undefined, accounts: { text: string }[]): object {
  const text = accounts.at(-1)?.text ?? '';
  const detail = ({ kind, start, end, was }: Detail) => ({
    kind,
    text: text.slice(start, end),
    was: was ? (accounts[was.account]?.text.slice(was.start, was.end) ?? '') : '',
  });
  return {
    text: text.slice(passage.start, passage.end),
    status: passage.status,
    firstDisclosed: passage.firstDisclosed,
    ...(expected?.moved === undefined ? {} : { moved: passage.moved }),
    ...(passage.question === undefined ? {} : { question: true }),
    ...(expected?.sources === undefined ? {} : { sources: passage.sources.length }),
    ...(expected?.details === undefined ? {} : { details: passage.details.map(detail) }),
  };
}

describe('cases', () => {
  test.each(readdirSync(cases))('%s', (name) => {
    const folder = join(cases, name);
    const accounts = accountsOf(folder);
    const expected = expectedSchema.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
    const last = compareAccounts(accounts).comparisons.at(-1);
    expect(last?.passages.map((passage, index) => described(passage, expected.passages[index], accounts))).toEqual(
      expected.passages,
    );
    expect(last?.notRepeated.map(({ account, start, end }) => accounts[account]?.text.slice(start, end))).toEqual(
      expected.notRepeated,
    );
  });
});
