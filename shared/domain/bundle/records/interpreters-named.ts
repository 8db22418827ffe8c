/** Which entries of the register of interpreters a person's accounts, their drafts and the records beside them name. */
import type { DraftHeader } from '../../account.ts';
import { recordKindNamed } from './kinds.ts';
import type { RecordsDocument } from './records-document.ts';

/** `headers` are of the accounts and of every draft; a step that left the header as it was has none. */
export function interpretersNamed(
  headers: readonly (Pick<DraftHeader, 'occasion'> | null)[],
  documents: readonly RecordsDocument[],
): Set<string> {
  const inAccounts = headers.map((header) => header?.occasion.interpreting.registerId ?? null);
  const inRecords = documents.flatMap(({ kind, records }) =>
    records.flatMap(({ versions }) =>
      versions.map(({ document }) => recordKindNamed(kind)?.interpreterNamed(document) ?? null),
    ),
  );
  return new Set([...inAccounts, ...inRecords].filter((id) => id !== null));
}
