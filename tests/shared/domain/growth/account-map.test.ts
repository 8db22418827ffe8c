import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';
import {
  accountMap,
  isOfKind,
  type MapSource,
  type Thread,
  threadKinds,
} from '../../../../shared/domain/growth/account-map.ts';
import { cellWords, mapCsv, threadInWords } from '../../../../shared/domain/growth/map-wording.ts';
import { ToldPassages } from '../../../../shared/domain/growth/told-passages.ts';
import { keptDecision, keptLink, placeOf } from '../../../support/decisions.ts';
import { growthAccount, growthAccountId, growthRecord } from '../../../support/growth-record.ts';
import { exampleCircumstances, interviewOf, turnsOf } from '../../../support/vault/examples.ts';
import { retelling } from '../comparison/arbitrary-accounts.ts';

function told(...texts: string[]) {
  return growthRecord(texts.map((text, index) => growthAccount(turnsOf(text), index + 1)));
}

/** Each thread by its words, with what its cells say. */
function cellsByWords(record: MapSource): Record<string, string[]> {
  return Object.fromEntries(accountMap(record).map((thread) => [wordsOf(record, thread), thread.cells.map(cellWords)]));
}

function wordsOf({ accounts }: MapSource, { account, start, end }: Thread): string {
  return accounts[account]?.text.slice(start, end) ?? '';
}

const men = 'Two men came to the house with a dog.';
const bag = 'They searched my bag.';
const letters = 'I hid the letters under the stove.';

test('a passage goes quiet and returns', () => {
  const record = told(`${men} ${bag}`, `${men} ${letters}`, letters, `${letters} ${men}`);
  expect(cellsByWords(record)).toEqual({
    [men]: ['first told', 'told again', 'not told', 'returned'],
    [bag]: ['first told', 'not told', 'not told', 'not told'],
    [letters]: ['first told', 'told again', 'told again'],
  });
  const [first, second] = accountMap(record);
  expect(threadKinds.filter((kind) => first && isOfKind(first, kind))).toEqual(['returned']);
  expect(threadKinds.filter((kind) => second && isOfKind(second, kind))).toEqual(['told-once', 'gone-quiet']);
});

test('what people decided stands in the map: a broken link begins a thread of its own, and what was not asked is said', () => {
  const texts = [`${men} ${bag}`, men, men];
  const accounts = texts.map((text, index) => growthAccount(turnsOf(text), index + 1));
  const earlier = placeOf(texts[0] ?? '', men, 1);
  const decisions = [
    keptLink(placeOf(men, men, 2), earlier, 'not-the-same'),
    keptDecision(
      placeOf(texts[0] ?? '', bag, 1),
      { about: 'mark', mark: 'not-asked' },
      { accountId: growthAccountId(3) },
    ),
  ];
  const threads = (decided: typeof decisions) =>
    accountMap(growthRecord(accounts, { decisions: decided })).map(({ account, cells }) => [
      account,
      ...cells.map(cellWords),
    ]);
  expect(threads(decisions)).toEqual([
    [0, 'first told', 'not told', 'not told'],
    [0, 'first told', 'not told', 'not asked'],
    [1, 'first told', 'told again'],
  ]);
  const withdrawn = decisions.map((kept) => ({ ...kept, document: { ...kept.document, withdrawn: true } }));
  expect(threads(withdrawn)).toEqual([
    [0, 'first told', 'told again', 'told again'],
    [0, 'first told', 'not told', 'not told'],
  ]);
});

test('what is set apart from the account that told it first, and not from the one between, is first told in that one', () => {
  const texts = [`${bag} ${men}`, `${men} ${letters}`, men];
  const accounts = texts.map((text, index) => growthAccount(turnsOf(text), index + 1));
  const broken = keptLink(placeOf(men, men, 3), placeOf(texts[0] ?? '', men, 1), 'not-the-same');
  const record = growthRecord(accounts, { decisions: [broken] });
  expect(accountMap(record).map((thread) => [wordsOf(record, thread), ...thread.cells.map(cellWords)])).toEqual([
    [bag, 'first told', 'not told', 'not told'],
    [men, 'first told', 'told again', 'not told'],
    [men, 'first told', 'told again'],
    [letters, 'first told', 'not told'],
  ]);
});

test('more detail and differences stand in their cells', () => {
  const record = told(
    'He took me to a house in Slough. We worked from six in the morning.',
    'He took me to a house in Slough, and he locked the door. We worked from five in the morning.',
  );
  expect(Object.values(cellsByWords(record))).toEqual([
    ['first told', 'more detail'],
    ['first told', 'differs'],
  ]);
});

test('a passage told in parts has its parts in one cell, and one made of two stands in both threads', () => {
  const record = told(
    'He took my telephone and he burned my papers in a barrel. We waited nine hours under a bridge. It rained the whole time.',
    'He took my telephone. He burned my papers in a barrel. We waited nine hours under a bridge and it rained the whole time.',
    'It rained the whole time.',
  );
  const threads = accountMap(record);
  expect(threads.map(({ cells }) => cells.map(({ places }) => places.length))).toEqual([
    [1, 2, 0],
    [1, 1, 0],
    [1, 1, 1],
  ]);
  expect(threads[1]?.cells[1]?.places).toEqual(threads[2]?.cells[1]?.places);
});

test('a passage reworded again and again stays in its thread, whatever is left of the first wording', () => {
  const compared = told('One two.', 'Three four.', 'Five six.');
  const source = (account: number) => [{ account, start: 0, end: 8, similarity: 0.5 }];
  const chained = {
    ...compared,
    comparison: {
      comparisons: compared.comparison.comparisons.map((comparison) => ({
        ...comparison,
        passages: comparison.passages.map((passage) => ({
          ...passage,
          status: 'reworded' as const,
          sources: source(comparison.account - 1),
        })),
      })),
    },
  };
  expect(cellsByWords(chained)).toEqual({ 'One two.': ['first told', 'in other words', 'in other words'] });
});

test('questions, labels and signs without a word are nobody’s telling', () => {
  const turns = interviewOf(['interviewer', 'What happened?'], ['person', 'They took my papers.'], ['person', '* * *']);
  const record = growthRecord([growthAccount(turns, 1), growthAccount(turns, 2)]);
  expect(cellsByWords(record)).toEqual({ 'They took my papers.': ['first told', 'told again'] });
});

test('a thread is said in one sentence, and accounts keep the numbers they were sealed under', () => {
  const spoken = (words: string) => ({
    ...exampleCircumstances,
    given: { ...exampleCircumstances.given, spoken: words },
  });
  const accounts = [men, men, bag, men].map((text, index) =>
    growthAccount(turnsOf(text), [2, 1, 3, 4][index] ?? 0, { circumstances: spoken(`day ${index}`) }),
  );
  const record = growthRecord(accounts);
  const many = told(men, ...Array.from({ length: 4 }, () => bag), men, men);
  expect(
    accountMap(many).map((thread) => threadInWords(thread, many.accounts).replace(/ in account 1.*”/, '')),
  ).toEqual([
    'First told; not told in accounts 2 to 5; returned in account 6; told again in account 7.',
    expect.stringContaining('; told again in accounts 3 to 5; not told in accounts 6 and 7.'),
  ]);
  const sentences = accountMap(record).map((thread) => threadInWords(thread, record.accounts));
  expect(sentences).toEqual([
    'First told in account 2, “\u2068day 0\u2069”; told again in account 1; not told in account 3; returned in account 4.',
    'First told in account 3, “\u2068day 2\u2069”; not told in account 4.',
  ]);
});

test('the table has a row for each thread and a column for each account, and starts no formula', () => {
  const rows = mapCsv(told(`${men}\n=1+1 is what he wrote.`, men)).split('\r\n');
  expect(rows[0]).toContain('passage,"account 1: Tuesday 3 March, in the morning","account 2: Tuesday');
  expect(rows[1]).toContain(`,0,${men.length},${men},first told,told again,`);
  expect(rows[2]).toContain("'=1+1 is what he wrote.,first told,not told,");
  expect(rows).toHaveLength(4);
});

const someAccounts = fc.array(retelling, { minLength: 1, maxLength: 5 }).map((texts) => {
  const accounts = texts.map((text, index) => growthAccount(turnsOf(text), index + 1));
  return { accounts, comparison: compareAccounts(accounts), decisions: [], interpreters: [] };
});

test('every own passage stands in the thread of each passage that first told what it tells, and nowhere else', () => {
  fc.assert(
    fc.property(someAccounts, (record) => {
      const passages = new ToldPassages(record);
      const threads = accountMap(record);
      const nameOf = ({ account, start }: { account: number; start: number }) => `${account}:${start}`;
      expect(new Set(threads.map(nameOf)).size).toBe(threads.length);
      for (const passage of passages.all) {
        const its = threads.filter(({ account, cells }) =>
          cells[passage.account - account]?.places.some(({ start }) => start === passage.start),
        );
        const firsts = [...passages.firstTellings(passage)].map(nameOf);
        expect(its.map(nameOf).toSorted()).toEqual(firsts.toSorted());
        expect(firsts.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60, seed: 20261123 },
  );
});

test('a thread begins with what was first told, and what it says is not told is what the comparison does not find', () => {
  fc.assert(
    fc.property(someAccounts, ({ accounts, comparison, ...beside }) => {
      for (const { account, start, end, cells } of accountMap({ accounts, comparison, ...beside })) {
        expect(cells[0]).toEqual({
          status: 'new',
          returned: false,
          notAsked: false,
          translation: null,
          places: [{ start, end }],
        });
        expect(cells).toHaveLength(accounts.length - account);
        for (const [later, { status, returned }] of cells.entries()) {
          if (later === 0) continue;
          expect(status).not.toBe('new');
          expect(returned).toBe(status !== null && cells[later - 1]?.status === null);
          const { notRepeated = [] } = comparison.comparisons.find((found) => found.account === account + later) ?? {};
          const isListed = notRepeated.some((span) => span.account === account && span.end === end);
          if (status === null) expect(isListed).toBe(true);
        }
      }
    }),
    { numRuns: 60, seed: 20261123 },
  );
});
