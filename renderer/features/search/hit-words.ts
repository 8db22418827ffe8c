/** What a hit is called, and where it leads. */
import type { SearchGroup, SearchHit } from '../../../shared/contract/subjects/search.ts';
import { routes } from '../../routes.ts';

interface HitPlace {
  readonly title: string;
  readonly href: string;
}

const recordWords: Readonly<Record<string, string>> = {
  'case-facts': 'Case',
  'person-profile': 'Person and needs',
  'interview-plan': 'Interview plan',
  interpreter: 'Interpreter in the register',
  'court-interpreter': 'Interpreter for court',
  'interpreted-exhibits': 'Exhibits of an interpreted account',
  'recognised-interpreter': 'Interpreter’s entry in the register',
  exposure: 'Seen or been told',
  'exposure-inquiry': 'Whether asked what they had seen or been told',
  'reason-for-change': 'Reason for change',
  'comparison-decision': 'Decision about the comparison',
};

/** How a hit answers, where it is not as it was typed. */
export const matchWords: Readonly<Record<SearchHit['match'], string>> = {
  exact: '',
  recorded: 'another recorded form',
  variant: 'spelling variant',
};

export function placeOf(hit: SearchHit, person: SearchGroup['person']): HitPlace {
  const personPage = person === null ? routes.people : routes.person(person.id);
  const account = accountWords(hit);
  switch (hit.place) {
    case 'account':
      return { title: capital(account), href: accountHref(hit, personPage) };
    case 'circumstances':
      return { title: `Circumstances of ${account}`, href: accountHref(hit, personPage) };
    case 'draft':
      return { title: 'Draft, not sealed', href: accountHref(hit, personPage) };
    case 'earlier-draft':
      return { title: `Earlier draft of ${account}`, href: earlierDraftHref(hit, personPage) };
    case 'addendum':
      return { title: `Addendum to ${account}`, href: accountHref(hit, personPage) };
    case 'person':
      return { title: 'Name or case', href: personPage };
    case 'record':
    case 'earlier-version': {
      const title = recordWords[hit.record?.kind ?? ''] ?? 'Record';
      const version = hit.place === 'record' ? '' : `, earlier version ${hit.record?.version ?? ''}`;
      return { title: `${title}${version}`, href: recordHref(hit, person?.id, personPage) };
    }
  }
}

function accountWords({ number }: SearchHit): string {
  return number === null ? 'a draft that is not sealed' : `account ${number}`;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function accountHref({ accountId, number }: SearchHit, otherwise: string): string {
  if (accountId === null) return otherwise;
  return number === null ? routes.draft(accountId) : routes.account(accountId);
}

function earlierDraftHref(hit: SearchHit, otherwise: string): string {
  const { accountId, revision } = hit;
  return accountId === null || revision === null
    ? accountHref(hit, otherwise)
    : routes.draftRevision(accountId, revision);
}

function recordHref({ record, accountId }: SearchHit, personId: string | undefined, otherwise: string): string {
  if (record === null) return otherwise;
  switch (record.kind) {
    case 'case-facts':
      return routes.caseFacts(record.id);
    case 'interview-plan':
      return routes.plan(record.id);
    case 'interpreter':
      return routes.interpreter(record.id);
    case 'exposure-inquiry':
      return accountId === null ? otherwise : routes.exposureInquiry(accountId);
    case 'interpreted-exhibits':
      return accountId === null ? otherwise : routes.exhibits(accountId);
    case 'recognised-interpreter':
      return accountId === null ? otherwise : routes.recognised(accountId);
  }
  if (personId === undefined) return otherwise;
  switch (record.kind) {
    case 'person-profile':
      return routes.profile(personId);
    case 'exposure':
      return routes.exposure(personId, record.id);
    case 'reason-for-change':
      return routes.reasons(personId);
    case 'court-interpreter':
      return routes.continuity(personId);
    case 'comparison-decision':
      return routes.decisions(personId);
    default:
      return otherwise;
  }
}
