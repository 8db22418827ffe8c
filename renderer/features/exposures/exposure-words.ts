/** What a person had seen or been told, in the words of the screens. */
import type { ExposureInquiryAnswer, ExposureKind } from '../../../shared/domain/exposure.ts';

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
