/**
 * What to attend to in how a person's accounts were interpreted (domain.md 3.3 to 3.13, R13, R20 to R23). Each point says what is recorded and what
 * to do; none judges anybody.
 */
import type { InterpreterUse } from './account.ts';
import type { Interpreting } from './content.ts';
import type { InterpreterGuidance } from './guidance.ts';
import type { CourtInterpreter, RecognisedInterpreter } from './interpreted-account.ts';
import { isSameInterpreter, type NamedInterpreter, type Register } from './interpreter-identity.ts';

export interface AccountForWarnings {
  readonly accountId: string;
  /** Number in the order of sealing; null for a draft. */
  readonly number: number | null;
  readonly interpreter: InterpreterUse;
  readonly interpreting: Interpreting;
  /** What was said of the interpreter once the account was sealed; null for nothing, and for a draft. */
  readonly recognised: { readonly document: RecognisedInterpreter } | null;
}

export const interpreterWarningKinds = [
  'left-alone',
  'took-the-statement',
  'changed-since-the-last-account',
  'proposed-for-court',
  'not-in-the-register',
  'no-pait-number',
  'dialect-not-confirmed',
] as const;
export type InterpreterWarningKind = (typeof interpreterWarningKinds)[number];

export interface InterpreterWarning {
  readonly kind: InterpreterWarningKind;
  readonly accountId: string;
  /** For a change: number of the account before it that was interpreted by somebody else. */
  readonly earlierNumber: number | null;
  /** Whether it is about a sealed account, which no longer changes. */
  readonly isSealed: boolean;
}

interface Interpreted {
  readonly account: AccountForWarnings;
  readonly who: NamedInterpreter;
  readonly use: Interpreting;
}

/** `accounts` in the order in which they were given; the warnings come in that order too, and for each account in the order of the kinds. */
export function interpreterWarnings(
  accounts: readonly AccountForWarnings[],
  register: Register,
  court: CourtInterpreter | null,
): InterpreterWarning[] {
  const interpreted = accounts.flatMap(asInterpreted);
  return interpreted.flatMap((here, index) => {
    const before = interpreted[index - 1];
    const changed = before !== undefined && !isSameInterpreter(before.who, here.who, register);
    return interpreterWarningKinds
      .filter((kind) => (kind === 'changed-since-the-last-account' ? changed : holds(kind, here, register, court)))
      .map((kind) => ({
        kind,
        accountId: here.account.accountId,
        earlierNumber: kind === 'changed-since-the-last-account' ? (before?.account.number ?? null) : null,
        isSealed: here.account.number !== null,
      }));
  });
}

function asInterpreted(account: AccountForWarnings): Interpreted[] {
  const { interpreter, interpreting: use } = account;
  if (interpreter.used !== 'yes') return [];
  return [{ account, use, who: { registerId: registerIdOf(account), name: interpreter.name } }];
}

/** The interpreter's entry in the register: as the account has it, or as an officer recognised it later. */
export function registerIdOf({
  interpreting,
  recognised,
}: Pick<AccountForWarnings, 'interpreting' | 'recognised'>): string | null {
  return interpreting.registerId ?? recognised?.document.registerId ?? null;
}

function holds(
  kind: Exclude<InterpreterWarningKind, 'changed-since-the-last-account'>,
  { who, use }: Interpreted,
  register: Register,
  court: CourtInterpreter | null,
): boolean {
  switch (kind) {
    case 'left-alone':
      return use.leftAloneWithThePerson;
    case 'took-the-statement':
      return use.tookTheStatement;
    case 'proposed-for-court':
      return court !== null && court.name.trim() !== '' && isSameInterpreter(who, court, register);
    case 'not-in-the-register':
      return entryOf(who, register) === null && !isAuthorisedException(use);
    case 'no-pait-number':
      return entryOf(who, register)?.paitNumber.trim() === '' && !isAuthorisedException(use);
    case 'dialect-not-confirmed':
      return !use.checks.includes('dialect-understood-by-the-person');
  }
}

function entryOf({ registerId }: NamedInterpreter, register: Register) {
  return registerId === null ? null : (register.get(registerId) ?? null);
}

function isAuthorisedException({ exceptionReason, exceptionAuthoriser }: Interpreting): boolean {
  return exceptionReason.trim() !== '' && exceptionAuthoriser.trim() !== '';
}

interface WarningWords {
  readonly says: string;
  readonly toDo: string;
  /** The guidance that it rests on. */
  readonly guidance: InterpreterGuidance;
}

interface KnownWords extends WarningWords {
  /** Where it is another thing once the account is sealed. */
  readonly toDoOnceSealed?: string;
}

const words: Readonly<Record<InterpreterWarningKind, KnownWords>> = {
  'left-alone': {
    says: 'The interpreter was left alone with the person.',
    toDo: 'Record how long, why, and what was said. Ask the interpreter to put it into their own statement.',
    guidance: 'roleOfTheInterpreter',
  },
  'took-the-statement': {
    says: 'The interpreter took the statement.',
    toDo: 'Ask the prosecutor whether it is to be taken again by an officer, with an interpreter who only interprets.',
    guidance: 'roleOfTheInterpreter',
  },
  'changed-since-the-last-account': {
    says: 'Another interpreter than in the interpreted account before it.',
    toDo: 'Where the two accounts differ, ask a second linguist to translate the passages again from the recordings.',
    guidance: 'sameInterpreter',
  },
  'proposed-for-court': {
    says: 'The interpreter of this account is proposed for court.',
    toDo: 'Propose somebody else for court, and pass on the language and the dialect.',
    guidance: 'anotherForCourt',
  },
  'not-in-the-register': {
    says: 'The interpreter is not in the register, and no authorised exception is recorded.',
    toDo: 'Add the interpreter to the register, or record why somebody else was needed and who authorised it.',
    toDoOnceSealed: 'Add the interpreter to the register, then say which entry is theirs.',
    guidance: 'approvedList',
  },
  'no-pait-number': {
    says: 'The register has no PAIT number for the interpreter, and no authorised exception is recorded.',
    toDo: 'Ask the provider for the number, or record why somebody else was needed and who authorised it.',
    toDoOnceSealed: 'Ask the provider for the number, and add it to the register.',
    guidance: 'exceptions',
  },
  'dialect-not-confirmed': {
    says: 'It is not recorded that the person confirmed that they understood the dialect.',
    toDo: 'Ask the person through somebody else, and record their answer.',
    guidance: 'dialect',
  },
};

export function warningWords({ kind, earlierNumber, isSealed }: InterpreterWarning): WarningWords {
  const { says, toDo, toDoOnceSealed = toDo, guidance } = words[kind];
  return {
    says: earlierNumber === null ? says : `Another interpreter than in account ${earlierNumber}.`,
    toDo: isSealed ? toDoOnceSealed : toDo,
    guidance,
  };
}
