/** The first-told register out of a bundle's own documents, and as a table. */

import { beginningOf } from '../../text/shortened.ts';
import type { Exposure } from '../exposure.ts';
import { translationInWords } from '../growth/decision-wording.ts';
import { firstToldRegister, type RegisterEntry } from '../growth/register.ts';
import { phaseInWords, questionInWords, questionTypeInWords, registerKindWords } from '../growth/register-wording.ts';
import { bundledGrowth, type RecordedAccounts } from './bundled-growth.ts';
import { csv } from './csv.ts';
import type { BundledAccount } from './record.ts';
import { exposureKindWords } from './record-wording.ts';
import { interpreterWords, kindWords, presentWords, rangeWords } from './wording.ts';

export function registerOf(record: RecordedAccounts): RegisterEntry[] {
  return firstToldRegister(bundledGrowth(record));
}

export function firstToldCsv(record: RecordedAccounts): string {
  return csv([columns.map(({ heading }) => heading), ...registerOf(record).map(rowOf)]);
}

function rowOf(entry: RegisterEntry): (string | number)[] {
  return columns.map(({ cell }) => cell(entry));
}

interface Column {
  readonly heading: string;
  readonly cell: (entry: RegisterEntry) => string | number;
}

const columns: readonly Column[] = [
  { heading: 'order told', cell: ({ order }) => order },
  { heading: 'kind', cell: ({ kind }) => registerKindWords[kind].toLowerCase() },
  { heading: 'first told', cell: ({ words }) => words },
  { heading: 'in the passage', cell: ({ passage }) => passage.words },
  { heading: 'earlier words, where it differs', cell: ({ earlier }) => earlier?.words ?? '' },
  { heading: 'account with the earlier words', cell: ({ earlier }) => earlier?.number ?? '' },
  { heading: 'translation', cell: ({ translation }) => translationInWords(translation) ?? '' },
  { heading: 'account', cell: ({ account }) => account.number },
  { heading: 'kind of account', cell: ({ account }) => kindWords[account.kind] },
  { heading: 'given as spoken', cell: ({ account }) => account.given.spoken },
  { heading: 'taken to mean', cell: ({ account }) => rangeWords(account.given) },
  { heading: 'interviewer', cell: ({ account }) => account.interviewer },
  { heading: 'interpreter', cell: ({ account }) => interpreterWords(account.interpreter) },
  { heading: 'phase', cell: ({ phase }) => phaseInWords(phase) },
  { heading: 'question just before', cell: ({ question }) => questionInWords(question) },
  { heading: 'type of the question', cell: ({ question }) => questionTypeInWords(question) },
  { heading: 'present', cell: ({ account }) => presentWords(account.present) },
  { heading: 'seen or told before', cell: ({ account }) => exposuresInWords(account.seenOrTold.before) },
  { heading: 'perhaps seen or told before', cell: ({ account }) => exposuresInWords(account.seenOrTold.maybe) },
  { heading: 'start', cell: ({ start }) => start },
  { heading: 'end', cell: ({ end }) => end },
];

/** The whole of each stands in the document of what the person had seen or been told. */
function exposuresInWords(exposures: readonly Exposure[]): string {
  return (
    exposures.map(({ kind, what }) => `${exposureKindWords[kind]}: ${beginningOf(what, 120)}`).join('; ') ||
    'none recorded'
  );
}

export function accountLabel({ sealed }: BundledAccount): string {
  return `Account ${sealed.number}`;
}
