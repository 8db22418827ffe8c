/**
 * Words that stand in the place of others and mean another thing: numbers, dates, names, words that exclude each other, and "not". Each
 * is taken out of the gap it stands in, so that it is not taken for more detail as well.
 */
import { type AlignedPair, type Difference, type Gap, isReordered, span } from './gaps.ts';
import { exclude } from './languages/vocabulary.ts';
import { type Lexicon, wordKinds } from './lexicon.ts';
import { turnedAround } from './polarity.ts';
import type { Telling } from './tellings.ts';
import type { WordLikeness } from './word-likeness.ts';

const typedKinds = [wordKinds.number, wordKinds.month, wordKinds.weekday, wordKinds.name] as const;
/** In a longer gap two numbers need a neighbour in common to be about the same thing. */
const shortGap = 4;

/** All replacements in the gaps of a pair. */
export function replacedWords(gaps: Gap[], pair: AlignedPair, lexicon: Lexicon, likeness: WordLikeness): Difference[] {
  const found: Difference[] = [];
  for (const gap of gaps) {
    if (gap.looseNewer.length === 0 || gap.looseEarlier.length === 0) continue;
    for (const kind of typedKinds) found.push(...replacedOfKind(gap, gap, pair, kind));
    found.push(...numberForArticle(gap, pair, lexicon), ...excludingWords(gap, pair, lexicon));
  }
  for (const [here, there] of crossedGaps(gaps)) {
    for (const kind of typedKinds) found.push(...replacedOfKind(here, there, pair, kind));
  }
  found.push(...unknownName(gaps, pair, lexicon));
  found.push(...turnedAround(gaps, pair, lexicon, likeness));
  return found;
}

/** Gaps one of which has loose newer words and the other loose earlier ones: a clause that changed places and a word in it. */
function crossedGaps(gaps: readonly Gap[]): [Gap, Gap][] {
  const here = gaps.filter((gap) => gap.looseNewer.length > 0);
  const there = gaps.filter((gap) => gap.looseEarlier.length > 0);
  return here.flatMap((one) => there.filter((other) => other !== one).map((other): [Gap, Gap] => [one, other]));
}

function replacedOfKind(here: Gap, there: Gap, { newer, earlier }: AlignedPair, kind: number): Difference[] {
  const own = firstRun(here.looseNewer, newer, kind);
  const other = own.length === 0 ? own : firstRun(there.looseEarlier, earlier, kind);
  if (other.length === 0) return [];
  const near = here === there && Math.max(here.looseNewer.length, here.looseEarlier.length) <= shortGap;
  if (!near && !shareNeighbour(newer, own, earlier, other)) return [];
  return [take(here, own, there, other)];
}

/** The first run of neighbouring words of a kind. */
function firstRun(positions: readonly number[], telling: Telling, kind: number): number[] {
  const run: number[] = [];
  for (const at of positions) {
    if (telling.kind[at] !== kind) continue;
    const last = run.at(-1);
    if (last === undefined || at === last + 1) run.push(at);
  }
  return run;
}

function shareNeighbour(newer: Telling, own: readonly number[], earlier: Telling, other: readonly number[]): boolean {
  const [ownFrom, ownTo] = span(own);
  const [otherFrom, otherTo] = span(other);
  const same = (left: number | undefined, right: number | undefined) => left !== undefined && left === right;
  return same(newer.key[ownFrom - 1], earlier.key[otherFrom - 1]) || same(newer.key[ownTo], earlier.key[otherTo]);
}

function take(here: Gap, own: readonly number[], there: Gap, other: readonly number[]): Difference {
  here.looseNewer = here.looseNewer.filter((at) => !own.includes(at));
  there.looseEarlier = there.looseEarlier.filter((at) => !other.includes(at));
  return { kind: 'changed', newer: span(own), earlier: span(other) };
}

/** "a week" and "two weeks". */
function numberForArticle(gap: Gap, { newer, earlier }: AlignedPair, lexicon: Lexicon): Difference[] {
  const isArticle = (telling: Telling, at: number) => lexicon.facts(telling.word[at] ?? 0)?.indefinite === true;
  const one = lexicon.keys.of('#1');
  const isNumber = (telling: Telling, at: number) => telling.kind[at] === wordKinds.number && telling.key[at] !== one;
  const ownNumber = gap.looseNewer.find((at) => isNumber(newer, at));
  const otherArticle = gap.looseEarlier.find((at) => isArticle(earlier, at));
  if (ownNumber !== undefined && otherArticle !== undefined) return [take(gap, [ownNumber], gap, [otherArticle])];
  const ownArticle = gap.looseNewer.find((at) => isArticle(newer, at));
  const otherNumber = gap.looseEarlier.find((at) => isNumber(earlier, at));
  return ownArticle !== undefined && otherNumber !== undefined ? [take(gap, [ownArticle], gap, [otherNumber])] : [];
}

function excludingWords(gap: Gap, { newer, earlier }: AlignedPair, lexicon: Lexicon): Difference[] {
  return gap.looseNewer.flatMap((at) => {
    const other = gap.looseEarlier.find((to) =>
      exclude(lexicon.facts(newer.word[at] ?? 0), lexicon.facts(earlier.word[to] ?? 0)),
    );
    return other === undefined ? [] : [take(gap, [at], gap, [other])];
  });
}

const mostWordsOfAName = 2;
const mostCharactersOfAName = 4;
const leastShareKept = 0.5;

/**
 * One word in the place of one other, in a passage that is otherwise the same: another name where the script has no capitals to tell
 * one, another place behind a word that stands before places. To miss another name or place is worse than to mark other words for
 * the same.
 */
function unknownName(gaps: readonly Gap[], pair: AlignedPair, lexicon: Lexicon): Difference[] {
  const { newer, earlier, alignment } = pair;
  const content = (telling: Telling, positions: readonly number[]) =>
    positions.filter((at) => telling.kind[at] === wordKinds.content);
  const replaced = gaps.filter(
    (gap) => content(newer, gap.looseNewer).length > 0 && content(earlier, gap.looseEarlier).length > 0,
  );
  const [gap] = replaced;
  if (gap === undefined || replaced.length > 1 || isReordered(pair)) return [];
  const own = content(newer, gap.looseNewer);
  const other = content(earlier, gap.looseEarlier);
  const words = [...own.map((at) => newer.word[at] ?? 0), ...other.map((at) => earlier.word[at] ?? 0)];
  const tellsNames = words.some((word) => lexicon.hasCapitals(word)) && !standsBehindPlaceWord(own, newer, lexicon);
  if (tellsNames && !isAllElseTheSame(gap, own, other, pair, lexicon)) return [];
  const most = words.every((word) => lexicon.isCharacter(word)) ? mostCharactersOfAName : mostWordsOfAName;
  const kept = alignment.inOrder.filter((partner) => partner >= 0).length;
  if (Math.max(own.length, other.length) > most || kept < leastShareKept * alignment.inOrder.length) return [];
  return [take(gap, own, gap, other)];
}

/** "near the station": a word for places, or one small word behind it. */
function standsBehindPlaceWord([first]: readonly number[], telling: Telling, lexicon: Lexicon): boolean {
  if (first === undefined) return false;
  const isPlaceWord = (at: number) => lexicon.facts(telling.word[at] ?? -1)?.beforePlace === true;
  return isPlaceWord(first - 1) || (telling.kind[first - 1] === wordKinds.small && isPlaceWord(first - 2));
}

const enoughTheSame = 4;

/** Whether one word stands in the place of one other, or two of two, and all else is told word for word: who tells again in other words changes more. */
function isAllElseTheSame(
  gap: Gap,
  own: readonly number[],
  other: readonly number[],
  { newer, earlier, alignment }: AlignedPair,
  lexicon: Lexicon,
): boolean {
  const [newerFrom, newerTo] = gap.newer;
  const [earlierFrom, earlierTo] = gap.earlier;
  if (newerTo - newerFrom !== own.length || earlierTo - earlierFrom !== other.length) return false;
  if (lexicon.facts(newer.word[newerFrom - 1] ?? -1)?.beforeVerb === true) return false;
  let kept = 0;
  for (const [index, partner] of alignment.inOrder.entries()) {
    if (partner >= 0 && newer.word[index] === earlier.word[partner]) kept += 1;
  }
  return (
    kept >= enoughTheSame && kept === newer.word.length - own.length && kept === earlier.word.length - other.length
  );
}
