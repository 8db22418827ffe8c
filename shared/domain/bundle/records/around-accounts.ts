/** What the person had seen or been told before an account, and why an account differs from an earlier one. */
import { exposureInquirySchema, exposureSchema } from '../../exposure.ts';
import { passageAt } from '../../passage-at.ts';
import { type ReasonForChange, reasonForChangeSchema } from '../../reason-for-change.ts';
import { reasonCodeWords, reasonSourceWords } from '../../reason-words.ts';
import { exposureKindWords, inquiryWords } from '../record-wording.ts';
import { recordKind } from './record-kind.ts';
import { entered, listed, ours, type RecordRow, when } from './rows.ts';

export const exposure = recordKind({
  name: 'exposure',
  keptAs: 'exposure',
  keptBy: 'exposure.keep',
  belongs: 'person',
  title: 'What the person had seen or been told',
  one: 'Entry',
  explains: 'Photographs, documents, other people’s words and media that reached the person, with when.',
  document: exposureSchema,
  rows: ({ kind, when: seen, what, shownBy, notes }) => [
    ...ours('Kind', exposureKindWords[kind]),
    ...when('When, as spoken', seen),
    ...entered('What', what),
    ...entered('Shown or told by', shownBy),
    ...entered('Notes', notes),
  ],
});

export const exposureInquiry = recordKind({
  name: 'exposure-inquiry',
  keptAs: 'exposure-inquiry',
  keptBy: 'exposure.keepInquiry',
  belongs: 'account',
  title: 'Whether the person was asked what they had seen or been told',
  one: 'Answer',
  explains: 'For an account: whether the person was asked, and what is recorded of it.',
  document: exposureInquirySchema,
  rows: ({ answer, notes }) => [...ours('Asked', inquiryWords[answer]), ...entered('Notes', notes)],
});

export const reasonForChange = recordKind({
  name: 'reason-for-change',
  keptAs: 'reason-for-change',
  keptBy: 'reason.keep',
  belongs: 'account',
  title: 'Reasons for change',
  one: 'Reason',
  explains:
    'Where a passage differs from an earlier account: what the person said about it, word for word, or that they were not asked or did not wish to say. What others make of it stands apart.',
  document: reasonForChangeSchema,
  fits: ({ accountId, start, end }, account) =>
    accountId === account.id && passageAt(account.text, start, end) !== null,
  rows: ({ start, end, explanation, officerInference, thirdParty, codes }, account) => [
    ...entered('Passage of the account', passageAt(account?.text ?? '', start, end) ?? ''),
    ...explanationRow(explanation),
    ...entered('What somebody else said', thirdParty),
    ...entered('What the officer infers', officerInference),
    ...listed(
      'Reasons, and their source',
      codes.map(({ code, source }) => [`${reasonCodeWords[code]} (${reasonSourceWords[source]})`]),
    ),
  ],
});

function explanationRow(explanation: ReasonForChange['explanation']): RecordRow[] {
  const label = 'The person’s own words';
  switch (explanation.answer) {
    case 'given':
      return entered(label, explanation.words);
    case 'not-asked':
      return ours(label, 'They were not asked.');
    case 'declined':
      return ours(label, 'They did not wish to say.');
  }
}
