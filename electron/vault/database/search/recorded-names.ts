/** The names that are on record: of people in their profiles, of interpreters in the register. */
import * as z from 'zod';
import { soundOf } from '../../../../shared/text/search-variants.ts';
import { searchWordsOf } from '../../../../shared/text/search-words.ts';
import type { WriteHandle } from '../handles.ts';

export const nameRegisters = ['profile', 'interpreters'] as const;
export type NameRegister = (typeof nameRegisters)[number];

export interface RecordedNames {
  readonly bearer: string;
  /** Version of the record that has the names; 0 for the name that a person chose. */
  readonly version: number;
  readonly register: NameRegister;
  readonly names: readonly string[];
}

const withNames = z.object({ namesAsGiven: z.array(z.object({ name: z.string() })) });
const withName = z.object({ name: z.string() });

/** The names that one version of a record has; null for a kind of record that has none. */
export function namesInRecord(kind: string, document: unknown): Pick<RecordedNames, 'register' | 'names'> | null {
  if (kind === 'person-profile') {
    const names = withNames.safeParse(document).data?.namesAsGiven.map(({ name }) => name) ?? [];
    return { register: 'profile', names };
  }
  if (kind === 'interpreter') {
    const interpreter = withName.safeParse(document).data;
    return { register: 'interpreters', names: interpreter === undefined ? [] : [interpreter.name] };
  }
  return null;
}

export function insertNames(db: WriteHandle, { bearer, version, register, names }: RecordedNames): void {
  for (const name of new Set(names)) {
    const forms = new Set([...searchWordsOf(name)].flatMap(({ parts }) => parts.map(({ form }) => form)));
    for (const form of forms) {
      db.insertOne(
        'INSERT INTO search_names (bearer, version, register, name, word, sound) VALUES (?, ?, ?, ?, ?, ?)',
        bearer,
        version,
        register,
        name,
        form,
        soundOf(form),
      );
    }
  }
}
