/** What there is to do next for a person, in plain words; only what the record itself shows. The first is the one to begin with. */
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { counted, dayWords } from '../../../shared/domain/bundle/wording.ts';
import { routes } from '../../routes.ts';

export interface NextStep {
  readonly words: string;
  readonly link: { readonly text: string; readonly href: string } | null;
}

type PersonRecord = OutputOf<'person.read'>;

/** `today` is a calendar day, `YYYY-MM-DD`. */
export function nextStepsOf(record: PersonRecord, today: string): NextStep[] {
  const steps = [
    ...unsealedDrafts(record),
    noAccountYet(record),
    notCompared(record),
    notAsked(record),
    nextInterview(record, today),
    noProfile(record),
  ];
  return steps.filter((step) => step !== null);
}

function sealedOf({ accounts }: PersonRecord) {
  return accounts.filter(({ number }) => number !== null);
}

function unsealedDrafts({ accounts }: PersonRecord): NextStep[] {
  return accounts
    .filter(({ number }) => number === null)
    .map(({ accountId, changedAt }) => ({
      words: `A draft of ${dayWords(changedAt.slice(0, 10))} is not sealed yet.`,
      link: { text: 'Continue the draft', href: routes.draft(accountId) },
    }));
}

function noAccountYet({ accounts }: PersonRecord): NextStep | null {
  return accounts.length > 0 ? null : { words: 'No account has been recorded yet. Record the first one.', link: null };
}

/** Accounts that were sealed since the accounts were last shown beside each other; one account alone has nothing beside it. */
function notCompared(record: PersonRecord): NextStep | null {
  const sealed = sealedOf(record);
  const { comparedAt } = record.progress;
  const since = sealed.filter(({ changedAt }) => comparedAt === null || changedAt > comparedAt).length;
  if (sealed.length < 2 || since === 0) return null;
  const have = since === 1 ? 'has' : 'have';
  return {
    words: `${counted(since, 'account')} ${have} not been looked at beside the others yet.`,
    link: { text: 'See what was first told when', href: routes.growth(record.person.id) },
  };
}

function notAsked(record: PersonRecord): NextStep | null {
  const missing = sealedOf(record).filter(({ accountId }) => !record.progress.askedOfExposures.includes(accountId));
  if (missing.length === 0) return null;
  const numbers = missing.map(({ number }) => String(number));
  const accounts =
    numbers.length === 1
      ? `account ${numbers[0]}`
      : `accounts ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
  return {
    words: `It is not recorded whether the person had seen or been told anything before ${accounts}.`,
    link: { text: 'What the person had seen or been told', href: routes.exposures(record.person.id) },
  };
}

function nextInterview(record: PersonRecord, today: string): NextStep | null {
  const sealed = sealedOf(record);
  const lastGiven = sealed
    .flatMap(({ given }) => given.latest ?? [])
    .toSorted()
    .at(-1);
  const lastSealed = sealed
    .map(({ changedAt }) => changedAt)
    .toSorted()
    .at(-1);
  if (lastGiven === undefined || lastSealed === undefined) return null;
  const { plannedAt } = record.progress;
  if (plannedAt !== null && plannedAt > lastSealed) return null;
  const days = Math.round((Date.parse(today) - Date.parse(lastGiven)) / 86_400_000);
  return {
    words: `${whenGiven(days)}, and nothing is planned after it.`,
    link: { text: 'Plan the next interview', href: routes.plans(record.person.id) },
  };
}

/** The latest day on which it can have been given may still be to come. */
function whenGiven(daysAgo: number): string {
  if (daysAgo < 0) return 'The last account bears a day that is still to come';
  return daysAgo === 0
    ? 'The last account was given today'
    : `The last account was given ${counted(daysAgo, 'day')} ago`;
}

function noProfile({ person, progress }: PersonRecord): NextStep | null {
  if (progress.hasProfile) return null;
  return {
    words: 'Languages, needs and how to make contact safely are not recorded yet.',
    link: { text: 'Record what is known of the person', href: routes.profile(person.id) },
  };
}
