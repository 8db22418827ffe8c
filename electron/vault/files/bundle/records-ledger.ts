/** Each version was kept when and by whom the ledger says. It counts both ways: no version without its entry, and no entry without its version. */
import { recordKindNamed, recordKinds } from '../../../../shared/domain/bundle/records/kinds.ts';
import type { LedgerEntry } from '../../../../shared/domain/ledger.ts';
import { damaged } from '../refusals.ts';
import type { BundleDocuments } from './documents.ts';

/** In milliseconds: longer than any save takes, and short enough that a version with another date is found. */
const longestSave = 24 * 60 * 60 * 1000;

export function refuseOtherThanLedger({ records, ledger }: BundleDocuments): void {
  const entries = ledger.flatMap(({ line }) => (line.format === 'ledger/1' && keepsVersion(line) ? [line] : []));
  const keptBy = new Map(entries.flatMap((entry) => keysOf(entry.operation, entry).map((key) => [key, entry])));
  const shown = new Set<string>();
  for (const { kind, records: all } of records) {
    const operation = recordKindNamed(kind)?.keptBy ?? '';
    for (const { id, versions } of all) {
      for (const { version, savedAt, savedBy } of versions) {
        const entry = keptBy.get(versionKey(operation, id, version));
        if (entry?.officer !== savedBy || !isNear(entry.at, savedAt)) {
          throw damaged(
            `The ledger does not say that version ${version} of what is recorded as "${kind}" was kept then.`,
          );
        }
        shown.add(versionKey(kind, id, version));
      }
    }
  }
  for (const entry of entries) {
    const kinds = recordKinds.filter(({ keptBy: operation }) => operation === entry.operation);
    if (!kinds.every(({ name }) => keysOf(name, entry).some((key) => shown.has(key)))) {
      throw damaged(`Entry ${entry.sequence} of the ledger kept a version that is not in the bundle.`);
    }
  }
}

function keepsVersion({ operation }: LedgerEntry): boolean {
  return recordKinds.some(({ keptBy }) => keptBy === operation);
}

/** Whether two moments can be of one act. */
export function isNear(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= longestSave;
}

/** The version that an entry kept, under each identifier that it names: of the record, or among its facts. */
function keysOf(of: string, { record, facts }: LedgerEntry): string[] {
  const { version, ...others } = facts;
  const ids = [record, ...Object.values(others).filter((fact) => typeof fact === 'string')];
  return ids.map((id) => versionKey(of, id, version));
}

function versionKey(of: string, id: string, version: unknown): string {
  return `${of} ${id} ${String(version)}`;
}
