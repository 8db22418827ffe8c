/** An addendum while it is entered, and what it still lacks. */
import {
  type AddendumKind,
  addendumProblems,
  type NewAddendum,
  newAddendumSchema,
} from '../../../shared/domain/addendum.ts';
import type { Problem } from '../../components/govuk/error-summary.tsx';

export interface EnteredAddendum {
  readonly start: number | null;
  readonly end: number | null;
  readonly kind: AddendumKind | null;
  readonly words: string;
  readonly language: string;
  readonly linguist: string;
  readonly explanation: string;
}

export const nothingEntered: EnteredAddendum = {
  start: null,
  end: null,
  kind: null,
  words: '',
  language: '',
  linguist: '',
  explanation: '',
};

const messages: Readonly<Record<string, string>> = {
  start: 'Choose the passage that it is about.',
  kind: 'Select whose slip or change it was.',
};

export interface CheckedAddendum {
  /** Null while something is missing. */
  readonly addendum: NewAddendum | null;
  /** In the order of the fields, one a field. */
  readonly problems: Problem[];
}

/** The addendum as it can be sent, or what it lacks, in the order of the fields. */
export function checkEntered(entered: EnteredAddendum): CheckedAddendum {
  const isTranslation = entered.kind === 'second-translation';
  const parsed = newAddendumSchema.safeParse({ ...entered, linguist: isTranslation ? entered.linguist : '' });
  const issues = parsed.success
    ? addendumProblems(parsed.data)
    : parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }));
  const order = ['start', 'kind', 'words', 'language', 'linguist', 'explanation'];
  const problems = order.flatMap((field) => {
    const issue = issues.find((found) => found.field === field);
    return issue === undefined ? [] : [{ message: messages[field] ?? issue.message, fieldId: field }];
  });
  return { addendum: parsed.success && problems.length === 0 ? parsed.data : null, problems };
}
