import { describe, expect, test } from 'vitest';
import { emptyOccasion, type Interpreting } from '../../../shared/domain/content.ts';
import { interpreterGuidance } from '../../../shared/domain/guidance.ts';
import { type CourtInterpreter, emptyCourtInterpreter } from '../../../shared/domain/interpreted-account.ts';
import type { Interpreter } from '../../../shared/domain/interpreter.ts';
import {
  type AccountForWarnings,
  interpreterWarningKinds,
  interpreterWarnings,
  warningWords,
} from '../../../shared/domain/interpreter-warnings.ts';

const [letay, omar, letayAgain] = [1, 2, 3].map((last) => `00000000-0000-4000-8000-00000000000${last}`);

function entry(name: string, paitNumber: string): Interpreter {
  const languages = [{ language: 'Tigrinya', dialects: '' }];
  return {
    name,
    paitNumber,
    nrpsiNumber: '',
    qualification: 'DPSI',
    vetting: 'NPPV3',
    languages,
    gender: '',
    provider: '',
  };
}

const register = new Map([
  [letay ?? '', entry('Letay Haile', 'P-1001')],
  [omar ?? '', entry('عمر', '')],
  [letayAgain ?? '', entry('L. Haile', 'p-1001')],
]);

/** A use to which there is nothing to attend. */
const plainUse: Interpreting = {
  ...emptyOccasion.interpreting,
  registerId: letay ?? null,
  checks: ['dialect-understood-by-the-person'],
};

function account(number: number, name: string, use: Partial<Interpreting> = {}): AccountForWarnings {
  return {
    accountId: `10000000-0000-4000-8000-00000000000${number}`,
    number,
    interpreter: { used: 'yes', name, language: 'Tigrinya' },
    interpreting: { ...plainUse, ...use },
    recognised: null,
  };
}

function kindsOf(accounts: readonly AccountForWarnings[], court: CourtInterpreter | null = null): string[] {
  return interpreterWarnings(accounts, register, court).map(({ kind }) => kind);
}

describe('points to attend to', () => {
  test('are none where everything is in order', () => {
    expect(kindsOf([account(1, 'Letay Haile'), account(2, 'Letay Haile')])).toEqual([]);
  });

  test('are none where nobody interpreted', () => {
    const none = { ...account(1, ''), interpreter: { used: 'no', reason: 'English spoken.' } } as const;
    const undecided = { ...account(2, ''), interpreter: { used: 'undecided' } } as const;
    expect(kindsOf([none, undecided])).toEqual([]);
  });

  test('say that the interpreter was left alone with the person, or took the statement', () => {
    expect(kindsOf([account(1, 'Letay Haile', { leftAloneWithThePerson: true, tookTheStatement: true })])).toEqual([
      'left-alone',
      'took-the-statement',
    ]);
  });

  test('say that the dialect was not confirmed by the person', () => {
    expect(kindsOf([account(1, 'Letay Haile', { checks: ['no-community-link'] })])).toEqual(['dialect-not-confirmed']);
  });

  test('of an account of whose interpreting nothing is recorded are those that this leaves open', () => {
    expect(kindsOf([account(1, 'Letay Haile', emptyOccasion.interpreting)])).toEqual([
      'not-in-the-register',
      'dialect-not-confirmed',
    ]);
  });
});

describe('a change of interpreter', () => {
  test('is told with the account before it that was interpreted, passing over those that were not', () => {
    const english = { ...account(2, ''), interpreter: { used: 'no', reason: 'English spoken.' } } as const;
    const warnings = interpreterWarnings(
      [
        account(1, 'Letay Haile'),
        english,
        account(3, 'عمر', { registerId: omar ?? null, exceptionReason: 'Urgent.', exceptionAuthoriser: 'DI Moss' }),
      ],
      register,
      null,
    );
    expect(warnings).toMatchObject([{ kind: 'changed-since-the-last-account', earlierNumber: 1 }]);
    expect(warnings.map((warning) => warningWords(warning).says)).toEqual(['Another interpreter than in account 1.']);
  });

  test.each([
    ['entered twice under one number', 'L. Haile', { registerId: letayAgain ?? null }],
    [
      'named as in the register, whatever the capitals and blanks',
      ' letay  HAILE',
      { registerId: null, exceptionReason: 'Urgent.', exceptionAuthoriser: 'DI Moss' },
    ],
  ])('is none for somebody %s', (_case, name, use) => {
    expect(kindsOf([account(1, 'Letay Haile'), account(2, name, use)])).toEqual([]);
  });

  test('is one for two entries of the same name with numbers of their own', () => {
    const namesakes = new Map([...register, [omar ?? '', entry('Letay Haile', 'P-2002')]]);
    const accounts = [account(1, 'Letay Haile'), account(2, 'Letay Haile', { registerId: omar ?? null })];
    expect(interpreterWarnings(accounts, namesakes, null)).toMatchObject([{ kind: 'changed-since-the-last-account' }]);
  });
});

describe('for court', () => {
  test('somebody is not proposed who interpreted for the police, by register or by name', () => {
    const accounts = [account(1, 'Letay Haile')];
    expect(kindsOf(accounts, { ...emptyCourtInterpreter, registerId: letay ?? null, name: 'L. H.' })).toEqual([
      'proposed-for-court',
    ]);
    expect(kindsOf(accounts, { ...emptyCourtInterpreter, name: 'Letay Haile' })).toEqual(['proposed-for-court']);
    expect(kindsOf(accounts, { ...emptyCourtInterpreter, name: 'ሳባ ተኽለ' })).toEqual([]);
    expect(kindsOf(accounts, emptyCourtInterpreter)).toEqual([]);
  });
});

describe('somebody who is not approved', () => {
  const exception = { exceptionReason: 'Nobody else speaks Kunama.', exceptionAuthoriser: 'DI Moss' };

  test.each([
    ['not in the register', 'ሳባ', null, 'not-in-the-register'],
    ['in the register without a PAIT number', 'عمر', omar ?? null, 'no-pait-number'],
  ])('%s needs a reason and an authoriser, both', (_case, name, registerId, kind) => {
    expect(kindsOf([account(1, name, { registerId })])).toEqual([kind]);
    expect(kindsOf([account(1, name, { registerId, ...exception, exceptionAuthoriser: ' ' })])).toEqual([kind]);
    expect(kindsOf([account(1, name, { registerId, ...exception, exceptionReason: '' })])).toEqual([kind]);
    expect(kindsOf([account(1, name, { registerId, ...exception })])).toEqual([]);
  });

  test('is also one whose entry the register does not hold', () => {
    expect(kindsOf([account(1, 'Somebody', { registerId: '99999999-0000-4000-8000-000000000000' })])).toEqual([
      'not-in-the-register',
    ]);
  });
});

describe('somebody recognised in the register later', () => {
  const recognisedAs = (registerId: string | undefined) => ({
    document: { registerId: registerId ?? null, basis: 'By the number on the booking.' },
  });

  test('is in the register from then on', () => {
    const before = account(1, 'Letay H.', { registerId: null });
    expect(kindsOf([before])).toEqual(['not-in-the-register']);
    expect(kindsOf([{ ...before, recognised: recognisedAs(letay) }])).toEqual([]);
    expect(kindsOf([{ ...before, recognised: recognisedAs(omar) }])).toEqual(['no-pait-number']);
    expect(kindsOf([{ ...before, recognised: recognisedAs(undefined) }])).toEqual(['not-in-the-register']);
  });

  test('is the same interpreter as in accounts sealed with the entry', () => {
    const first = { ...account(1, 'L. H.', { registerId: null }), recognised: recognisedAs(letay) };
    expect(kindsOf([first, account(2, 'Letay Haile')])).toEqual([]);
  });

  test('never takes the place of the entry that an account was sealed with', () => {
    expect(kindsOf([{ ...account(1, 'Letay Haile'), recognised: recognisedAs(omar) }])).toEqual([]);
  });

  test('once an account is sealed, what to do can be done beside it', () => {
    const [sealed] = interpreterWarnings([account(1, 'Letay H.', { registerId: null })], register, null);
    const [draft] = interpreterWarnings(
      [{ ...account(1, 'Letay H.', { registerId: null }), number: null }],
      register,
      null,
    );
    expect(sealed && warningWords(sealed).toDo).toBe(
      'Add the interpreter to the register, then say which entry is theirs.',
    );
    expect(draft && warningWords(draft).toDo).toContain('or record why somebody else was needed');
  });
});

test('every point says what is recorded, what to do, and on what guidance it rests', () => {
  for (const kind of interpreterWarningKinds) {
    for (const isSealed of [false, true]) {
      const point = { kind, accountId: letay ?? '', earlierNumber: null, isSealed };
      const { says, toDo, guidance } = warningWords(point);
      expect([says, toDo, interpreterGuidance[guidance].statement].every((words) => /^\p{Lu}.+\.$/u.test(words))).toBe(
        true,
      );
      expect(`${says} ${toDo}`).not.toMatch(/inconsisten|contradict|lied|failed to|credib|deleted/i);
    }
  }
});

test('guidance without a source says that it is usual practice', () => {
  for (const { source, standing } of Object.values(interpreterGuidance)) {
    expect(source === null).toBe(standing === 'usual-practice');
  }
});
