/**
 * Finding phrases and the other forms of a name. The words one after the other (still never the text itself; a sign of its own stands between two
 * texts), and the names that are on record. Both are derived: the index is emptied here, and made anew by the next transaction.
 */
export const migration0004 = {
  version: 4,
  sql: `
CREATE VIRTUAL TABLE search_phrases USING fts5 (
  words, sounds,
  content = '', columnsize = 0,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);

CREATE VIRTUAL TABLE search_draft_phrases USING fts5 (
  words, sounds,
  content = '', columnsize = 0,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);

-- A row for every word of every name.
CREATE TABLE search_names (
  -- The person or the interpreter.
  bearer TEXT NOT NULL,
  -- Version of the record that has the name; 0 for the name that a person chose.
  version INTEGER NOT NULL,
  register TEXT NOT NULL CHECK (register IN ('profile', 'interpreters')),
  name TEXT NOT NULL,
  word TEXT NOT NULL,
  sound TEXT NOT NULL
) STRICT;

CREATE INDEX search_names_by_sound ON search_names (sound, bearer);
CREATE INDEX search_names_by_bearer ON search_names (bearer);

DELETE FROM search_entries;
INSERT INTO search_words (search_words) VALUES ('delete-all');
INSERT INTO search_draft_words (search_draft_words) VALUES ('delete-all');
`,
} as const;
