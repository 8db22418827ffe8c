import * as z from 'zod';
import type { Person } from '../../../../shared/domain/person.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';

const caseRow = z.strictObject({ id: z.string(), reference: z.string() });
const personRow = z.strictObject({
  id: z.string(),
  chosen_name: z.string(),
  case_id: z.string(),
  reference: z.string(),
  added_at: z.string(),
});
const countedPersonRow = z.strictObject({
  ...personRow.shape,
  sealed_accounts: z.int(),
  drafts: z.int(),
});

const personColumns = 'people.id, people.chosen_name, people.case_id, cases.reference, people.added_at';

function rowToPerson(row: z.output<typeof personRow>): Person {
  return {
    id: row.id,
    chosenName: row.chosen_name,
    caseId: row.case_id,
    caseReference: row.reference,
    addedAt: row.added_at,
  };
}

export interface CaseFacts {
  readonly id: string;
  readonly reference: string;
}

export interface OpenedCase extends CaseFacts {
  readonly openedAt: string;
}

/** References are the same whatever their capitals. */
export function findCaseByReference(db: ReadHandle, reference: string): CaseFacts | null {
  return db.first(caseRow, 'SELECT id, reference FROM cases WHERE reference = ?', reference);
}

export function insertCase(db: WriteHandle, opened: OpenedCase): void {
  db.insertOne(
    'INSERT INTO cases (id, reference, opened_at) VALUES (?, ?, ?)',
    opened.id,
    opened.reference,
    opened.openedAt,
  );
}

export function insertPerson(
  db: WriteHandle,
  person: { id: string; caseId: string; chosenName: string; addedAt: string },
): void {
  db.insertOne(
    'INSERT INTO people (id, case_id, chosen_name, added_at) VALUES (?, ?, ?, ?)',
    person.id,
    person.caseId,
    person.chosenName,
    person.addedAt,
  );
}

export function findPerson(db: ReadHandle, personId: string): Person | null {
  const row = db.first(
    personRow,
    `SELECT ${personColumns} FROM people JOIN cases ON cases.id = people.case_id WHERE people.id = ?`,
    personId,
  );
  return row && rowToPerson(row);
}

export function listPeople(db: ReadHandle): (Person & { sealedAccounts: number; drafts: number })[] {
  return db
    .all(
      countedPersonRow,
      `SELECT ${personColumns}, count(sealed_accounts.account_id) AS sealed_accounts,
              count(accounts.id) - count(sealed_accounts.account_id) AS drafts
         FROM people
         JOIN cases ON cases.id = people.case_id
         LEFT JOIN accounts ON accounts.person_id = people.id
         LEFT JOIN sealed_accounts ON sealed_accounts.account_id = accounts.id
        GROUP BY people.id
        ORDER BY cases.reference, people.added_at, people.id`,
    )
    .map((row) => ({ ...rowToPerson(row), sealedAccounts: row.sealed_accounts, drafts: row.drafts }));
}

const openedCaseRow = z.strictObject({ ...caseRow.shape, opened_at: z.string() });

export function findCase(db: ReadHandle, caseId: string): OpenedCase | null {
  const row = db.first(openedCaseRow, 'SELECT id, reference, opened_at FROM cases WHERE id = ?', caseId);
  return row && { id: row.id, reference: row.reference, openedAt: row.opened_at };
}
