/** Whether two records mean one interpreter: by the register where both are in it, by the name otherwise. */
import type { Interpreter } from './interpreter.ts';

export interface NamedInterpreter {
  /** In the register; null where the interpreter is not in it. */
  readonly registerId: string | null;
  readonly name: string;
}

/** The register by identifier. */
export type Register = ReadonlyMap<string, Interpreter>;

export function isSameInterpreter(one: NamedInterpreter, other: NamedInterpreter, register: Register): boolean {
  if (one.registerId !== null && one.registerId === other.registerId) return true;
  const [entry, otherEntry] = [entryOf(one, register), entryOf(other, register)];
  if (entry !== null && otherEntry !== null) return isSameEntry(entry, otherEntry);
  const names = namesOf(other, otherEntry);
  return namesOf(one, entry).some((name) => names.includes(name));
}

function entryOf({ registerId }: NamedInterpreter, register: Register): Interpreter | null {
  return registerId === null ? null : (register.get(registerId) ?? null);
}

/** Somebody entered twice is found by either number. */
function isSameEntry(one: Interpreter, other: Interpreter): boolean {
  return sameNumber(one.paitNumber, other.paitNumber) || sameNumber(one.nrpsiNumber, other.nrpsiNumber);
}

function sameNumber(one: string, other: string): boolean {
  return plain(one) !== '' && plain(one) === plain(other);
}

/** The name as it was written then and as the register has it now. */
function namesOf({ name }: NamedInterpreter, entry: Interpreter | null): string[] {
  return [name, entry?.name ?? ''].map(plain).filter((known) => known !== '');
}

function plain(words: string): string {
  return words.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');
}
