/** The first-told register out of a bundle's own documents, and as a table. */

import type { Range } from '../../text/range.ts';
import { beginningOf } from '../../text/shortened.ts';
import { wordOffsets, wordRanges } from '../../text/words.ts';
import type { SealedAccount } from '../account.ts';
import { spokenText } from '../account-text.ts';
import { passagesOf } from '../comparison/passages.ts';
import type { Comparison } from '../comparison/result.ts';
import { type Exposure, exposureSchema } from '../exposure.ts';
import { firstToldRegister, type RegisterEntry } from '../growth/register.ts';
import { phaseInWords, questionInWords, questionTypeInWords, registerKindWords } from '../growth/register-wording.ts';
import { csv } from './csv.ts';
import type { BundledAccount } from './record.ts';
import { exposureKindWords } from './record-wording.ts';
import type { RecordsDocument } from './records/records-document.ts';
import { interpreterWords, kindWords, presentWords, rangeWords } from './wording.ts';

/** The accounts in the order given, and their comparison. */
export interface ComparedAccounts {
  readonly accounts: readonly Pick<BundledAccount, 'sealed'>[];
  readonly comparison: Pick<Comparison, 'comparisons'>;
}

/** The same with what is recorded beside the accounts. */
export interface RecordedAccounts extends ComparedAccounts {
  readonly records: readonly RecordsDocument[];
}

export function registerOf({ accounts, comparison, records }: RecordedAccounts): RegisterEntry[] {
  return firstToldRegister({
    accounts: accounts.map(({ sealed }) => ({
      accountId: sealed.id,
      number: sealed.number,
      ...spokenText(sealed),
      circumstances: sealed.circumstances,
      occasion: sealed.occasion,
    })),
    comparison,
    exposures: exposuresIn(records),
  });
}

/** As they stand today. */
function exposuresIn(records: readonly RecordsDocument[]): { readonly document: Exposure }[] {
  const kept = records.find(({ kind }) => kind === 'exposure')?.records ?? [];
  return kept.flatMap(({ versions }) =>
    versions.filter(({ newest }) => newest).map(({ document }) => ({ document: exposureSchema.parse(document) })),
  );
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

/** The first account has nothing to be compared with; all that the person says in it is first told there. */
function ownPassages(account: SealedAccount): Range[] {
  return passagesOf(spokenText(account), wordOffsets(account.text))
    .filter(({ question }) => !question)
    .map(({ wordsStart, end }) => ({ start: wordsStart, end }));
}

/** How many words each account was the first to tell, in the order given. It says how much was new, and nothing about anyone. */
export function wordsFirstTold({ accounts, comparison }: ComparedAccounts): number[] {
  return accounts.map(({ sealed }, index) => {
    const compared = comparison.comparisons.find((candidate) => candidate.account === index);
    const ranges = compared
      ? compared.passages
          .filter((passage) => passage.question === undefined)
          .flatMap((passage) => passage.origins.filter((origin) => origin.account === index))
      : ownPassages(sealed);
    return ranges.reduce((sum, { start, end }) => sum + wordRanges(sealed.text.slice(start, end)).length, 0);
  });
}

export function accountLabel({ sealed }: BundledAccount): string {
  return `Account ${sealed.number}`;
}
