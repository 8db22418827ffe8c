import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Store } from '../../../../electron/vault/database/store.ts';
import { insertAccount } from '../../../../electron/vault/database/tables/accounts.ts';
import {
  contentSha256,
  insertRevision,
  newestRevision,
  readRevision,
  revisionEditsOf,
  revisionsOf,
} from '../../../../electron/vault/database/tables/drafts.ts';
import { insertCase, insertPerson } from '../../../../electron/vault/database/tables/people.ts';
import { type DraftContent, emptyDraft } from '../../../../shared/domain/account.ts';
import { applyDraftEdit, draftEditBetween } from '../../../../shared/domain/draft-edit.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { exampleDraft, exampleTurn } from '../../../support/vault/examples.ts';

const at = '2026-03-03T09:00:00.000Z';
const account = 'a';

/** Drafts that grow and shrink at all ends; every ninth changes the circumstances too. */
function draftsThatDiffer(count: number): DraftContent[] {
  const drafts: DraftContent[] = [];
  let content = exampleDraft('ቃል 😀');
  for (let made = 1; made <= count; made += 1) {
    const turn = exampleTurn({ words: `${'ቃል '.repeat(made % 13)}😀 ${made}`, mark: made % 5 === 0 ? 'later' : null });
    const place = (made * 7) % (content.turns.length + 1);
    const turns = content.turns.toSpliced(place, made % 4 === 0 ? 1 : 0, ...(made % 6 === 0 ? [] : [turn]));
    const circumstances = made % 9 === 0 ? { ...content.circumstances, place: `Room ${made}` } : content.circumstances;
    content = { ...content, circumstances, turns };
    drafts.push(content);
  }
  return drafts;
}

function keep(store: Store, drafts: readonly DraftContent[]): void {
  store.transaction((db) => {
    insertCase(db, { id: 'c', reference: '2026-0001', openedAt: at });
    insertPerson(db, { id: 'p', caseId: 'c', chosenName: 'Selam', addedAt: at });
    insertAccount(db, { id: account, personId: 'p', begunAt: at, begunBy: 'o' });
    let before = emptyDraft;
    for (const [index, content] of drafts.entries()) {
      const facts = { revision: index + 1, savedAt: at, savedBy: 'o', sha256: contentSha256(content) };
      insertRevision(db, account, facts, { edit: draftEditBetween(before, content), content });
      before = content;
    }
  });
}

function openStore(): Store {
  return Store.open(join(temporaryFolder(), 'vault.db'), randomBytes(32), { create: true });
}

test('two hundred drafts that differ are all kept, and each can be read back word for word', () => {
  const store = openStore();
  const drafts = draftsThatDiffer(200);
  keep(store, drafts);
  for (const [index, content] of drafts.entries()) {
    expect(readRevision(store.reader, account, index + 1)?.content).toEqual(content);
  }
  expect(newestRevision(store.reader, account)?.revision).toBe(200);
  expect(revisionsOf(store.reader, account).map(({ revision }) => revision)).toEqual(
    drafts.map((_, index) => 200 - index),
  );
  expect(readRevision(store.reader, account, 201)).toBeNull();
  store.close();
});

test('their edits, made one after another, give every draft', () => {
  const store = openStore();
  const drafts = draftsThatDiffer(130);
  keep(store, drafts);
  let content = emptyDraft;
  const folded = [...revisionEditsOf(store.reader, account)].map(({ edit }) => {
    content = applyDraftEdit(content, edit);
    return content;
  });
  expect(folded).toEqual(drafts);
  store.close();
});

test('a draft that is not what its hash says is not shown', () => {
  const store = openStore();
  const [first = emptyDraft, second = emptyDraft] = draftsThatDiffer(2);
  keep(store, [first]);
  store.transaction((db) => {
    const facts = { revision: 2, savedAt: at, savedBy: 'o', sha256: contentSha256(first) };
    insertRevision(db, account, facts, { edit: draftEditBetween(first, second), content: second });
  });
  expect(() => readRevision(store.reader, account, 2)).toThrow('does not match its own hash');
  expect(() => [...revisionEditsOf(store.reader, account)]).toThrow('does not match its own hash');
  store.close();
});
