/** What the keys of the recorder do to the turns. Every function gives a new list in which each unchanged turn is the same object. */
import type { InterviewPhase, Speaker, Turn } from '../../../../shared/domain/content.ts';
import type { SpokenPart } from '../../../../shared/domain/turns-in-text.ts';

/** A place to write in: a turn, and a position in its words. */
export interface Place {
  readonly turnId: string;
  readonly caret: number;
}

export interface Edited {
  readonly turns: readonly Turn[];
  readonly place: Place;
}

export type MakeTurn = (speaker: Speaker, words?: string) => Turn;

/** In a turn of the interviewer every question begins as an open one: the officer says so where it was not. */
export function asSpokenBy(turn: Turn, speaker: Speaker): Turn {
  if (turn.speaker === speaker) return turn;
  return {
    ...turn,
    speaker,
    name: speaker === 'other' ? turn.name : '',
    question: speaker === 'interviewer' ? (turn.question ?? 'open') : null,
  };
}

export function changeTurn(turns: readonly Turn[], turnId: string, change: (turn: Turn) => Turn): readonly Turn[] {
  const index = turns.findIndex(({ id }) => id === turnId);
  const turn = turns[index];
  if (turn === undefined) return turns;
  const changed = change(turn);
  return changed === turn ? turns : turns.with(index, changed);
}

/** The first words of a turn also say when it was begun. */
export function written(turn: Turn, words: string, now: string): Turn {
  const at = turn.at === null && turn.words === '' ? now : turn.at;
  return { ...turn, words, at };
}

/**
 * Who speaks after a turn: the person answers whoever asked; after an answer the one who asked speaks again, unless the person is telling freely.
 */
export function nextSpeaker(turns: readonly Turn[], index: number, phase: InterviewPhase | null): Speaker {
  const speaker = turns[index]?.speaker ?? 'person';
  if (speaker !== 'person' || phase === 'free-narrative') return 'person';
  return turns[index - 1]?.speaker ?? 'person';
}

/** Ends the turn at the caret: what stands behind it goes with the same speaker into the next turn; with nothing behind it, the next speaker begins. */
export function endTurn(
  turns: readonly Turn[],
  { turnId, caret }: Place,
  phase: InterviewPhase | null,
  makeTurn: MakeTurn,
): Edited {
  const index = turns.findIndex(({ id }) => id === turnId);
  const turn = turns[index];
  if (turn === undefined || isEmpty(turn)) return { turns, place: { turnId, caret } };
  const following = turns[index + 1];
  const behind = turn.words.slice(caret);
  if (behind === '' && following !== undefined && isEmpty(following)) {
    return { turns, place: { turnId: following.id, caret: 0 } };
  }
  const next =
    behind === ''
      ? makeTurn(nextSpeaker(turns, index, phase))
      : { ...makeTurn(turn.speaker, behind), name: turn.name, question: turn.question };
  const ended = behind === '' ? turn : { ...turn, words: turn.words.slice(0, caret) };
  return { turns: turns.toSpliced(index, 1, ended, next), place: { turnId: next.id, caret: 0 } };
}

/**
 * Takes a turn together with the one before it, as Backspace does at the beginning of a line. Words are never put under another speaker:
 * between two speakers only an empty turn goes, and otherwise the place alone moves.
 */
export function joinToPrevious(turns: readonly Turn[], turnId: string): Edited {
  const index = turns.findIndex(({ id }) => id === turnId);
  const [before, turn] = [turns[index - 1], turns[index]];
  if (before === undefined || turn === undefined) return { turns, place: { turnId, caret: 0 } };
  const end: Place = { turnId: before.id, caret: before.words.length };
  if (isEmpty(turn)) return { turns: turns.toSpliced(index, 1), place: end };
  if (isEmpty(before)) return { turns: turns.toSpliced(index - 1, 1), place: { turnId, caret: 0 } };
  if (before.speaker !== turn.speaker || before.name !== turn.name) return { turns, place: end };
  return { turns: turns.toSpliced(index - 1, 2, joined(before, turn)), place: end };
}

/** As Delete does at the end of a line. */
export function joinNext(turns: readonly Turn[], turnId: string): Edited {
  const turn = turns.find(({ id }) => id === turnId);
  const next = neighbour(turns, turnId, 1);
  if (turn === undefined || next === null) return { turns, place: { turnId, caret: turn?.words.length ?? 0 } };
  const { turns: after } = joinToPrevious(turns, next.id);
  const kept = after.some(({ id }) => id === turnId);
  return { turns: after, place: kept ? { turnId, caret: turn.words.length } : { turnId: next.id, caret: 0 } };
}

function joined(before: Turn, turn: Turn): Turn {
  return {
    ...before,
    words: before.words + turn.words,
    original: joinedOriginals(before.original, turn.original),
    mark: [before.mark, turn.mark].filter((mark) => mark !== null).join('; ') || (before.mark ?? turn.mark),
  };
}

function joinedOriginals(before: Turn['original'], after: Turn['original']): Turn['original'] {
  if (before === null || after === null) return before ?? after;
  return { language: before.language || after.language, words: [before.words, after.words].filter(Boolean).join('\n') };
}

/** Puts several lines in at a place: the first goes on with the turn, each further one begins a turn of its own. */
export function bringIn(
  turns: readonly Turn[],
  turnId: string,
  around: { readonly before: string; readonly behind: string },
  parts: readonly SpokenPart[],
  makeTurn: MakeTurn,
): Edited {
  const index = turns.findIndex(({ id }) => id === turnId);
  const turn = turns[index];
  const [first, ...rest] = parts;
  if (turn === undefined || first === undefined) return { turns, place: { turnId, caret: around.before.length } };
  const brought = rest.map((part) => turnOf(part, turn, makeTurn));
  const continues = around.before !== '' && first.speaker !== null;
  const opening: Turn[] = continues
    ? [{ ...turn, words: around.before }, turnOf(first, turn, makeTurn)]
    : [{ ...named(turn, first), words: around.before + first.words }];
  const made = [...opening, ...brought];
  const last = made.at(-1) ?? turn;
  const place = { turnId: last.id, caret: last.words.length };
  const all = made.with(-1, { ...last, words: last.words + around.behind });
  return { turns: turns.toSpliced(index, 1, ...all), place };
}

function turnOf(part: SpokenPart, beside: Turn, makeTurn: MakeTurn): Turn {
  const made = makeTurn(part.speaker ?? beside.speaker, part.words);
  return { ...made, name: part.speaker === null ? beside.name : part.name };
}

function named(turn: Turn, part: SpokenPart): Turn {
  return part.speaker === null ? turn : { ...asSpokenBy(turn, part.speaker), name: part.name };
}

/** Nothing told stands in it: it may go without a trace. */
export function isEmpty({ words, original, mark }: Turn): boolean {
  return words === '' && (original === null || original.words === '') && mark === null;
}

/** The turn before or behind another, or null at either end. */
export function neighbour(turns: readonly Turn[], turnId: string, step: -1 | 1): Turn | null {
  const index = turns.findIndex(({ id }) => id === turnId);
  return index < 0 ? null : (turns[index + step] ?? null);
}

/** The language beside which the words of this turn will probably be written: that of the speaker's last turn that had one. */
export function expectedOriginal(turns: readonly Turn[], turnId: string): string | null {
  const index = turns.findIndex(({ id }) => id === turnId);
  const speaker = turns[index]?.speaker;
  const recent = turns.slice(Math.max(0, index - 6), index).findLast((turn) => turn.speaker === speaker);
  return recent?.original?.language ?? null;
}
