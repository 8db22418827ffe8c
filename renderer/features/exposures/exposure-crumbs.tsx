import type { Person } from '../../../shared/domain/person.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { routes } from '../../routes.ts';

/** From the list of people to the register of one. */
export function ExposureCrumbs({ person }: { readonly person: Person }) {
  return (
    <Breadcrumbs
      crumbs={[
        { text: 'People', href: routes.people },
        { text: <Isolated>{person.chosenName}</Isolated>, href: routes.person(person.id) },
        { text: 'What they had seen or been told', href: routes.exposures(person.id) },
      ]}
    />
  );
}
