import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Store } from '../../../../electron/vault/database/store.ts';
import { insertAccount } from '../../../../electron/vault/database/tables/accounts.ts';
import {
  draftRevisionsOf,
  insertDraftRevision,
  latestDraft,
} from '../../../../electron/vault/database/tables/drafts.ts';
import { insertCase, insertPerson } from '../../../../electron/vault/database/tables/people.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { exampleCircumstances } from '../../../support/vault/examples.ts';

const at = '2026-03-03T09:00:00.000Z';

test('two hundred drafts that differ are all kept, word for word', () => {
  const store = Store.open(join(temporaryFolder(), 'vault.db'), randomBytes(32), { create: true });
  const texts = Array.from(
    { length: 200 },
    (_, count) => `${'ቃል '.repeat(count)}😀 ${count} words, ${count % 7 ? 'more' : 'fewer'}`,
  );
  store.transaction((db) => {
    insertCase(db, { id: 'c', reference: '2026-0001', openedAt: at });
    insertPerson(db, { id: 'p', caseId: 'c', chosenName: 'Selam', addedAt: at });
    insertAccount(db, { id: 'a', personId: 'p', begunAt: at, begunBy: 'o' });
    for (const text of texts) {
      insertDraftRevision(db, 'a', latestDraft(db, 'a'), {
        savedAt: at,
        savedBy: 'o',
        circumstances: exampleCircumstances,
        text,
      });
    }
  });
  expect(draftRevisionsOf(store.reader, 'a').map(({ text }) => text)).toEqual(texts);
  expect(latestDraft(store.reader, 'a')).toMatchObject({ revision: 200, text: texts.at(-1) });
  store.close();
});
