/**
 * Facts that may be corrected (a case, a person's profile, a plan, an interpreter, an exposure, a reason for change): one row a version, all kept.
 * Addenda to sealed accounts, chained like the accounts. Files that text was brought in from, byte for byte.
 */
export const migration0002 = {
  version: 2,
  sql: `
CREATE TABLE versioned_records (
  kind TEXT NOT NULL CHECK (length(kind) > 0),
  id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  -- What the record is about: a person, a case or an account; null where it stands for itself.
  about TEXT,
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  change_reason TEXT NOT NULL,
  document TEXT NOT NULL CHECK (json_valid(document)),
  PRIMARY KEY (id, version),
  CHECK (version = 1 OR length(trim(change_reason)) > 0)
) STRICT;
CREATE INDEX versioned_records_by_kind ON versioned_records (kind, about);

CREATE TABLE addenda (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES sealed_accounts (account_id),
  number INTEGER NOT NULL CHECK (number > 0),
  document TEXT NOT NULL CHECK (json_valid(document)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  UNIQUE (account_id, number)
) STRICT;

CREATE TABLE original_files (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL,
  brought_in_at TEXT NOT NULL,
  brought_in_by TEXT NOT NULL
) STRICT;
CREATE INDEX original_files_by_account ON original_files (account_id);

CREATE TRIGGER versioned_records_refuses_update BEFORE UPDATE ON versioned_records BEGIN SELECT raise(ABORT, 'versioned_records is append-only'); END;
CREATE TRIGGER versioned_records_refuses_removal BEFORE DELETE ON versioned_records BEGIN SELECT raise(ABORT, 'versioned_records is append-only'); END;
CREATE TRIGGER versioned_records_refuses_replacement BEFORE INSERT ON versioned_records
  WHEN EXISTS (SELECT 1 FROM versioned_records WHERE id = NEW.id AND version = NEW.version)
  BEGIN SELECT raise(ABORT, 'versioned_records is append-only'); END;
-- Versions follow one another without a gap, and a record stays of its kind.
CREATE TRIGGER versioned_records_in_order BEFORE INSERT ON versioned_records
  WHEN NEW.version <> 1 + (SELECT coalesce(max(version), 0) FROM versioned_records WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM versioned_records WHERE id = NEW.id AND kind <> NEW.kind)
  BEGIN SELECT raise(ABORT, 'versioned_records is append-only'); END;

CREATE TRIGGER addenda_refuses_update BEFORE UPDATE ON addenda BEGIN SELECT raise(ABORT, 'addenda is append-only'); END;
CREATE TRIGGER addenda_refuses_removal BEFORE DELETE ON addenda BEGIN SELECT raise(ABORT, 'addenda is append-only'); END;
CREATE TRIGGER addenda_refuses_replacement BEFORE INSERT ON addenda
  WHEN EXISTS (SELECT 1 FROM addenda WHERE id = NEW.id OR (account_id = NEW.account_id AND number = NEW.number))
  BEGIN SELECT raise(ABORT, 'addenda is append-only'); END;

CREATE TRIGGER original_files_refuses_update BEFORE UPDATE ON original_files BEGIN SELECT raise(ABORT, 'original_files is append-only'); END;
CREATE TRIGGER original_files_refuses_removal BEFORE DELETE ON original_files BEGIN SELECT raise(ABORT, 'original_files is append-only'); END;
CREATE TRIGGER original_files_refuses_replacement BEFORE INSERT ON original_files
  WHEN EXISTS (SELECT 1 FROM original_files WHERE id = NEW.id)
  BEGIN SELECT raise(ABORT, 'original_files is append-only'); END;
`,
} as const;
