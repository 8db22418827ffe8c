/** What a draft still lacks before it can be sealed, in words that say what to do, one problem a field. */
import { type Circumstances, type CompleteCircumstances, completeCircumstancesSchema } from './account.ts';

export interface FieldGap {
  /** Dotted path, as in the operation's input: `circumstances.place`, `text`. */
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

export function checkComplete(circumstances: Circumstances, text: string): Completeness {
  const parsed = completeCircumstancesSchema.safeParse(circumstances);
  const gaps = parsed.success ? [] : parsed.error.issues.map((issue) => gapAt(issue.path.map(String)));
  gaps.push(...orderOfDays(circumstances), ...(text.trim() === '' ? [emptyText] : []));
  return parsed.success && gaps.length === 0
    ? { complete: true, circumstances: parsed.data }
    : { complete: false, gaps: onePerField(gaps) };
}

const emptyText: FieldGap = { field: 'text', message: 'Enter what was said.' };

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

function onePerField(gaps: readonly FieldGap[]): FieldGap[] {
  return [...new Map(gaps.map((gap) => [gap.field, gap] as const).toReversed()).values()].toReversed();
}
