import type { Person } from '../../../shared/domain/person.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { routes } from '../../routes.ts';

/** From a plan back to the person's plans, the person, and all people. */
export function WayBack({ person }: { readonly person: Person }) {
  return <Breadcrumbs crumbs={[...crumbsToPerson(person), { text: 'Plans', href: routes.plans(person.id) }]} />;
}
