import type { Person } from '../../../shared/domain/person.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { routes } from '../../routes.ts';

/** From the list of people to who interpreted which account of one. */
export function ContinuityCrumbs({ person }: { readonly person: Person }) {
  return (
    <Breadcrumbs
      crumbs={[
        ...crumbsToPerson(person),
        { text: 'Who interpreted which account', href: routes.continuity(person.id) },
      ]}
    />
  );
}
