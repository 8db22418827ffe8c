/** What of a kept document is searched: everything that somebody wrote or said; not identifiers, hashes, moments and codes. */

import { accountKinds } from '../../../../shared/domain/account.ts';
import { addendumKinds } from '../../../../shared/domain/addendum.ts';
import { groundRules, interpreterChecks, type Turn } from '../../../../shared/domain/content.ts';
import { exposureKinds } from '../../../../shared/domain/exposure.ts';
import { passageMarks } from '../../../../shared/domain/growth/decisions.ts';
import { interpretersStatementStates } from '../../../../shared/domain/interpreted-account.ts';
import { furtherInterviewGrounds } from '../../../../shared/domain/interview-plan.ts';
import { witnessCategories } from '../../../../shared/domain/person-profile.ts';

/** Fields whose value is one of a list that the program gives. */
const codeFields = new Set([
  'about',
  'answer',
  'calendar',
  'code',
  'cpsConsulted',
  'format',
  'mode',
  'outcome',
  'phase',
  'question',
  'source',
  'speaker',
  'status',
  'technique',
  'used',
  'verdict',
  'wish',
]);

const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const hash = /^[0-9a-f]{64}$/;
const moment = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/;
/** Codes of fields that hold words elsewhere, or that are lists of codes. One that is a plain word is found as a word. */
const codes: ReadonlySet<string> = new Set(
  [
    ...accountKinds,
    ...addendumKinds,
    ...exposureKinds,
    ...furtherInterviewGrounds,
    ...groundRules,
    ...interpreterChecks,
    ...interpretersStatementStates,
    ...passageMarks,
    ...witnessCategories,
  ].filter((code) => code.includes('-')),
);

function isWritten(value: string): boolean {
  return value !== '' && !codes.has(value) && ![identifier, hash, moment].some((pattern) => pattern.test(value));
}

/** Every text of a JSON value that somebody wrote, in the order in which it stands there. */
export function writtenTexts(value: unknown): string[] {
  if (typeof value === 'string') return isWritten(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(writtenTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => (codeFields.has(field) ? [] : writtenTexts(inner)));
}

/** What a sealed account holds, as JSON: the words of those who spoke, in every language, and what is known of the occasion. */
export function textsOfSealed(document: string): { readonly words: string[]; readonly circumstances: string[] } {
  const sealed: unknown = JSON.parse(document);
  return {
    words: [fieldOf(sealed, 'text'), ...besideTurns(fieldOf(sealed, 'turns'))].flatMap(saidText),
    circumstances: [...writtenTexts(fieldOf(sealed, 'circumstances')), ...writtenTexts(fieldOf(sealed, 'occasion'))],
  };
}

/** What was said in the language in which it was said, who else said it (the text may have that cut short), and the marks beside it. */
function besideTurns(turns: unknown): unknown[] {
  if (!Array.isArray(turns)) return [];
  return turns.flatMap((turn) => [
    fieldOf(fieldOf(turn, 'original'), 'words'),
    fieldOf(turn, 'name'),
    fieldOf(turn, 'mark'),
  ]);
}

/** Whatever was said is searched, even where it looks like a code or a date. */
function saidText(value: unknown): string[] {
  return typeof value === 'string' && value !== '' ? [value] : [];
}

/** The words of a turn, in both languages, who else said them, and the mark beside it. */
export function textsOfTurn({ words, original, name, mark }: Turn): string[] {
  return [words, original?.words, name, mark].flatMap(saidText);
}

function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === field)?.[1];
}
