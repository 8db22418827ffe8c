/** What is recorded of the case and of the person. */
import { caseFactsSchema } from '../../case.ts';
import { type CategoryAssessment, type PersonProfile, personProfileSchema, personRoles } from '../../person-profile.ts';
import { html } from '../documents/markup.ts';
import { calendarWords, roleWords, wishSentences, witnessCategoryWords } from '../record-wording.ts';
import { dayWords } from '../wording.ts';
import { recordKind } from './record-kind.ts';
import { entered, listed, ours, type RecordRow, when } from './rows.ts';

export const caseFacts = recordKind({
  name: 'case-facts',
  keptAs: 'case-facts',
  keptBy: 'case.saveFacts',
  belongs: 'case',
  title: 'Facts of the case',
  one: 'Case',
  explains: 'What the police call the case, and the offences that are looked into.',
  document: caseFactsSchema,
  rows: ({ operationName, urn, crimeReferences, offences }) => [
    ...entered('Operation name', operationName),
    ...entered('Unique reference number (URN)', urn),
    ...listed('Crime references', crimeReferences.map(alone)),
    ...listed('Offences', offences.map(alone)),
  ],
});

const profileWithoutContact = personProfileSchema.omit({ safeContact: true });

export const personProfile = recordKind({
  name: 'person-profile',
  keptAs: 'person-profile',
  keptBy: 'profile.save',
  belongs: 'self',
  title: 'Profile of the person',
  one: 'Profile',
  explains:
    'What is known of the person beyond the name they chose. How to reach them safely stands in a document of its own, which has the same versions.',
  document: profileWithoutContact,
  part: personProfileSchema.transform(({ safeContact: _, ...profile }) => profile),
  rows: profileRows,
});

export const contactAndSafety = recordKind({
  name: 'contact-and-safety',
  keptAs: 'person-profile',
  keptBy: 'profile.save',
  belongs: 'self',
  title: 'Contact and safety: not for disclosure',
  one: 'Contact and safety',
  explains:
    'How the person can be reached without putting them at risk. This document stands alone, so that a copy that is served can leave it out whole.',
  notForDisclosure: true,
  document: personProfileSchema.shape.safeContact,
  part: personProfileSchema.transform(({ safeContact }) => safeContact),
  rows: ({ how, times, noVoicemail, codeWord, never }) => [
    ...entered('How', how),
    ...entered('When', times),
    ...(noVoicemail ? ours('Voicemail', 'Leave no voicemail.') : []),
    ...entered('Code word', codeWord),
    ...entered('Never', never),
  ],
});

function profileRows(profile: Omit<PersonProfile, 'safeContact'>): RecordRow[] {
  const { roles, namesAsGiven, born, languages, communicationNeeds, categories } = profile;
  return [
    ...listed(
      'Roles',
      personRoles.filter((role) => roles.includes(role)).map((role) => [roleWords[role]]),
    ),
    ...ours('Modern Slavery Act 2015, section 45', profile.section45MayArise ? 'May arise' : 'Not recorded'),
    ...ours(
      'Complainant under section 1 or 2, Modern Slavery Act 2015',
      profile.modernSlaveryComplainant ? 'Yes' : 'Not recorded',
    ),
    ...listed(
      'Names as given',
      namesAsGiven.map(({ name, kind }) => [name, kind]),
    ),
    ...when('Born, as spoken', born),
    ...(born.spoken.trim() === '' ? [] : ours('Calendar', calendarWords[born.calendar])),
    ...listed(
      'Languages',
      languages.map(({ language, dialect, literacy }) => [language, dialect, literacy]),
    ),
    ...entered('Communication needs', communicationNeeds),
    ...categories.map(categoryRow),
  ];
}

function categoryRow({ category, basis, assessedBy, assessedOn, wish }: CategoryAssessment): RecordRow {
  const on = assessedOn === null ? '' : ` on ${dayWords(assessedOn)}`;
  return [
    witnessCategoryWords[category],
    html`Basis: <bdi class="spoken">${basis}</bdi><br>Assessed by <bdi>${assessedBy}</bdi>${on}<br>${wishSentences[wish]}`,
  ];
}

function alone(words: string): string[] {
  return [words];
}
