import { describe, expect, test } from 'vitest';
import {
  decidedBy,
  keptFor,
  placeOfPassage,
  questionOf,
  reasonOf,
  verdictOn,
  withdrawalOf,
} from '../../../../renderer/features/growth/decisions/question.ts';
import { railWords } from '../../../../renderer/features/growth/rail-words.ts';
import { type Reading, type ReadPassage, readAccount } from '../../../../renderer/features/growth/reading.ts';
import { decidedMatterSchema, type KeptDecision } from '../../../../shared/domain/growth/decisions.ts';
import { keptDecision, keptLink, placeOf } from '../../../support/decisions.ts';
import { growthAccount, growthRecord } from '../../../support/growth-record.ts';
import { interviewOf } from '../../../support/vault/examples.ts';

const told = 'On Friday he drove us to the farm.';
const accounts = [growthAccount(interviewOf(['person', told]), 1), growthAccount(interviewOf(['person', told]), 2)];
const [later, earlier] = [placeOf(told, told, 2), placeOf(told, told, 1)];
const broken = keptLink(later, earlier, 'not-the-same');

function reading(decisions: readonly KeptDecision[]) {
  const record = growthRecord(accounts, { decisions: [...decisions] });
  const read: Reading | null = readAccount(record, 1);
  const passage: ReadPassage | undefined = read?.passages[0];
  if (read === null || passage === undefined) throw new RangeError('There is no such passage.');
  return { record, reading: read, read: passage };
}

function withdrawn({ document, ...kept }: KeptDecision): KeptDecision {
  return { ...kept, version: 2, changeReason: 'Heard again.', document: { ...document, withdrawn: true } };
}

describe('a question about a passage', () => {
  test('knows whether the program found the link, whatever people decided of it since', () => {
    const matter = { about: 'link', earlier, verdict: 'same' } as const;
    for (const decisions of [[], [broken]]) {
      const { record, reading: of, read } = reading(decisions);
      expect(questionOf(record, of, read, matter)).toMatchObject({ index: 0, passage: later, linked: true });
    }
    const { record, reading: of, read } = reading([]);
    expect(questionOf(record, of, read, null)).toMatchObject({ matter: null, linked: false });
  });

  test('becomes a decision once the earlier passage is chosen', () => {
    const { record, reading: of, read } = reading([]);
    const open = questionOf(record, of, read, null);
    const entered = { earlier: null, note: 'She said so.', reasonId: null };
    expect(decidedMatterSchema.safeParse(decidedBy(open, entered)).success).toBe(false);
    const decided = decidedMatterSchema.parse(decidedBy(open, { ...entered, earlier }));
    expect(decided).toMatchObject({ passage: placeOfPassage(of, read), matter: { earlier, verdict: 'same' } });
  });

  test('that is answered already becomes a later version, and so does its withdrawal', () => {
    const { record, reading: of, read } = reading([broken]);
    const question = questionOf(record, of, read, { about: 'link', earlier, verdict: 'same' });
    expect(keptFor(record.decisions, question)?.id).toBe(broken.id);
    const withdrawal = withdrawalOf(read.index, broken);
    expect(keptFor(record.decisions, withdrawal)?.id).toBe(broken.id);
    expect(decidedBy(withdrawal, { earlier: null, note: '', reasonId: null })).toMatchObject({
      matter: broken.document.matter,
      withdrawn: true,
    });
    expect(keptFor(record.decisions, questionOf(record, of, read, { about: 'mark', mark: 'not-asked' }))).toBeNull();
    expect(reasonOf(record, later)).toBeNull();
  });
});

describe('what is decided of a passage', () => {
  test('is said in the rail and counted, until it is withdrawn', () => {
    const decided = reading([broken]);
    expect(railWords(decided.read)).toBe('first told here; decided by a person');
    expect(decided.reading.attention).toEqual({ decided: 1, translation: 0 });
    expect(verdictOn(decided.read, earlier)).toBe('not-the-same');
    const given = reading([withdrawn(broken)]);
    expect(railWords(given.read)).toBe('told before');
    expect(given.reading.attention.decided).toBe(0);
    expect(verdictOn(given.read, earlier)).toBeNull();
  });

  test('may ask for the translation, and answers it', () => {
    const asked = keptDecision(later, { about: 'mark', mark: 'check-the-translation-first' });
    expect(reading([asked]).reading.attention.translation).toBe(1);
    expect(reading([withdrawn(asked)]).reading.attention.translation).toBe(0);
    const answered = keptDecision(later, { about: 'translation', answer: 'same-in-the-original' });
    expect(reading([asked, answered]).reading.attention.translation).toBe(0);
  });
});
