/** Invented decisions about the accounts of `growth-record.ts`. */
import type { Span } from '../../shared/domain/comparison/result.ts';
import type { Decision, KeptDecision, LinkVerdict, Matter, Place } from '../../shared/domain/growth/decisions.ts';
import { growthAccountId } from './growth-record.ts';

let made = 0;

/** The words of a text as a place in the account of that number. */
export function placeOf(text: string, words: string, number: number): Place {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError('These words are not in the text.');
  return { accountId: growthAccountId(number), start, end: start + words.length };
}

export function placeAt({ account, start, end }: Span): Place {
  return { accountId: growthAccountId(account + 1), start, end };
}

export function keptDecision(passage: Place, matter: Matter, changes: Partial<Decision> = {}): KeptDecision {
  made += 1;
  return {
    id: `44444444-4444-4444-8444-${String(made).padStart(12, '0')}`,
    version: 1,
    savedAt: '2026-03-05T10:00:00.000Z',
    savedBy: 'DC J. Hale',
    changeReason: '',
    document: {
      accountId: passage.accountId,
      passage,
      matter,
      note: 'She said so when asked.',
      reasonId: null,
      withdrawn: false,
      suggestion: { status: 'new', firstToldIn: passage.accountId, linked: false },
      ...changes,
    },
  };
}

export function keptLink(
  passage: Place,
  earlier: Place,
  verdict: LinkVerdict,
  changes: Partial<Decision> = {},
): KeptDecision {
  return keptDecision(passage, { about: 'link', earlier, verdict }, changes);
}
