import type { Person } from '../../shared/domain/person.ts';
import { routes } from '../routes.ts';
import { Isolated } from './bidi.tsx';
import type { Crumb } from './govuk/breadcrumbs.tsx';

/** The way from the list of people to one of them. */
export function crumbsToPerson({ id, chosenName }: Pick<Person, 'id' | 'chosenName'>): Crumb[] {
  return [
    { text: 'People', href: routes.people },
    { text: <Isolated>{chosenName}</Isolated>, href: routes.person(id) },
  ];
}
