/** The reasons for change and their sources in the words of screens. They describe what stood in the way; they never judge. */
import type { ReasonCode, ReasonSource } from './reason-for-change.ts';

export const reasonCodeWords: Readonly<Record<ReasonCode, string>> = {
  'fear-of-trafficker': 'Fear of those who controlled them',
  'fear-for-family': 'Fear for their family',
  'fear-of-authorities': 'Fear of the authorities',
  'fear-of-immigration-removal': 'Fear of being removed from the country',
  'fear-of-prosecution': 'Fear of being prosecuted',
  'shame-or-stigma': 'Shame or stigma',
  'sexual-violence-disclosure-difficulty': 'Hard to speak of sexual violence',
  'does-not-see-self-as-victim': 'Does not see themselves as a victim',
  'debt-or-bond': 'A debt or bond',
  'oath-or-ritual': 'An oath or ritual',
  'loyalty-or-trauma-bond': 'Loyalty to, or a bond with, those who controlled them',
  'coached-or-supplied-story': 'Had been told what to say',
  'bad-experience-of-police': 'A bad experience of the police',
  'trauma-memory-gap': 'A gap in memory after trauma',
  dissociation: 'Dissociation',
  'illness-medication-substance': 'Illness, medication or a substance',
  'language-or-interpreter': 'Language or interpreting',
  'gender-of-interviewer-or-interpreter': 'Gender of the interviewer or the interpreter',
  'interpreter-community-link': 'The interpreter’s links with the community',
  'supporter-or-controller-present': 'Somebody present: a supporter, or one who controlled them',
  'not-asked': 'Had not been asked about it',
  'different-question-or-cue': 'Another question, or something that brought it back',
  'time-passed': 'Time had passed',
  'child-development': 'A child who has grown older',
  'corrected-mistake': 'Corrected a mistake',
  'new-trust': 'Has come to trust',
  'safe-now': 'Is safe now',
  other: 'Another reason',
  'not-given': 'No reason given',
};

export const reasonSourceWords: Readonly<Record<ReasonSource, string>> = {
  'person-said': 'the person said so',
  'support-worker-said': 'a support worker said so',
  'officer-inference': 'the officer infers it',
  expert: 'an expert says so',
};
