/** A reason for change while it is entered. */
import type { ReasonForChange } from '../../../shared/domain/reason-for-change.ts';

export type Answer = ReasonForChange['explanation']['answer'];
type Place = Pick<ReasonForChange, 'accountId' | 'start' | 'end'>;

export interface EnteredReason {
  readonly answer: Answer | null;
  /** What the person said, while the answer is that they said something. */
  readonly words: string;
  readonly officerInference: string;
  readonly thirdParty: string;
  readonly codes: ReasonForChange['codes'];
}

export function enteredFrom(reason: ReasonForChange | null): EnteredReason {
  if (reason === null) return { answer: null, words: '', officerInference: '', thirdParty: '', codes: [] };
  const { explanation, officerInference, thirdParty, codes } = reason;
  const words = explanation.answer === 'given' ? explanation.words : '';
  return { answer: explanation.answer, words, officerInference, thirdParty, codes };
}

/** The document as far as it is entered; the schema says what it lacks. */
export function documentOf(place: Place, { answer, words, officerInference, thirdParty, codes }: EnteredReason) {
  const explanation = answer === 'given' ? { answer, words } : answer === null ? null : { answer };
  return { ...place, explanation, officerInference, thirdParty, codes };
}
