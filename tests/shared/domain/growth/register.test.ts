import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionType, Turn } from '../../../../shared/domain/content.ts';
import type { KeptDecision } from '../../../../shared/domain/growth/decisions.ts';
import type { GrowthAccount, GrowthRecord } from '../../../../shared/domain/growth/growth-record.ts';
import { firstToldRegister, type RegisterEntry } from '../../../../shared/domain/growth/register.ts';
import { keptLink, placeOf } from '../../../support/decisions.ts';
import { growthAccount, growthRecord } from '../../../support/growth-record.ts';
import { exampleCircumstances, exampleTurn } from '../../../support/vault/examples.ts';
import { retelling } from '../comparison/arbitrary-accounts.ts';

const at = (time: string) => `2026-04-08T${time}:00Z`;

function asked(words: string, question: QuestionType | null, time: string | null = null): Turn {
  return exampleTurn({ speaker: 'interviewer', words, question, at: time });
}

function said(words: string, time: string | null = null): Turn {
  return exampleTurn({ words, at: time });
}

function interpreted(words: string): Turn {
  return exampleTurn({ speaker: 'interpreter', words });
}

function onDay(day: string): Pick<GrowthAccount['circumstances'], 'given'> {
  return { given: { spoken: `on ${day}`, earliest: day, latest: day } };
}

/** The first account is one telling; the second an interview through an interpreter. */
function twoAccounts(changes: Partial<GrowthRecord> = {}): GrowthRecord {
  const first = growthAccount([said('We were nine people in the back of the lorry. He took my papers.')], 2, {
    circumstances: { ...exampleCircumstances, ...onDay('2026-03-03') },
  });
  const second = growthAccount(
    [
      asked('Tell me about the lorry.', 'open', at('10:00')),
      interpreted('She says that she is tired.'),
      said('We were twelve people in the back of the lorry, at night.', at('10:02')),
      asked('Was there a red van by the gate?', 'leading', at('10:30')),
      said('He took my papers. There was a dog in the yard.', at('10:31')),
    ],
    1,
    {
      circumstances: {
        ...exampleCircumstances,
        ...onDay('2026-04-08'),
        interviewer: 'DC M. Stone',
        interpreter: { used: 'yes', name: 'S. Tekle', language: 'Tigrinya' },
      },
      occasion: {
        ...growthAccount([], 1).occasion,
        phases: [
          { phase: 'free-narrative', startedAt: at('09:59'), endedAt: at('10:20') },
          { phase: 'questioning', startedAt: at('10:20'), endedAt: null },
        ],
      },
    },
  );
  return growthRecord([first, second], changes);
}

function entry(entries: readonly RegisterEntry[], words: string): RegisterEntry {
  const found = entries.find((candidate) => candidate.words.includes(words));
  if (found === undefined) throw new Error(`Nothing in the register has "${words}".`);
  return found;
}

describe('the first-told register', () => {
  test('holds what each account was the first to tell, and nothing that was told before', () => {
    const told = firstToldRegister(twoAccounts()).map(({ order, kind, account, words, earlier }) => [
      order,
      kind,
      account.number,
      words,
      earlier,
    ]);
    expect(told).toEqual([
      [1, 'passage', 2, 'We were nine people in the back of the lorry.', null],
      [2, 'passage', 2, 'He took my papers.', null],
      [3, 'differs', 1, 'twelve', { number: 2, words: 'nine' }],
      [4, 'more-detail', 1, 'at night', null],
      [5, 'passage', 1, 'There was a dog in the yard.', null],
    ]);
  });

  test('never holds words of interviewers, interpreters or others, nor a speaker’s label', () => {
    const words = firstToldRegister(twoAccounts()).flatMap((one) => [one.words, one.passage.words]);
    expect(words.join(' ')).not.toMatch(/Tell me|red van|tired|Hana:/);
  });

  test('says in which passage a detail stands, where both are in the text of the account', () => {
    const record = twoAccounts();
    const { passage, start, end } = entry(firstToldRegister(record), 'at night');
    expect(passage.words).toBe('We were twelve people in the back of the lorry, at night.');
    expect(record.accounts[1]?.text.slice(start, end)).toBe('at night');
    expect(record.accounts[1]?.text.slice(passage.start, passage.end)).toBe(passage.words);
  });

  test('names the circumstances of the account', () => {
    const entries = firstToldRegister(twoAccounts());
    expect(entry(entries, 'a dog').account).toMatchObject({
      number: 1,
      kind: 'initial-account',
      given: { spoken: 'on 2026-04-08', earliest: '2026-04-08', latest: '2026-04-08' },
      interviewer: 'DC M. Stone',
      interpreter: { used: 'yes', name: 'S. Tekle' },
      present: [{ name: 'R. Okafor', role: 'support worker' }],
    });
    expect(entry(entries, 'papers').account).toMatchObject({
      interpreter: { used: 'no', reason: 'She chose to speak English.' },
    });
  });

  test('names the question just before, past the interpreter’s words, and its type', () => {
    const entries = firstToldRegister(twoAccounts());
    expect(entry(entries, 'twelve').question).toEqual({ words: 'Tell me about the lorry.', type: 'open' });
    expect(entry(entries, 'a dog').question).toEqual({ words: 'Was there a red van by the gate?', type: 'leading' });
    expect(entry(entries, 'nine people').question).toBeNull();
  });

  test('names no type that nobody recorded', () => {
    const record = growthRecord([growthAccount([asked('Who came?', null), said('Two men came.')], 1)]);
    expect(firstToldRegister(record)[0]?.question).toEqual({ words: 'Who came?', type: null });
  });

  test('names the phase by the time of the turn, and none where either was not recorded', () => {
    const entries = firstToldRegister(twoAccounts());
    expect(entry(entries, 'twelve').phase).toBe('free-narrative');
    expect(entry(entries, 'a dog').phase).toBe('questioning');
    expect(entry(entries, 'nine people').phase).toBeNull();
    const untimed = growthAccount([said('Two men came.')], 1, {
      occasion: {
        ...growthAccount([], 1).occasion,
        phases: [{ phase: 'rapport', startedAt: at('09:00'), endedAt: null }],
      },
    });
    expect(firstToldRegister(growthRecord([untimed]))[0]?.phase).toBeNull();
  });

  test('names what the person had seen or been told before that account, and what perhaps', () => {
    const seen = (what: string, day: string | null) => ({
      id: crypto.randomUUID(),
      version: 1,
      savedAt: at('09:00'),
      savedBy: 'DC J. Hale',
      changeReason: '',
      document: {
        kind: 'photographs' as const,
        when: { spoken: 'then', earliest: day, latest: day },
        what,
        shownBy: '',
        notes: '',
      },
    });
    const exposures = [seen('a photograph', '2026-03-20'), seen('a list', null), seen('a film', '2026-05-01')];
    const entries = firstToldRegister(twoAccounts({ exposures }));
    const whats = ({ account: { seenOrTold } }: RegisterEntry) =>
      [seenOrTold.before, seenOrTold.maybe].map((some) => some.map(({ what }) => what));
    expect(whats(entry(entries, 'nine people'))).toEqual([[], ['a list']]);
    expect(whats(entry(entries, 'a dog'))).toEqual([['a photograph'], ['a list']]);
  });

  test('what comes back in a third account stays where it was first told', () => {
    const [first, second] = twoAccounts().accounts;
    if (first === undefined || second === undefined) throw new Error('Two accounts were made.');
    const third = growthAccount([said('We were nine people in the back of the lorry. The dog was called Rex.')], 3);
    const entries = firstToldRegister(growthRecord([first, second, third]));
    const inThird = entries.filter(({ account }) => account.number === 3).map(({ words }) => words);
    expect(inThird).toEqual(['The dog was called Rex.']);
  });

  test('a passage that differs by words that fell away stands as a whole, with the earlier words', () => {
    const record = twoAccounts();
    const [compared] = record.comparison.comparisons;
    const passage = compared?.passages.find(({ status }) => status === 'same');
    if (compared === undefined || passage === undefined) throw new Error('The papers were told before.');
    const was = { account: 0, start: 3, end: 7 };
    const decided = {
      ...passage,
      status: 'changed' as const,
      labels: ['changed' as const],
      details: [{ kind: 'changed' as const, start: passage.end, end: passage.end, was }],
    };
    const passages = compared.passages.map((one) => (one === passage ? decided : one));
    const comparison = { ...record.comparison, comparisons: [{ ...compared, passages }] };
    expect(entry(firstToldRegister({ ...record, comparison }).slice(2), 'papers')).toMatchObject({
      kind: 'differs',
      words: 'He took my papers.',
      earlier: { number: 2, words: 'were' },
    });
  });

  test('passes over a passage without a word', () => {
    const record = growthRecord([growthAccount([said('Two men came.\n\n* * *\n\nThey left.')], 1)]);
    expect(firstToldRegister(record).map(({ words }) => words)).toEqual(['Two men came.', 'They left.']);
  });

  test('follows what people decide about the comparison', () => {
    const [friday, dark] = ['On Friday he drove us to the farm.', 'We could never get out after dark.'];
    const locked = 'The boss locked the door of the caravan at night.';
    const [one, other] = [`${friday} ${locked}`, `${friday} ${dark}`];
    const accounts = [growthAccount([said(one)], 1), growthAccount([said(other)], 2)];
    const inSecond = (decisions: KeptDecision[]) =>
      firstToldRegister(growthRecord(accounts, { decisions }))
        .filter(({ account }) => account.number === 2)
        .map(({ words }) => words);
    expect(inSecond([])).toEqual([dark]);
    const broken = keptLink(placeOf(other, friday, 2), placeOf(one, friday, 1), 'not-the-same');
    expect(inSecond([broken])).toEqual([friday, dark]);
    const drawn = keptLink(placeOf(other, dark, 2), placeOf(one, locked, 1), 'same');
    expect(inSecond([drawn])).not.toContain(dark);
  });

  test('of any accounts has, in order, words that stand in the passages of the account that it names', () => {
    fc.assert(
      fc.property(fc.array(retelling, { minLength: 1, maxLength: 4 }), (texts) => {
        const accounts = texts.map((text, index) => growthAccount([asked('And then?', 'open'), said(text)], index + 1));
        const entries = firstToldRegister(growthRecord(accounts));
        expect(entries.map(({ order }) => order)).toEqual(entries.map((_, index) => index + 1));
        for (const { account, start, end, words, passage } of entries) {
          const text = accounts[account.number - 1]?.text ?? '';
          expect(text.slice(start, end)).toBe(words);
          expect(text.slice(passage.start, passage.end)).toBe(passage.words);
          expect(passage.start <= start && end <= passage.end).toBe(true);
          expect(passage.words).not.toMatch(/^(?:Interviewer: And then|Hana: )/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is empty where nothing was told', () => {
    expect(firstToldRegister(growthRecord([]))).toEqual([]);
  });
});
