/** Other forms of a name, from the names that are on record for one bearer: the same name in another script, or another name altogether. */
import type { Range } from './range.ts';
import type { SearchTerm } from './search-query.ts';
import { soundOf } from './search-variants.ts';
import { searchWordsOf } from './search-words.ts';

interface NameWord extends Range {
  readonly form: string;
}

/** What is written in one script: `Selam (ሰላም)` holds two forms. */
interface NameForm {
  readonly name: string;
  readonly script: string;
  readonly words: readonly NameWord[];
}

const scripts = ['Latin', 'Arabic', 'Ethiopic', 'Cyrillic', 'Greek', 'Hebrew', 'Bengali', 'Devanagari', 'Han'] as const;
const scriptPatterns = scripts.map((script) => [script, new RegExp(`^\\p{Script=${script}}`, 'u')] as const);
/** Not cut into names by blanks: their words cannot be counted. */
const uncounted: ReadonlySet<string> = new Set(['Han', 'other']);

/**
 * The forms of `names` that stand for the term. Where the term is a whole name: every other name. Where it is a part of one: the part at the same
 * place of a name in another script with as many parts. Empty where no name has the term, as typed or in a spelling variant.
 */
export function otherForms(term: SearchTerm, names: readonly string[]): string[] {
  const forms = names.flatMap(formsOf);
  const others = forms.flatMap((form) => {
    const at = placeOf(term, form);
    if (at < 0) return [];
    return forms.filter((other) => other !== form).flatMap((other) => standingFor(form, other, at, lengthOf(term)));
  });
  return [...new Set(others)];
}

function formsOf(name: string): NameForm[] {
  const forms: { name: string; script: string; words: NameWord[] }[] = [];
  for (const { start, end, parts } of searchWordsOf(name)) {
    const script = scriptOf(name.slice(start, end));
    const words = parts.map((part) => ({ start: start + part.start, end: start + part.end, form: part.form }));
    const last = forms.at(-1);
    if (last?.script === script) last.words.push(...words);
    else forms.push({ name, script, words });
  }
  return forms;
}

function scriptOf(word: string): string {
  return scriptPatterns.find(([, pattern]) => pattern.test(word))?.[0] ?? 'other';
}

/** Where in a name the term stands; -1 where it does not. */
function placeOf(term: SearchTerm, { words }: NameForm): number {
  const wanted = term.kind === 'word' ? [{ form: term.form, sound: term.skeleton }] : soundsOf(term.words, term.sounds);
  return words.findIndex((_, at) =>
    wanted.every(({ form, sound }, index) => {
      const word = words[at + index];
      return word !== undefined && (word.form === form || (sound !== null && soundOf(word.form) === sound));
    }),
  );
}

function soundsOf(
  words: readonly string[],
  sounds: readonly string[] | null,
): { form: string; sound: string | null }[] {
  return words.map((form, index) => ({ form, sound: sounds?.[index] ?? null }));
}

function lengthOf(term: SearchTerm): number {
  return term.kind === 'word' ? 1 : term.words.length;
}

function standingFor(form: NameForm, other: NameForm, at: number, length: number): string[] {
  const isOtherScript = other.script !== form.script;
  if (length === form.words.length) return isOtherScript || !isPartOfOne(form, other) ? [written(other)] : [];
  const isAligned = isOtherScript && other.words.length === form.words.length && !uncounted.has(other.script);
  return isAligned ? [written(other, at, at + length)] : [];
}

/** `Selam` and `Selam Tesfay`: whoever looks for the one has said how much of the name they want. */
function isPartOfOne(form: NameForm, other: NameForm): boolean {
  const [one, two] = [form, other].map(({ words }) => ` ${words.map((word) => soundOf(word.form)).join(' ')} `);
  return one !== undefined && two !== undefined && (one.includes(two) || two.includes(one));
}

function written({ name, words }: NameForm, from = 0, to = words.length): string {
  return name.slice(words[from]?.start, words[to - 1]?.end);
}
