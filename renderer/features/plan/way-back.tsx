import type { Person } from '../../../shared/domain/person.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { routes } from '../../routes.ts';

/** From a plan back to the person's plans, the person, and all people. */
export function WayBack({ person }: { readonly person: Person }) {
  return (
    <Breadcrumbs
      crumbs={[
        { text: 'People', href: routes.people },
        { text: <Isolated>{person.chosenName}</Isolated>, href: routes.person(person.id) },
        { text: 'Plans', href: routes.plans(person.id) },
      ]}
    />
  );
}
