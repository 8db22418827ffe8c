/** The words for what is recorded of a person beside the accounts, the same on screen and in every export. They describe; they never judge. */
import type { ExposureInquiryAnswer, ExposureKind } from '../exposure.ts';
import type { InterpretersStatementState } from '../interpreted-account.ts';
import type { FurtherInterviewGround } from '../interview-plan.ts';
import type { Calendar, PersonRole, Wish, WitnessCategory } from '../person-profile.ts';

export const roleWords: Readonly<Record<PersonRole, string>> = {
  complainant: 'Complainant',
  witness: 'Witness',
  suspected: 'Suspected of an offence',
};

export const witnessCategoryWords: Readonly<Record<WitnessCategory, string>> = {
  'vulnerable-under-18': 'Vulnerable: under 18 (section 16)',
  'vulnerable-mental-disorder': 'Vulnerable: mental disorder (section 16)',
  'vulnerable-impairment-of-intelligence-and-social-functioning':
    'Vulnerable: significant impairment of intelligence and social functioning (section 16)',
  'vulnerable-physical-disability-or-disorder': 'Vulnerable: physical disability or disorder (section 16)',
  'intimidated-fear-or-distress': 'Intimidated: fear or distress about testifying (section 17)',
  'intimidated-modern-slavery-complainant': 'Intimidated: complainant of modern slavery (section 17(4))',
  'significant-witness': 'Significant witness',
};

export const wishWords: Readonly<Record<Wish, string>> = {
  'not-asked': 'Not asked yet',
  wishes: 'Wishes assistance',
  declines: 'Declines assistance',
};

/** The same as a sentence of its own. */
export const wishSentences: Readonly<Record<Wish, string>> = {
  'not-asked': 'The person was not asked yet whether they wish assistance.',
  wishes: 'The person wishes assistance.',
  declines: 'The person declines assistance.',
};

export const calendarWords: Readonly<Record<Calendar, string>> = {
  gregorian: 'Gregorian (ours)',
  ethiopian: 'Ethiopian (Ge’ez)',
  islamic: 'Islamic',
  persian: 'Persian (Solar Hijri)',
  lunar: 'Chinese or Vietnamese lunar',
  other: 'Another',
};

export const groundWords: Readonly<Record<FurtherInterviewGround, string>> = {
  'witness-indicates-new-information': 'The person indicates that they have something to add',
  'new-line-or-wider-allegation': 'A new line, or a wider allegation, that could not be covered before',
  'information-from-other-source': 'Information from another source',
  'defence-raises-matter': 'The defence raises a matter',
  'clarify-ambiguity-or-interpretation': 'To clear up an ambiguity or a slip of interpretation',
  'planned-multi-session': 'Planned from the beginning as several sessions',
  'welfare-or-fatigue-cut-short': 'Cut short for welfare or fatigue',
  'prosecutor-request': 'The prosecutor asks for it',
};

export const exposureKindWords: Readonly<Record<ExposureKind, string>> = {
  photographs: 'Photographs',
  documents: 'Documents',
  'words-of-others': 'What others said',
  media: 'News or social media',
  'own-earlier-account': 'An earlier account of their own',
  other: 'Something else',
};

export const inquiryWords: Readonly<Record<ExposureInquiryAnswer, string>> = {
  'not-asked': 'Not asked',
  'asked-nothing-named': 'Asked, and named nothing',
  'asked-and-recorded': 'Asked, and what they named is in the register',
};

export const statementWords: Readonly<Record<InterpretersStatementState, string>> = {
  'not-asked': 'Not asked for yet',
  asked: 'Asked for',
  received: 'Received',
};
