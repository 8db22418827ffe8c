/** What is known of the person who gives accounts, beyond the name they chose (domain.md 1.4 to 1.9, 9.6, 9.7, R18, R35, R39). */
import * as z from 'zod';
import { spokenDateSchema } from './account.ts';
import { freeText, oneLine } from './text-fields.ts';

export const personRoles = ['complainant', 'witness', 'suspected'] as const;
export type PersonRole = (typeof personRoles)[number];

/** Youth Justice and Criminal Evidence Act 1999: section 16, section 17, section 17(4); and significant witnesses. A person may be in several. */
export const witnessCategories = [
  'vulnerable-under-18',
  'vulnerable-mental-disorder',
  'vulnerable-impairment-of-intelligence-and-social-functioning',
  'vulnerable-physical-disability-or-disorder',
  'intimidated-fear-or-distress',
  'intimidated-modern-slavery-complainant',
  'significant-witness',
] as const;
export type WitnessCategory = (typeof witnessCategories)[number];

export const wishes = ['not-asked', 'wishes', 'declines'] as const;
export type Wish = (typeof wishes)[number];

export const categoryAssessmentSchema = z.strictObject({
  category: z.enum(witnessCategories),
  basis: freeText(1000),
  assessedBy: freeText(200),
  assessedOn: z.iso.date().nullable(),
  /** The person may decline what they are eligible for. */
  wish: z.enum(wishes),
});
export type CategoryAssessment = z.output<typeof categoryAssessmentSchema>;

export const nameAsGivenSchema = z.strictObject({
  /** Kept in the order and script in which it was given. */
  name: oneLine(200),
  /** For instance passport, birth name, what family calls them, transliteration. */
  kind: freeText(200),
});

export const spokenLanguageSchema = z.strictObject({
  language: oneLine(100),
  dialect: freeText(100),
  /** Whether the person reads and writes it. */
  literacy: freeText(200),
});

export const calendars = ['gregorian', 'ethiopian', 'islamic', 'persian', 'lunar', 'other'] as const;
export type Calendar = (typeof calendars)[number];

export const personProfileSchema = z.strictObject({
  roles: z.array(z.enum(personRoles)).max(personRoles.length),
  /** Whether the defence for those who were compelled to offend may arise (Modern Slavery Act 2015, section 45). */
  section45MayArise: z.boolean(),
  /** A complainant of an offence under section 1 or 2 of the Modern Slavery Act 2015. */
  modernSlaveryComplainant: z.boolean(),
  namesAsGiven: z.array(nameAsGivenSchema).max(50),
  born: z.strictObject({ ...spokenDateSchema.shape, calendar: z.enum(calendars) }),
  languages: z.array(spokenLanguageSchema).max(20),
  communicationNeeds: freeText(4000),
  categories: z.array(categoryAssessmentSchema).max(witnessCategories.length),
  safeContact: z.strictObject({
    how: freeText(500),
    times: freeText(500),
    noVoicemail: z.boolean(),
    codeWord: freeText(100),
    never: freeText(1000),
  }),
});
export type PersonProfile = z.output<typeof personProfileSchema>;

export const emptyPersonProfile: PersonProfile = {
  roles: [],
  section45MayArise: false,
  modernSlaveryComplainant: false,
  namesAsGiven: [],
  born: { spoken: '', earliest: null, latest: null, calendar: 'gregorian' },
  languages: [],
  communicationNeeds: '',
  categories: [],
  safeContact: { how: '', times: '', noVoicemail: false, codeWord: '', never: '' },
};
