import { listPeople as peopleInVault } from '../database/tables/people.ts';
import type { QueryHandler } from './handler.ts';

export const listPeople: QueryHandler<'person.list'> = ({ db }) => {
  const people = peopleInVault(db);
  return { value: { people }, record: 'people', facts: { shown: people.length } };
};
