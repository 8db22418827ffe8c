/** Times of day and days of the week that are told in several words ("half past six" is 6.30, "Chủ nhật" is a Sunday), as one value. */
import type { ClockPhrase, Vocabulary } from './languages/vocabulary.ts';
import type { SpokenNumber } from './numbers.ts';

/** Words `first` to `last` that tell one time or day; `key` is the same for all that tell the same. */
export interface SpokenTime {
  readonly first: number;
  readonly last: number;
  readonly key: string;
  readonly isWeekday: boolean;
}

/** The word at a position, as it is compared; undefined behind the end. */
type WordAt = (index: number) => string | undefined;

/** Times of day around the numbers of a text ("half past six", "seis y media", 6:30). */
export function clockTimes(
  numbers: readonly SpokenNumber[],
  wordAt: WordAt,
  signBehind: (index: number) => string,
  vocabulary: Vocabulary | undefined,
): SpokenTime[] {
  return numbers.flatMap(({ first, last, value }, place) => {
    if (!isHour(value)) return [];
    const next = numbers[place + 1];
    if (next !== undefined && isMinutes(next.value) && standBeside(last, next.first)) {
      return [timeOf(first, next.last, value, next.value)];
    }
    const before = vocabulary?.clockBefore.find(({ words }) => standsAt(words, first - words.length, wordAt));
    if (before !== undefined) return [timeOf(first - before.words.length, last, value, before.minutes)];
    const behind = vocabulary?.clockBehind.find(({ words }) => standsAt(words, last + 1, wordAt));
    return behind === undefined ? [] : [timeOf(first, last + behind.words.length, value, behind.minutes)];
  });

  function standBeside(hours: number, minutes: number): boolean {
    if (minutes === hours + 1) return signBehind(hours) === ':';
    return minutes === hours + 2 && vocabulary?.hourWords.has(wordAt(hours + 1) ?? '') === true;
  }
}

/** Days of the week in two words. */
export function weekdaysInTwoWords(count: number, wordAt: WordAt, vocabulary: Vocabulary): SpokenTime[] {
  if (vocabulary.weekdaysInTwoWords.size === 0) return [];
  const found: SpokenTime[] = [];
  for (let index = 0; index + 1 < count; index += 1) {
    const weekday = vocabulary.weekdaysInTwoWords.get(wordAt(index) ?? '')?.get(wordAt(index + 1) ?? '');
    if (weekday === undefined) continue;
    found.push({ first: index, last: index + 1, key: `@d${weekday}`, isWeekday: true });
    index += 1;
  }
  return found;
}

/** Fewer minutes are told in other ways, and a small number behind an hour is often no time. */
const fewestMinutes = 10;
const isMinutes = (value: number) => Number.isInteger(value) && value >= fewestMinutes && value < 60;
const isHour = (value: number) => Number.isInteger(value) && value >= 1 && value <= 24;

/** Written as clocks are in many languages, 6.30, so that it is the same number. */
function timeOf(first: number, last: number, hour: number, minutes: number): SpokenTime {
  const inMinutes = hour * 60 + minutes;
  const value = Math.floor(inMinutes / 60) + (inMinutes % 60) / 100;
  return { first, last, key: `#${Math.round(value * 100) / 100}`, isWeekday: false };
}

function standsAt(words: ClockPhrase['words'], from: number, wordAt: WordAt): boolean {
  return from >= 0 && words.every((word, offset) => wordAt(from + offset) === word);
}
