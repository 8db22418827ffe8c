/** What lists and timelines show of accounts, read without reading the accounts: an index holds it beside them. */
import * as z from 'zod';
import {
  type Circumstances,
  type CompleteCircumstances,
  circumstancesSchema,
  completeCircumstancesSchema,
} from '../../../../shared/domain/account.ts';
import type { ReadHandle } from '../handles.ts';

const sealedRow = z.strictObject({
  account_id: z.string(),
  number: z.int(),
  words: z.int(),
  sealed_at: z.string(),
  circumstances: z.string(),
});

export interface SealedSummary {
  readonly accountId: string;
  readonly number: number;
  readonly words: number;
  readonly sealedAt: string;
  readonly circumstances: CompleteCircumstances;
}

/** The sealed accounts of a person, in the order of sealing. Their documents are not read, and so not checked against their hashes. */
export function sealedSummariesOf(db: ReadHandle, personId: string): SealedSummary[] {
  return db
    .all(
      sealedRow,
      `SELECT account_id, number, words, json_extract(document, '$.sealedAt') AS sealed_at,
              json_extract(document, '$.circumstances') AS circumstances
         FROM sealed_accounts INDEXED BY sealed_account_summaries
        WHERE person_id = ? ORDER BY number`,
      personId,
    )
    .map((row) => ({
      accountId: row.account_id,
      number: row.number,
      words: row.words,
      sealedAt: row.sealed_at,
      circumstances: completeCircumstancesSchema.parse(JSON.parse(row.circumstances)),
    }));
}

const draftRow = z.strictObject({
  account_id: z.string(),
  begun_at: z.string(),
  saved_at: z.string().nullable(),
  circumstances: z.string().nullable(),
});

export interface DraftSummary {
  readonly accountId: string;
  readonly begunAt: string;
  /** Null where nothing was written yet. */
  readonly savedAt: string | null;
  readonly circumstances: Circumstances | null;
}

/** The accounts of a person that are not sealed, in the order in which they were begun. */
export function draftSummariesOf(db: ReadHandle, personId: string): DraftSummary[] {
  return db
    .all(
      draftRow,
      `SELECT accounts.id AS account_id, begun_at, saved_at,
              (SELECT json_extract(header, '$.circumstances') FROM draft_revisions
                WHERE account_id = accounts.id AND header IS NOT NULL ORDER BY revision DESC LIMIT 1) AS circumstances
         FROM accounts
         LEFT JOIN draft_revisions AS newest ON newest.account_id = accounts.id
          AND revision = (SELECT max(revision) FROM draft_revisions WHERE account_id = accounts.id)
        WHERE person_id = ? AND NOT EXISTS (SELECT 1 FROM sealed_accounts WHERE account_id = accounts.id)
        ORDER BY begun_at, accounts.id`,
      personId,
    )
    .map((row) => ({
      accountId: row.account_id,
      begunAt: row.begun_at,
      savedAt: row.saved_at,
      circumstances: row.circumstances === null ? null : circumstancesSchema.parse(JSON.parse(row.circumstances)),
    }));
}
