import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';
import { type Comparison, comparisonSchema, type Passage } from '../../../../shared/domain/comparison/result.ts';
import { decidedComparison, type NamedAccount } from '../../../../shared/domain/growth/decided.ts';
import type { KeptDecision } from '../../../../shared/domain/growth/decisions.ts';
import { keptDecision, keptLink, placeAt, placeOf } from '../../../support/decisions.ts';
import { growthAccountId } from '../../../support/growth-record.ts';
import { retelling } from '../comparison/arbitrary-accounts.ts';

function named(...texts: readonly string[]): NamedAccount[] {
  return texts.map((text, index) => ({ accountId: growthAccountId(index + 1), text }));
}

function passageWith(comparison: Comparison, account: number, texts: readonly string[], words: string): Passage {
  const text = texts[account] ?? '';
  const found = comparison.comparisons
    .find((compared) => compared.account === account)
    ?.passages.find(({ start, end }) => text.slice(start, end).includes(words));
  if (found === undefined) throw new RangeError('No passage has these words.');
  return found;
}

const friday = 'On Friday he drove us to the farm at Wisbech.';
const stories = [
  `${friday} We slept in a barn. My cousin Almaz was there.`,
  `${friday} They kept our papers in a red tin.`,
  `${friday} The red tin stood on the fridge. They kept our papers in a red tin.`,
];

describe('breaking a link', () => {
  const broken = keptLink(placeOf(stories[1] ?? '', friday, 2), placeOf(stories[0] ?? '', friday, 1), 'not-the-same');
  const { comparison, suggested } = decidedComparison(named(...stories), [broken]);

  test('to the only source leaves the passage first told in its own account', () => {
    expect(passageWith(comparison, 1, stories, friday)).toMatchObject({
      status: 'new',
      sources: [],
      firstDisclosed: 1,
      origins: [{ account: 1 }],
    });
    const notRepeated = comparison.comparisons[0]?.notRepeated.map(({ start, end }) => stories[0]?.slice(start, end));
    expect(notRepeated).toContain(friday);
  });

  test('is followed by a later account that tells the same again', () => {
    expect(passageWith(comparison, 2, stories, friday)).toMatchObject({ status: 'same', firstDisclosed: 1 });
  });

  test('leaves what the program suggests beside every passage that it touched', () => {
    expect(suggested.map(({ account, passage }) => [account, passage.status, passage.firstDisclosed])).toEqual([
      [1, 'same', 0],
      [2, 'same', 0],
    ]);
  });

  test('counts for nothing once it is withdrawn, or where its account is not there', () => {
    const withdrawn = { ...broken, document: { ...broken.document, withdrawn: true } };
    expect(decidedComparison(named(...stories), [withdrawn])).toEqual({
      comparison: compareAccounts(named(...stories)),
      suggested: [],
    });
    const elsewhere = keptLink(placeOf(friday, friday, 9), placeOf(friday, friday, 1), 'not-the-same');
    expect(decidedComparison(named(...stories), [elsewhere]).comparison).toEqual(compareAccounts(named(...stories)));
  });
});

describe('drawing a link', () => {
  const told = 'The boss locked the door of the caravan at night.';
  const retold = 'We could never get out after dark.';
  const texts = [`${told} I picked leeks.`, `${retold} I was hungry.`, `${retold} Nobody came.`];
  const drawn = keptLink(placeOf(texts[1] ?? '', retold, 2), placeOf(texts[0] ?? '', told, 1), 'same');
  const { comparison } = decidedComparison(named(...texts), [drawn]);

  test('gives the passage its earlier telling, read by the program itself, and takes that out of what is not repeated', () => {
    expect(passageWith(compareAccounts(named(...texts)), 1, texts, retold).status).toBe('new');
    const passage = passageWith(comparison, 1, texts, retold);
    expect(passage.sources).toMatchObject([{ account: 0, start: 0, end: told.length }]);
    expect(passage.firstDisclosed).toBe(0);
    expect(passage.status).not.toBe('new');
    const notRepeated = comparison.comparisons[0]?.notRepeated.map(({ start, end }) => texts[0]?.slice(start, end));
    expect(notRepeated).toEqual(['I picked leeks.']);
  });

  test('is followed by a later account that tells the same again', () => {
    expect(passageWith(comparison, 2, texts, retold)).toMatchObject({ status: 'same', firstDisclosed: 0 });
    expect(comparison.comparisons[1]?.notRepeated).not.toContainEqual({ account: 0, start: 0, end: told.length });
  });

  test('brings what the earlier passage itself told again', () => {
    const three = [told, told, retold];
    const link = keptLink(placeOf(retold, retold, 3), placeOf(told, told, 2), 'same');
    const { comparison: decided } = decidedComparison(named(...three), [link]);
    expect(passageWith(decided, 2, three, retold)).toMatchObject({ firstDisclosed: 0 });
  });

  test('to a later account, or inside one, changes nothing', () => {
    const forward = keptLink(placeOf(texts[0] ?? '', told, 1), placeOf(texts[1] ?? '', retold, 2), 'same');
    const inside = keptLink(placeOf(texts[1] ?? '', retold, 2), placeOf(texts[1] ?? '', 'I was hungry.', 2), 'same');
    expect(decidedComparison(named(...texts), [forward, inside]).comparison).toEqual(compareAccounts(named(...texts)));
  });
});

test('marks leave the comparison as it is, and the suggestion stands beside them', () => {
  const mark = keptDecision(placeOf(stories[1] ?? '', friday, 2), { about: 'mark', mark: 'corrected-by-the-person' });
  const { comparison, suggested } = decidedComparison(named(...stories), [mark]);
  expect(comparison).toEqual(compareAccounts(named(...stories)));
  expect(suggested).toEqual([{ account: 1, passage: passageWith(comparison, 1, stories, friday) }]);
});

/** Accounts, and links that people drew or broke between any of their passages. */
const decidedAccounts = fc
  .tuple(
    fc.array(retelling, { minLength: 3, maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean(), fc.boolean()), { maxLength: 5 }),
  )
  .map(([texts, choices]) => {
    const accounts = named(...texts);
    const { comparisons } = compareAccounts(accounts);
    const passages = comparisons.flatMap(({ account, passages: all }) =>
      all.filter(({ question }) => question === undefined).map((passage) => ({ account, passage })),
    );
    const asked = new Set<string>();
    const decisions: KeptDecision[] = [];
    for (const [one, other, ofItsOwn, same] of choices) {
      const newer = passages[one % passages.length];
      if (newer === undefined) continue;
      const earlier = ofItsOwn
        ? newer.passage.sources[0]
        : passages
            .filter(({ account }) => account < newer.account)
            .map(({ account, passage: { start, end } }) => ({ account, start, end }))
            .at(other % passages.length);
      if (earlier === undefined) continue;
      const pair = [placeAt({ account: newer.account, ...newer.passage }), placeAt(earlier)] as const;
      if (asked.has(JSON.stringify(pair))) continue;
      asked.add(JSON.stringify(pair));
      decisions.push(keptLink(...pair, same ? 'same' : 'not-the-same'));
    }
    return { accounts, decisions };
  });

function check(property: fc.IProperty<unknown>): void {
  fc.assert(property, { numRuns: 150, seed: 20261123 });
}

describe('whatever people decided', () => {
  test('no decision: the comparison is the program’s own', () => {
    check(
      fc.property(decidedAccounts, ({ accounts }) => {
        expect(decidedComparison(accounts, [])).toEqual({ comparison: compareAccounts(accounts), suggested: [] });
      }),
    );
  });

  test('confirming what the program found changes nothing', () => {
    check(
      fc.property(decidedAccounts, ({ accounts }) => {
        const own = compareAccounts(accounts);
        const confirmed = own.comparisons.flatMap(({ account, passages }) =>
          passages.flatMap((passage) =>
            passage.sources.map((source) => keptLink(placeAt({ account, ...passage }), placeAt(source), 'same')),
          ),
        );
        expect(decidedComparison(accounts, confirmed).comparison).toEqual(own);
      }),
    );
  });

  test('it holds: a drawn link is a source, a broken one is none, and never by way of another account', () => {
    check(
      fc.property(decidedAccounts, ({ accounts, decisions }) => {
        const { comparison } = decidedComparison(accounts, decisions);
        for (const { document } of decisions) {
          const { passage, matter } = document;
          if (matter.about !== 'link') continue;
          const account = accounts.findIndex(({ accountId }) => accountId === passage.accountId);
          const found = comparison.comparisons
            .find((compared) => compared.account === account)
            ?.passages.find(({ start }) => start === passage.start);
          const places = found?.sources.map((source) => placeAt(source)) ?? [];
          const linked = places.some((place) => JSON.stringify(place) === JSON.stringify(matter.earlier));
          expect(linked).toBe(matter.verdict === 'same');
        }
      }),
    );
  });

  test('first told is the earliest of its sources, and what is told here is never among what is not repeated', () => {
    check(
      fc.property(decidedAccounts, ({ accounts, decisions }) => {
        const { comparison } = decidedComparison(accounts, decisions);
        expect(comparisonSchema.safeParse(comparison).success).toBe(true);
        for (const { account, passages, notRepeated } of comparison.comparisons) {
          for (const { sources, firstDisclosed, status, origins } of passages) {
            expect(firstDisclosed).toBe(Math.min(account, ...sources.map((source) => source.account)));
            expect(status === 'new').toBe(sources.length === 0);
            for (const origin of origins) expect(origin.account).toBeGreaterThanOrEqual(firstDisclosed);
            for (const { account: from, start } of sources) {
              expect(notRepeated.some((span) => span.account === from && span.start === start)).toBe(false);
            }
          }
        }
      }),
    );
  });

  test('an account that comes later changes nothing that was said of earlier ones', () => {
    check(
      fc.property(decidedAccounts, retelling, ({ accounts, decisions }, later) => {
        const before = decidedComparison(accounts, decisions);
        const more = [...accounts, { accountId: growthAccountId(99), text: later }];
        const after = decidedComparison(more, decisions);
        expect(after.comparison.comparisons.slice(0, accounts.length - 1)).toEqual(before.comparison.comparisons);
        expect(after.suggested.filter(({ account }) => account < accounts.length)).toEqual(before.suggested);
      }),
    );
  });

  test('the order in which it was decided does not count', () => {
    check(
      fc.property(decidedAccounts, ({ accounts, decisions }) => {
        expect(decidedComparison(accounts, decisions.toReversed())).toEqual(decidedComparison(accounts, decisions));
      }),
    );
  });
});
