/** How well a comparison says what the gold says: the measures of the quality test, added up over cases. */
import { compareAccounts } from '../../../../../shared/domain/comparison/compare.ts';
import type { Passage } from '../../../../../shared/domain/comparison/result.ts';
import { comparableWord } from '../../../../../shared/text/normalise.ts';
import { wordRanges } from '../../../../../shared/text/words.ts';
import type { GoldCase, GoldPassage, GoldRange } from './read-gold.ts';

/** Hits among what was said (`claimed`) and among what is so (`actual`). */
export interface Tally {
  hits: number;
  claimed: number;
  actual: number;
}

export interface Measures {
  passages: number;
  readonly firstTold: Tally;
  readonly notRepeated: Tally;
  readonly movedKnown: Tally;
  readonly status: Tally;
  readonly source: Tally;
  readonly origin: Tally;
  readonly changed: Tally;
  readonly added: Tally;
  /** What went wrong, for people who improve the engine. */
  readonly remarks: string[];
}

const emptyTally = (): Tally => ({ hits: 0, claimed: 0, actual: 0 });

export function emptyMeasures(): Measures {
  return {
    passages: 0,
    firstTold: emptyTally(),
    notRepeated: emptyTally(),
    movedKnown: emptyTally(),
    status: emptyTally(),
    source: emptyTally(),
    origin: emptyTally(),
    changed: emptyTally(),
    added: emptyTally(),
    remarks: [],
  };
}

export const recall = ({ hits, actual }: Tally): number => (actual === 0 ? 1 : hits / actual);
export const precision = ({ hits, claimed }: Tally): number => (claimed === 0 ? 1 : hits / claimed);
export const f1 = ({ hits, claimed, actual }: Tally): number =>
  claimed + actual === 0 ? 1 : (2 * hits) / (claimed + actual);

function count(tally: Tally, claimed: boolean, actual: boolean): boolean {
  tally.claimed += Number(claimed);
  tally.actual += Number(actual);
  tally.hits += Number(claimed && actual);
  return claimed === actual;
}

const overlap = (a: GoldRange, b: GoldRange): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Adds what one case shows. */
export function measure(gold: GoldCase, into: Measures): void {
  const [comparison] = compareAccounts([{ text: gold.earlier }, { text: gold.newer }]).comparisons;
  const passages = comparison?.passages ?? [];
  const remark = (text: string) => into.remarks.push(`${gold.name}: ${text}`);
  for (const expected of gold.newerPassages) {
    const found = passages.toSorted((a, b) => overlap(b, expected) - overlap(a, expected))[0];
    if (found !== undefined) measurePassage(gold, expected, found, into, remark);
  }
  measureNotRepeated(gold, comparison?.notRepeated ?? [], into, remark);
  measureChanges(gold, passages, into, remark);
}

function measurePassage(
  gold: GoldCase,
  expected: GoldPassage,
  found: Passage,
  into: Measures,
  remark: (text: string) => void,
): void {
  const text = gold.newer.slice(expected.start, expected.end);
  into.passages += 1;
  count(into.firstTold, found.status === 'new', expected.status === 'new');
  if (expected.moved) count(into.movedKnown, found.status !== 'new', true);
  if (!count(into.status, found.status === expected.status, true)) {
    const sources = found.sources
      .map(({ start, end, similarity }) => `${similarity} ${gold.earlier.slice(start, end)}`)
      .join(' + ');
    remark(`${found.status} [${found.labels.join(' ')}], not ${expected.status}: ${text} <- ${sources}`);
  }
  for (const id of expected.sources) {
    const range = gold.earlierPassages.get(id);
    if (range !== undefined)
      count(
        into.source,
        found.sources.some((source) => overlap(source, range) > 0),
        true,
      );
  }
  for (const word of contentWords(gold.newer, expected)) {
    const account = goldOrigin(gold, expected, word);
    const run = found.origins.find(({ start, end }) => start <= word.start && word.start < end);
    if (!count(into.origin, run?.account === account, true)) {
      remark(`origin of "${gold.newer.slice(word.start, word.end)}" is ${run?.account}, not ${account}: ${text}`);
    }
  }
}

/** Words of four letters and more; every word where writing has no capitals to tell small words by. */
function contentWords(text: string, { start, end }: GoldRange): GoldRange[] {
  return wordRanges(text.slice(start, end))
    .map((word) => ({ start: word.start + start, end: word.end + start }))
    .filter((word) => /^[^\p{Lu}\p{Ll}]|.{4}/u.test(text.slice(word.start, word.end)))
    .filter((word) => !/^\s?:/u.test(text.slice(word.end)));
}

function goldOrigin(gold: GoldCase, expected: GoldPassage, word: GoldRange): number {
  if (expected.sources.length === 0) return 1;
  if (expected.added.some((mark) => overlap(mark, word) > 0)) return 1;
  const marked = expected.changed.some((mark) => overlap(mark, word) > 0);
  if (!marked && (expected.status === 'same' || expected.status === 'changed' || expected.status === 'added')) return 0;
  const sourceWords = expected.sources.flatMap((id) => {
    const range = gold.earlierPassages.get(id);
    const text = range === undefined ? '' : gold.earlier.slice(range.start, range.end);
    return wordRanges(text).map(({ start, end }) => comparableWord(text.slice(start, end)));
  });
  return sourceWords.includes(comparableWord(gold.newer.slice(word.start, word.end))) ? 0 : 1;
}

function measureNotRepeated(
  gold: GoldCase,
  spans: readonly GoldRange[],
  into: Measures,
  remark: (text: string) => void,
): void {
  const told = new Set(gold.newerPassages.flatMap(({ sources }) => sources));
  const texts = new Map(
    [...gold.earlierPassages].map(([id, range]) => [id, gold.earlier.slice(range.start, range.end)]),
  );
  const toldWords = new Set([...told].map((id) => texts.get(id)));
  for (const [id, range] of gold.earlierPassages) {
    if (id.startsWith('q')) continue;
    const claimed = spans.some((span) => overlap(span, range) > 0);
    const actual = !told.has(id) && !toldWords.has(texts.get(id));
    if (!count(into.notRepeated, claimed, actual))
      remark(`${claimed ? 'said' : 'not said'} to be not repeated: ${texts.get(id)}`);
  }
}

function measureChanges(
  gold: GoldCase,
  passages: readonly Passage[],
  into: Measures,
  remark: (text: string) => void,
): void {
  const details = passages.flatMap((passage) => passage.details);
  for (const kind of ['changed', 'added'] as const) {
    const marks = gold.newerPassages.flatMap((passage) => passage[kind]);
    const claims = details.filter((detail) => detail.kind === kind);
    const tally = into[kind];
    tally.actual += marks.length;
    tally.claimed += claims.length;
    const found = marks.filter((mark) => claims.some((claim) => touches(claim, mark)));
    tally.hits += found.length;
    tally.claimed -= claims.filter((claim) => marks.some((mark) => touches(claim, mark))).length - found.length;
    for (const mark of marks) {
      if (!found.includes(mark)) remark(`${kind} "${gold.newer.slice(mark.start, mark.end)}" not found`);
    }
    for (const claim of claims) {
      if (!marks.some((mark) => touches(claim, mark)))
        remark(`${kind} "${gold.newer.slice(claim.start, claim.end)}" is none`);
    }
  }
}

function touches(claim: GoldRange, mark: GoldRange): boolean {
  return overlap(claim, mark) > 0;
}
