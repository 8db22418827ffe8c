/**
 * The first tables. Every one of them is append-only: the database itself refuses UPDATE and DELETE, and an INSERT that would replace a
 * row (Criminal Procedure and Investigations Act 1996 Code of Practice: drafts whose content differs are kept).
 */
export const migration0001 = {
  version: 1,
  sql: `
CREATE TABLE vault (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  id TEXT NOT NULL,
  force_code TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE officers (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE signing_key (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  private_key_pem TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE cases (
  id TEXT PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE COLLATE NOCASE,
  opened_at TEXT NOT NULL
) STRICT;

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id),
  chosen_name TEXT NOT NULL CHECK (length(chosen_name) > 0),
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX people_by_case ON people (case_id);

CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  begun_at TEXT NOT NULL,
  begun_by TEXT NOT NULL
) STRICT;
CREATE INDEX accounts_by_person ON accounts (person_id);

CREATE TABLE draft_revisions (
  account_id TEXT NOT NULL REFERENCES accounts (id),
  revision INTEGER NOT NULL CHECK (revision > 0),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  -- Circumstances and occasion; null where they are those of the revision before.
  header TEXT CHECK (json_valid(header)),
  splice_start INTEGER NOT NULL CHECK (splice_start >= 0),
  splice_removed INTEGER NOT NULL CHECK (splice_removed >= 0),
  splice_inserted TEXT NOT NULL CHECK (json_valid(splice_inserted)),
  -- The whole content, now and then, so that reading never folds far.
  whole TEXT CHECK (json_valid(whole)),
  content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
  PRIMARY KEY (account_id, revision)
) STRICT;

CREATE TABLE sealed_accounts (
  account_id TEXT PRIMARY KEY REFERENCES accounts (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  number INTEGER NOT NULL CHECK (number > 0),
  document TEXT NOT NULL CHECK (json_valid(document)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  words INTEGER NOT NULL CHECK (words >= 0),
  UNIQUE (person_id, number)
) STRICT;

-- Taken when an export begins: a number is never used twice, and one whose export did not finish stays a gap that shows.
CREATE TABLE bundle_numbers (
  case_id TEXT NOT NULL REFERENCES cases (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  taken_at TEXT NOT NULL,
  PRIMARY KEY (case_id, sequence)
) STRICT;

CREATE TABLE bundles (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  person_id TEXT NOT NULL REFERENCES people (id),
  exported_at TEXT NOT NULL,
  recipient TEXT NOT NULL,
  tag_manifest_sha512 TEXT NOT NULL CHECK (length(tag_manifest_sha512) = 128),
  UNIQUE (case_id, sequence),
  FOREIGN KEY (case_id, sequence) REFERENCES bundle_numbers (case_id, sequence)
) STRICT;

CREATE TABLE ledger (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  entry TEXT NOT NULL CHECK (json_valid(entry)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  record TEXT NOT NULL GENERATED ALWAYS AS (json_extract(entry, '$.record')) STORED
) STRICT;
CREATE INDEX ledger_by_record ON ledger (record);

CREATE TRIGGER vault_refuses_update BEFORE UPDATE ON vault BEGIN SELECT raise(ABORT, 'vault is append-only'); END;
CREATE TRIGGER vault_refuses_removal BEFORE DELETE ON vault BEGIN SELECT raise(ABORT, 'vault is append-only'); END;
CREATE TRIGGER vault_refuses_replacement BEFORE INSERT ON vault
  WHEN EXISTS (SELECT 1 FROM vault WHERE only_row = NEW.only_row)
  BEGIN SELECT raise(ABORT, 'vault is append-only'); END;

CREATE TRIGGER officers_refuses_update BEFORE UPDATE ON officers BEGIN SELECT raise(ABORT, 'officers is append-only'); END;
CREATE TRIGGER officers_refuses_removal BEFORE DELETE ON officers BEGIN SELECT raise(ABORT, 'officers is append-only'); END;
CREATE TRIGGER officers_refuses_replacement BEFORE INSERT ON officers
  WHEN EXISTS (SELECT 1 FROM officers WHERE id = NEW.id)
  BEGIN SELECT raise(ABORT, 'officers is append-only'); END;

CREATE TRIGGER signing_key_refuses_update BEFORE UPDATE ON signing_key BEGIN SELECT raise(ABORT, 'signing_key is append-only'); END;
CREATE TRIGGER signing_key_refuses_removal BEFORE DELETE ON signing_key BEGIN SELECT raise(ABORT, 'signing_key is append-only'); END;
CREATE TRIGGER signing_key_refuses_replacement BEFORE INSERT ON signing_key
  WHEN EXISTS (SELECT 1 FROM signing_key WHERE only_row = NEW.only_row)
  BEGIN SELECT raise(ABORT, 'signing_key is append-only'); END;

CREATE TRIGGER cases_refuses_update BEFORE UPDATE ON cases BEGIN SELECT raise(ABORT, 'cases is append-only'); END;
CREATE TRIGGER cases_refuses_removal BEFORE DELETE ON cases BEGIN SELECT raise(ABORT, 'cases is append-only'); END;
CREATE TRIGGER cases_refuses_replacement BEFORE INSERT ON cases
  WHEN EXISTS (SELECT 1 FROM cases WHERE (id = NEW.id) OR (reference = NEW.reference))
  BEGIN SELECT raise(ABORT, 'cases is append-only'); END;

CREATE TRIGGER people_refuses_update BEFORE UPDATE ON people BEGIN SELECT raise(ABORT, 'people is append-only'); END;
CREATE TRIGGER people_refuses_removal BEFORE DELETE ON people BEGIN SELECT raise(ABORT, 'people is append-only'); END;
CREATE TRIGGER people_refuses_replacement BEFORE INSERT ON people
  WHEN EXISTS (SELECT 1 FROM people WHERE id = NEW.id)
  BEGIN SELECT raise(ABORT, 'people is append-only'); END;

CREATE TRIGGER accounts_refuses_update BEFORE UPDATE ON accounts BEGIN SELECT raise(ABORT, 'accounts is append-only'); END;
CREATE TRIGGER accounts_refuses_removal BEFORE DELETE ON accounts BEGIN SELECT raise(ABORT, 'accounts is append-only'); END;
CREATE TRIGGER accounts_refuses_replacement BEFORE INSERT ON accounts
  WHEN EXISTS (SELECT 1 FROM accounts WHERE id = NEW.id)
  BEGIN SELECT raise(ABORT, 'accounts is append-only'); END;

CREATE TRIGGER draft_revisions_refuses_update BEFORE UPDATE ON draft_revisions BEGIN SELECT raise(ABORT, 'draft_revisions is append-only'); END;
CREATE TRIGGER draft_revisions_refuses_removal BEFORE DELETE ON draft_revisions BEGIN SELECT raise(ABORT, 'draft_revisions is append-only'); END;
CREATE TRIGGER draft_revisions_refuses_replacement BEFORE INSERT ON draft_revisions
  WHEN EXISTS (SELECT 1 FROM draft_revisions WHERE account_id = NEW.account_id AND revision = NEW.revision)
  BEGIN SELECT raise(ABORT, 'draft_revisions is append-only'); END;

CREATE TRIGGER sealed_accounts_refuses_update BEFORE UPDATE ON sealed_accounts BEGIN SELECT raise(ABORT, 'sealed_accounts is append-only'); END;
CREATE TRIGGER sealed_accounts_refuses_removal BEFORE DELETE ON sealed_accounts BEGIN SELECT raise(ABORT, 'sealed_accounts is append-only'); END;
CREATE TRIGGER sealed_accounts_refuses_replacement BEFORE INSERT ON sealed_accounts
  WHEN EXISTS (SELECT 1 FROM sealed_accounts WHERE (account_id = NEW.account_id) OR (person_id = NEW.person_id AND number = NEW.number))
  BEGIN SELECT raise(ABORT, 'sealed_accounts is append-only'); END;

CREATE TRIGGER bundle_numbers_refuses_update BEFORE UPDATE ON bundle_numbers BEGIN SELECT raise(ABORT, 'bundle_numbers is append-only'); END;
CREATE TRIGGER bundle_numbers_refuses_removal BEFORE DELETE ON bundle_numbers BEGIN SELECT raise(ABORT, 'bundle_numbers is append-only'); END;
CREATE TRIGGER bundle_numbers_refuses_replacement BEFORE INSERT ON bundle_numbers
  WHEN EXISTS (SELECT 1 FROM bundle_numbers WHERE case_id = NEW.case_id AND sequence = NEW.sequence)
  BEGIN SELECT raise(ABORT, 'bundle_numbers is append-only'); END;

CREATE TRIGGER bundles_refuses_update BEFORE UPDATE ON bundles BEGIN SELECT raise(ABORT, 'bundles is append-only'); END;
CREATE TRIGGER bundles_refuses_removal BEFORE DELETE ON bundles BEGIN SELECT raise(ABORT, 'bundles is append-only'); END;
CREATE TRIGGER bundles_refuses_replacement BEFORE INSERT ON bundles
  WHEN EXISTS (SELECT 1 FROM bundles WHERE (id = NEW.id) OR (case_id = NEW.case_id AND sequence = NEW.sequence))
  BEGIN SELECT raise(ABORT, 'bundles is append-only'); END;

CREATE TRIGGER ledger_refuses_update BEFORE UPDATE ON ledger BEGIN SELECT raise(ABORT, 'ledger is append-only'); END;
CREATE TRIGGER ledger_refuses_removal BEFORE DELETE ON ledger BEGIN SELECT raise(ABORT, 'ledger is append-only'); END;
CREATE TRIGGER ledger_refuses_replacement BEFORE INSERT ON ledger
  WHEN EXISTS (SELECT 1 FROM ledger WHERE sequence = NEW.sequence)
  BEGIN SELECT raise(ABORT, 'ledger is append-only'); END;
`,
} as const;
