/** What a draft still lacks before it can be sealed, in words that say what to do, one problem a field. */
import {
  type Circumstances,
  type CompleteCircumstances,
  completeCircumstancesSchema,
  type DraftContent,
} from './account.ts';
import type { ReadBack, Turn } from './content.ts';

export interface FieldGap {
  /** Dotted path in the draft: `circumstances.place`, `occasion.readBack.outcome`, `turns`. */
  readonly field: string;
  readonly message: string;
}

const messages: Readonly<Record<string, string>> = {
  kind: 'Select what kind of account this is.',
  'given.spoken': 'Enter when the account was given, as it was spoken.',
  'given.earliest': 'Enter the earliest day on which the account was given.',
  'given.latest': 'Enter the latest day on which the account was given.',
  place: 'Enter where the account was given.',
  interviewer: 'Enter who took the account.',
  language: 'Enter the language that was spoken.',
  interpreter: 'Select whether an interpreter was used.',
  'interpreter.name': 'Enter the interpreter’s name.',
  'interpreter.language': 'Enter the language interpreted.',
  'interpreter.reason': 'Enter why no interpreter was used.',
};

export type Completeness =
  | { readonly complete: true; readonly circumstances: CompleteCircumstances }
  | { readonly complete: false; readonly gaps: FieldGap[] };

export function checkComplete({ circumstances, occasion, turns }: DraftContent): Completeness {
  const parsed = completeCircumstancesSchema.safeParse(circumstances);
  const gaps = parsed.success ? [] : parsed.error.issues.map((issue) => gapAt(issue.path.map(String)));
  gaps.push(...orderOfDays(circumstances), ...withoutWords(turns), ...readBackGaps(occasion.readBack));
  return parsed.success && gaps.length === 0
    ? { complete: true, circumstances: parsed.data }
    : { complete: false, gaps: onePerField(gaps) };
}

function gapAt(path: readonly string[]): FieldGap {
  const [first, ...rest] = path;
  if (first === 'present')
    return { field: `circumstances.${path.join('.')}`, message: 'Enter the name and the role of each person present.' };
  const known = first === 'interpreter' && rest[0] === 'used' ? 'interpreter' : path.join('.');
  return { field: `circumstances.${known}`, message: messages[known] ?? 'Complete this field.' };
}

function orderOfDays({ given }: Circumstances): FieldGap[] {
  if (given.earliest === null || given.latest === null || given.earliest <= given.latest) return [];
  return [
    { field: 'circumstances.given.latest', message: 'The latest day must be the same as or after the earliest day.' },
  ];
}

function withoutWords(turns: readonly Turn[]): FieldGap[] {
  return turns.some(({ words }) => words.trim() !== '') ? [] : [{ field: 'turns', message: 'Enter what was said.' }];
}

/** Read back and signed, refused, or not read back: each is an answer, and each says how it came to be. */
function readBackGaps({ outcome, language, by, reason }: ReadBack): FieldGap[] {
  const gap = (field: keyof ReadBack, message: string): FieldGap => ({ field: `occasion.readBack.${field}`, message });
  const without = (value: string, missing: FieldGap): FieldGap[] => (value.trim() === '' ? [missing] : []);
  const read = [
    ...without(language, gap('language', 'Enter the language in which the account was read back.')),
    ...without(by, gap('by', 'Enter who read the account back.')),
  ];
  switch (outcome) {
    case null:
      return [gap('outcome', 'Select whether the account was read back, and what the person did.')];
    case 'signed':
      return read;
    case 'refused-to-sign':
      return [...read, ...without(reason, gap('reason', 'Enter why the person did not sign, as they said it.'))];
    case 'not-read-back':
      return without(reason, gap('reason', 'Enter why the account was not read back.'));
  }
}

function onePerField(gaps: readonly FieldGap[]): FieldGap[] {
  return [...new Map(gaps.map((gap) => [gap.field, gap] as const).toReversed()).values()].toReversed();
}
