import type { OutputOf } from '../../../shared/contract/operations.ts';
import type { Crumb } from '../../components/govuk/breadcrumbs.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { routes } from '../../routes.ts';

type Whose = Pick<OutputOf<'account.drafts'>, 'person' | 'number'>;

/** The way to the drafts of an account; one that is not sealed yet has no number. */
export function crumbsTo(accountId: string, { person, number }: Whose): Crumb[] {
  return [
    ...crumbsToPerson(person),
    number === null
      ? { text: 'Draft', href: routes.draft(accountId) }
      : { text: `Account ${number}`, href: routes.account(accountId) },
  ];
}
