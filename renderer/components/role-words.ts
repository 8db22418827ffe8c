import { roleWords } from '../../shared/domain/bundle/record-wording.ts';
import { type PersonRole, personRoles } from '../../shared/domain/person-profile.ts';

interface InCase {
  readonly roles: readonly PersonRole[];
  readonly section45MayArise: boolean;
}

/** All of a person's roles in one line; facts, never a judgement. */
export function rolesInWords({ roles, section45MayArise }: InCase): string {
  const present = personRoles.filter((role) => roles.includes(role));
  const words = [...present.map((role) => roleWords[role]), ...(section45MayArise ? ['section 45 may arise'] : [])];
  return words.length === 0 ? 'Not recorded yet' : words.join(', ');
}
