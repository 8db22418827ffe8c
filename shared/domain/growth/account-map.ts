/**
 * What was told across all accounts at once: a thread for every passage that was first told, with every telling of it in later accounts. A passage
 * that puts several earlier ones together stands in the thread of each; one that was told again in parts has all its parts in one cell.
 */
import { liesMostlyIn, type Range } from '../../text/range.ts';
import { type PassageStatus, passageStatuses } from '../comparison/result.ts';
import { type ComparedAccounts, type ToldPassage, ToldPassages } from './told-passages.ts';
import { type TranslationCheck, type TranslationSource, translationCheck } from './translation-check.ts';

/** A `GrowthRecord`, or the same out of a bundle. */
export interface MapSource extends TranslationSource {
  readonly comparison: ComparedAccounts['comparison'];
}

export interface MapCell {
  /** How the account tells it: `new` where it is first told; of several passages the status that counts first (`passageStatuses`, from the end). Null where it does not. */
  readonly status: PassageStatus | null;
  /** Told again after an account that did not tell it. */
  readonly returned: boolean;
  /** Not told here, and a person decided that it was not asked about. */
  readonly notAsked: boolean;
  /** Whether the translation of what differs is to be checked, or what came of it; null where neither is so. */
  readonly translation: TranslationCheck | null;
  /** The passages that tell it, in text order. */
  readonly places: readonly Range[];
}

/** Its range is that of the passage as it was first told. */
export interface Thread extends Range {
  /** Index of the account that first told it. */
  readonly account: number;
  /** One for each account, from the one that first told it on. */
  readonly cells: readonly MapCell[];
}

/** All threads, in the order in which they were first told: by account as given, then by place in its text. */
export function accountMap(source: MapSource): Thread[] {
  const told = new ToldPassages(source, (passage) => isSetApart(source, passage));
  const tellings = new Map<ToldPassage, ToldPassage[]>();
  for (const passage of told.all) {
    for (const first of told.firstTellings(passage)) {
      const thread = tellings.get(first);
      if (thread === undefined) tellings.set(first, first === passage ? [first] : [first, passage]);
      else thread.push(passage);
    }
  }
  return [...tellings]
    .toSorted(([one], [other]) => one.account - other.account || one.start - other.start)
    .map(([first, passages]) => threadOf(first, passages, source));
}

function threadOf(first: ToldPassage, passages: readonly ToldPassage[], source: MapSource): Thread {
  const { account, start, end } = first;
  const byAccount = Map.groupBy(passages, (passage) => passage.account);
  const cells = Array.from({ length: source.accounts.length - account }, (_, later) => {
    const here = byAccount.get(account + later) ?? [];
    const returned = here.length > 0 && later > 0 && !byAccount.has(account + later - 1);
    const notAsked = here.length === 0 && isMarkedNotAsked(source, account + later, passages);
    const translation = later === 0 ? null : translationOf(source, here);
    return { status: later === 0 ? 'new' : statusOf(here), returned, notAsked, translation, places: here.map(placeOf) };
  });
  return { account, start, end, cells };
}

/** Whether it stands that some later passage does not tell what this one tells. */
function isSetApart({ accounts, decisions }: MapSource, told: ToldPassage): boolean {
  return decisions.some(
    ({ document: { matter, withdrawn } }) =>
      !withdrawn &&
      matter.about === 'link' &&
      matter.verdict === 'not-the-same' &&
      accounts[told.account]?.accountId === matter.earlier.accountId &&
      (liesMostlyIn(told, matter.earlier) || liesMostlyIn(matter.earlier, told)),
  );
}

/** Whether it stands about the account that one of the passages was not asked about. */
function isMarkedNotAsked(
  { accounts, decisions }: MapSource,
  index: number,
  passages: readonly ToldPassage[],
): boolean {
  const accountId = accounts[index]?.accountId;
  return decisions.some(
    ({ document: { accountId: about, matter, withdrawn, passage } }) =>
      about === accountId &&
      !withdrawn &&
      matter.about === 'mark' &&
      matter.mark === 'not-asked' &&
      passages.some(
        (told) =>
          accounts[told.account]?.accountId === passage.accountId &&
          (liesMostlyIn(told, passage) || liesMostlyIn(passage, told)),
      ),
  );
}

/** What is still to be checked counts before what was answered. */
function translationOf(source: MapSource, passages: readonly ToldPassage[]): TranslationCheck | null {
  const checks = passages.map(({ account, passage }) => translationCheck(source, account, passage));
  return checks.find(({ isOpen }) => isOpen) ?? checks.find(({ answer }) => answer !== null) ?? null;
}

function placeOf({ start, end }: ToldPassage): Range {
  return { start, end };
}

function statusOf(passages: readonly ToldPassage[]): PassageStatus | null {
  return passageStatuses.findLast((status) => passages.some((passage) => passage.status === status)) ?? null;
}

export const threadKinds = ['told-once', 'gone-quiet', 'returned', 'differs'] as const;
export type ThreadKind = (typeof threadKinds)[number];

/** Whether the thread is told in one account only; not told in the latest one; told again after an account without it; told differently somewhere. */
export function isOfKind({ cells }: Thread, kind: ThreadKind): boolean {
  switch (kind) {
    case 'told-once':
      return cells.every(({ status }, index) => index === 0 || status === null);
    case 'gone-quiet':
      return cells.at(-1)?.status === null;
    case 'returned':
      return cells.some(({ returned }) => returned);
    case 'differs':
      return cells.some(({ status }) => status === 'changed');
  }
}
