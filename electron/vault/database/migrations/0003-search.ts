/**
 * The search index, and the summaries that a person's page reads. Both are derived from the tables that keep what was said; nothing is in them
 * alone. The index holds words only, without their order or their text. Drafts have an index of their own, with a row for each draft that differs.
 */
export const migration0003 = {
  version: 3,
  sql: `
CREATE TABLE search_entries (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL CHECK (
    source IN ('account', 'circumstances', 'draft', 'draft-circumstances', 'addendum', 'record', 'person')
  ),
  -- The row of the table that the words are from.
  source_row INTEGER NOT NULL,
  -- Account, addendum, record or person.
  record_id TEXT NOT NULL,
  -- Revision of a draft, version of a record, number of an account or an addendum.
  version INTEGER NOT NULL,
  person_id TEXT,
  account_id TEXT,
  UNIQUE (source, source_row)
) STRICT;

CREATE VIRTUAL TABLE search_words USING fts5 (
  words, skeletons,
  content = '', detail = column, columnsize = 0, prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);

CREATE VIRTUAL TABLE search_draft_words USING fts5 (
  words, skeletons,
  content = '', detail = column, columnsize = 0, prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);

CREATE INDEX sealed_account_summaries ON sealed_accounts (
  person_id, number, account_id, words,
  json_extract(document, '$.sealedAt'), json_extract(document, '$.circumstances')
);
`,
} as const;
