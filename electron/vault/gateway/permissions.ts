/** Who may do what. One role for now: an officer who does everything that a vault is for. */
import type { Permission } from '../../../shared/contract/operation.ts';

export type Role = 'officer';

const granted: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  officer: new Set<Permission>(['none', 'record-accounts', 'read-accounts', 'export-bundles', 'verify-bundles']),
};

export function isPermitted(role: Role, permission: Permission): boolean {
  return granted[role].has(permission);
}
