/** What differs from one person of the gallery to the next: names, languages, and all that is said. */
import type { InputOf } from '../../shared/contract/operations.ts';
import type { Calendar } from '../../shared/domain/person-profile.ts';

/** The English, and the words in which it was spoken. */
export type Told = readonly [english: string, original: string];

export interface PersonWords {
  /** How the pictures of this person are called. */
  readonly script: string;
  readonly person: InputOf<'person.add'>;
  readonly operationName: string;
  readonly namesAsGiven: readonly { readonly name: string; readonly kind: string }[];
  readonly born: { readonly spoken: string; readonly year: string; readonly calendar: Calendar };
  readonly language: string;
  readonly dialect: string;
  readonly literacy: string;
  /** Names as the register has them: the first interpreter, and the one who came after. */
  readonly interpreters: readonly [first: string, second: string];
  readonly supporter: string;
  /** A first account in the person's own writing, which nobody translated. */
  readonly message: readonly string[];
  /** The second account, through an interpreter. */
  readonly told: readonly Told[];
  /** The third account: answers to the questions of an interview. */
  readonly answers: readonly [freeNarrative: Told, where: Told, money: Told, locked: Told];
  /** The fourth account, written by the person: the first in more words. */
  readonly statement: readonly string[];
  /** What the draft says so far. */
  readonly draft: string;
  /** Something in the plan that the person has not said yet. */
  readonly topicNotYetSaid: string;
  readonly shown: string;
  /** The better translation of the first sentence told. */
  readonly secondTranslation: string;
  /** Why the third account says more, in the person's own words. */
  readonly explanation: string;
  readonly searchedFor: string;
}
