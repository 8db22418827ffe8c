/** What each word of an account is: its key and its kind, told by its shape and, where the language is known, by its word lists. */
import type { Vocabulary, WordFacts } from './languages/vocabulary.ts';
import { type Lexicon, letterCases, wordKinds } from './lexicon.ts';
import { type NumberWord, numberInDigits } from './numbers.ts';
import type { CapitalHabits } from './reading.ts';

export interface DescribedWords {
  readonly word: Int32Array;
  readonly key: Int32Array;
  readonly kind: Uint8Array;
  /** The words that tell a number, by position. */
  readonly numbers: ReadonlyMap<number, NumberWord>;
}

interface Description {
  readonly key: number;
  readonly kind: number;
  readonly number?: NumberWord;
}

/** Describes the words of one account; each form is looked at once as an opening word and once as any other. */
export function describeForms(
  forms: Int32Array,
  opens: Uint8Array,
  lexicon: Lexicon,
  capitals: CapitalHabits,
  vocabulary: Vocabulary | undefined,
): DescribedWords {
  const word = new Int32Array(forms.length);
  const key = new Int32Array(forms.length);
  const kind = new Uint8Array(forms.length);
  const numbers = new Map<number, NumberWord>();
  /** What was found, by place: the key plus one (0 where the form was not looked at yet), the kind, the number. */
  const knownKeys = new Int32Array(2 * lexicon.formCount);
  const knownKinds = new Uint8Array(2 * lexicon.formCount);
  const knownNumbers = new Map<number, NumberWord>();
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index] ?? 0;
    const opening = opens[index] ?? 0;
    const place = 2 * form + opening;
    if (knownKeys[place] === 0) {
      const described = describe(form, opening === 1, lexicon, capitals, vocabulary);
      knownKeys[place] = described.key + 1;
      knownKinds[place] = described.kind;
      if (described.number !== undefined) knownNumbers.set(place, described.number);
    }
    word[index] = lexicon.wordOf(form);
    key[index] = (knownKeys[place] ?? 0) - 1;
    kind[index] = knownKinds[place] ?? 0;
    const number = knownKinds[place] === wordKinds.number ? knownNumbers.get(place) : undefined;
    if (number !== undefined) numbers.set(index, number);
  }
  return { word, key, kind, numbers };
}

function describe(
  form: number,
  opening: boolean,
  lexicon: Lexicon,
  capitals: CapitalHabits,
  vocabulary: Vocabulary | undefined,
): Description {
  const word = lexicon.wordOf(form);
  const text = lexicon.words.text(word);
  const withoutEnding = vocabulary?.withoutEnding(text) ?? text;
  const stem = lexicon.stem(withoutEnding === text ? word : lexicon.words.of(withoutEnding));
  const digits = numberInDigits(text);
  if (digits !== undefined)
    return { key: lexicon.keys.of(`#${digits}`), kind: wordKinds.number, number: { value: digits, digits: true } };
  const facts = vocabulary?.facts(text);
  lexicon.learnFacts(word, facts);
  if (facts?.negation === true) return { key: lexicon.keys.of('!'), kind: wordKinds.negation };
  if (facts?.number !== undefined && !(facts.small === true && facts.number === 1)) {
    const number = {
      value: facts.number,
      digits: false,
      multiplies: facts.multiplies === true,
      adds: facts.adds === true,
    };
    return { key: lexicon.keys.of(`#${facts.number}`), kind: wordKinds.number, number };
  }
  const capital = lexicon.caseOf(form) === letterCases.capital;
  const dated = dateOf(text, facts, vocabulary);
  const monthIsWritten = vocabulary?.monthsHaveCapitals !== true || (capital && !(opening && facts?.small === true));
  if (dated?.month !== undefined && monthIsWritten)
    return { key: lexicon.keys.of(`@m${dated.month}`), kind: wordKinds.month };
  if (dated?.weekday !== undefined) return { key: lexicon.keys.of(`@d${dated.weekday}`), kind: wordKinds.weekday };
  if (facts?.small === true) return { key: stem, kind: wordKinds.small };
  if (facts?.sameAs !== undefined) return { key: lexicon.keys.of(`=${facts.sameAs}`), kind: wordKinds.content };
  return { key: stem, kind: capital && capitals.isName(word) ? wordKinds.name : wordKinds.content };
}

const shortestDatedStem = 4;
const longestEnding = 3;
const attachedParticle = /^(?:[وفبل]|[\u1260-\u1267\u1208-\u120f\u12a8-\u12af\u12e8-\u12ef])(?=\p{L}{2})/u;

/** The month or weekday of a word, also with the ending or the particle that a language writes with it ("qershorit", "በጥር"). */
function dateOf(text: string, facts: WordFacts | undefined, vocabulary: Vocabulary | undefined): WordFacts | undefined {
  if (vocabulary === undefined || facts?.month !== undefined || facts?.weekday !== undefined) return facts;
  const withoutParticle = text.charCodeAt(0) < 0x600 ? text : text.replace(attachedParticle, '');
  if (!vocabulary.mayBeDate(withoutParticle)) return undefined;
  for (let ending = 0; ending <= longestEnding; ending += 1) {
    const stem = withoutParticle.slice(0, withoutParticle.length - ending);
    if (stem.length < shortestDatedStem && (ending > 0 || stem === text)) break;
    const found = vocabulary.facts(stem);
    if (found?.month !== undefined || found?.weekday !== undefined) return found;
  }
  return undefined;
}
