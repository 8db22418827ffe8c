import type { Person } from '../../../shared/domain/person.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { routes } from '../../routes.ts';

/** From the list of people to the register of one. */
export function ExposureCrumbs({ person }: { readonly person: Person }) {
  return (
    <Breadcrumbs
      crumbs={[
        ...crumbsToPerson(person),
        { text: 'What they had seen or been told', href: routes.exposures(person.id) },
      ]}
    />
  );
}
