import { describe, expect, test } from 'vitest';
import type { SearchGroup } from '../../../../shared/contract/subjects/search.ts';
import { exampleCircumstances, examplePassphrase, turnsOf } from '../../../support/vault/examples.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';
import { readLedger } from '../../../support/vault/ledger.ts';

async function openVault(): Promise<VaultUnderTest> {
  const vault = new VaultUnderTest();
  await vault.create();
  return vault;
}

async function groupsFor(vault: VaultUnderTest, words: string): Promise<SearchGroup[]> {
  return (await vault.ask('search.find', { words, onlyAsTyped: false, personId: null, page: 1 })).groups;
}

/** What is said of each account of the only person found: sealed ones first. */
async function occurrences(vault: VaultUnderTest, words: string): Promise<string[] | null> {
  const [group] = await groupsFor(vault, words);
  return group === undefined ? null : group.accounts.map(({ occurs }) => occurs);
}

async function places(vault: VaultUnderTest, words: string): Promise<string[]> {
  return (await groupsFor(vault, words)).flatMap(({ hits }) => hits.map(({ place, match }) => `${place} ${match}`));
}

async function changeDraft(vault: VaultUnderTest, accountId: string, text: string, place?: string): Promise<void> {
  const { draft } = await vault.ask('account.readDraft', { accountId });
  const circumstances = { ...exampleCircumstances, place: place ?? exampleCircumstances.place };
  await vault.ask('account.saveDraft', {
    accountId,
    basedOn: draft.revision,
    header: { circumstances, occasion: draft.occasion },
    turns: { start: 0, removed: draft.turns.length, inserted: turnsOf(text) },
  });
}

describe('a name', () => {
  test('is found with the accounts in which it occurs, and those in which it does not', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson('ሰላም');
    await vault.recordSealed(personId, 'A man called Mohammed drove the red lorry.');
    await vault.recordSealed(personId, 'I do not remember his name.');
    await vault.recordSealed(personId, 'Muhammad had the keys.');
    await vault.recordDraft(personId, 'Nothing of him yet.');
    const [group] = await groupsFor(vault, 'mohammed');
    expect(group?.person?.chosenName).toBe('ሰላም');
    expect(group?.accounts.map(({ number, occurs }) => [number, occurs])).toEqual([
      [1, 'exact'],
      [2, 'no'],
      [3, 'variant'],
      [null, 'no'],
    ]);
    expect(group?.hits.map(({ number, match, excerpt }) => [number, match, excerpt?.text])).toEqual([
      [1, 'exact', 'A man called Mohammed drove the red lorry.'],
      [3, 'variant', 'Muhammad had the keys.'],
    ]);
  });

  test.each([
    ['አደይ ኣብ አስመራ ትነብር። ሠላም ትበሃል።', 'ሰላም', 'variant'],
    ['قال إن اسمه مُحَمَّد وإنه من الخرطوم.', 'محمد', 'exact'],
    ['তাঁর নাম মোহাম্মদ হোসেন।', 'হোসেন', 'exact'],
    ['我从福建省来。', '福建', 'exact'],
    ['Người lái xe tên là Nguyễn Văn Đức.', 'nguyen duc', 'exact'],
  ])('in %s is found as %s', async (text, words, match) => {
    const vault = await openVault();
    await vault.recordSealed(await vault.addPerson('Ana'), text);
    expect(await occurrences(vault, words)).toEqual([match]);
  });

  test('of the person, in the circumstances, and in another case, is found where it stands', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson('Nadège');
    await vault.recordSealed(personId, 'We slept in the yard.', { present: [{ name: 'Farida', role: 'supporter' }] });
    expect(await places(vault, 'nadege')).toEqual(['person exact']);
    expect(await places(vault, 'farida')).toEqual(['circumstances exact']);
    expect(await occurrences(vault, 'farida')).toEqual(['no']);
    await vault.ask('person.add', { chosenName: 'Nadege', caseReference: '2026-0002' });
    expect((await groupsFor(vault, 'nadege')).map(({ person }) => person?.caseReference)).toEqual([
      '2026-0001',
      '2026-0002',
    ]);
  });
});

describe('drafts', () => {
  test('are found by every word that was ever kept, spread over revisions or taken out since', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson('Ana'), 'They took us to Leeds.');
    await changeDraft(vault, accountId, 'They took us to Bradford.');
    await changeDraft(vault, accountId, 'They took us to Bradford by lorry.', 'Hull');
    expect(await places(vault, 'bradford lorry')).toEqual(['draft exact']);
    expect(await places(vault, 'hull')).toEqual(['draft exact']);
    const [group] = await groupsFor(vault, 'leeds');
    expect(group?.accounts.map(({ occurs }) => occurs)).toEqual(['only-in-draft']);
    expect(group?.hits).toMatchObject([{ place: 'earlier-draft', excerpt: { text: 'They took us to Leeds.' } }]);
  });

  test('letter by letter, find the whole word', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson('Ana'), 'We met Sela');
    await changeDraft(vault, accountId, 'We met Selamaw');
    await changeDraft(vault, accountId, 'We met Selamawit');
    expect(await places(vault, 'selamawit')).toEqual(['draft exact']);
  });

  test('of a sealed account are found only for what the sealed account has no more', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson('Ana'), 'They took us to Leeds by lorry.');
    await changeDraft(vault, accountId, 'They took us to Bradford by lorry.');
    await vault.ask('account.seal', { accountId, revision: 2 });
    expect(await places(vault, 'lorry')).toEqual(['account exact']);
    expect(await places(vault, 'leeds')).toEqual(['earlier-draft exact']);
    expect(await occurrences(vault, 'leeds')).toEqual(['only-in-draft']);
  });
});

describe('what was kept beside the accounts', () => {
  test('is found in every version', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson('Ana');
    const when = { spoken: 'in May', earliest: '2026-05-01', latest: '2026-05-31' };
    const exposure = { kind: 'photographs' as const, when, what: 'Nine photographs', shownBy: 'DC Osei', notes: '' };
    const first = { personId, id: null, basedOn: 0, changeReason: '', document: exposure };
    const { id } = await vault.ask('exposure.keep', first);
    const corrected = { ...exposure, shownBy: 'DC Patel' };
    await vault.ask('exposure.keep', { ...first, id, basedOn: 1, changeReason: 'Wrong rota.', document: corrected });
    expect(await places(vault, 'patel')).toEqual(['record exact']);
    expect(await places(vault, 'osei')).toEqual(['earlier-version exact']);
    expect(await places(vault, 'rota')).toEqual(['record exact']);
  });

  test('as a decision about the comparison, is found by what was written, not by its codes', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson('Ana');
    const earlier = await vault.recordSealed(personId, 'We walked north.');
    const accountId = await vault.recordSealed(personId, 'We went on foot.');
    const document = {
      accountId,
      passage: { accountId, start: 0, end: 'We went on foot.'.length },
      matter: {
        about: 'link' as const,
        earlier: { accountId: earlier, start: 0, end: 'We walked north.'.length },
        verdict: 'same' as const,
      },
      note: 'She drew the road.',
      reasonId: null,
      withdrawn: false,
    };
    await vault.ask('decision.keep', { id: null, basedOn: 0, changeReason: '', document });
    expect(await places(vault, 'drew')).toEqual(['record exact']);
    for (const code of ['link', 'same', 'new']) expect(await places(vault, code), code).toEqual([]);
  });

  test('and is about no one person, as an interpreter, stands by itself', async () => {
    const vault = await openVault();
    const document = {
      name: 'Yohannes Tecle',
      paitNumber: 'P-1',
      nrpsiNumber: '',
      qualification: '',
      vetting: '',
      languages: [{ language: 'Tigrinya', dialects: '' }],
      gender: '',
      provider: '',
    };
    await vault.ask('interpreter.keep', { id: null, basedOn: 0, changeReason: '', document });
    const [group] = await groupsFor(vault, 'tekle');
    expect(group).toMatchObject({
      person: null,
      accounts: [],
      hits: [{ match: 'variant', record: { kind: 'interpreter' } }],
    });
  });
});

describe('a search', () => {
  test('can be kept to one person', async () => {
    const vault = await openVault();
    const [ana, selam] = [await vault.addPerson('Ana'), await vault.addPerson('Selam')];
    await vault.recordSealed(ana, 'The red house.');
    await vault.recordSealed(selam, 'A red van.');
    const { groups, people } = await vault.ask('search.find', {
      words: 'red',
      onlyAsTyped: false,
      personId: selam,
      page: 1,
    });
    expect([groups.length, people]).toEqual([1, 1]);
    expect(groups[0]?.person?.id).toBe(selam);
  });

  test('shows ten people a page, those with the word as typed first', async () => {
    const vault = await openVault();
    for (let index = 0; index < 11; index += 1) {
      await vault.recordSealed(await vault.addPerson(`Person ${index}`), index === 10 ? 'Mohammed' : 'Muhamed');
    }
    const first = await vault.ask('search.find', { words: 'mohammed', onlyAsTyped: false, personId: null, page: 1 });
    expect([first.groups.length, first.pages, first.people]).toEqual([10, 2, 11]);
    expect(first.groups[0]?.person?.chosenName).toBe('Person 10');
    const second = await vault.ask('search.find', { words: 'mohammed', onlyAsTyped: false, personId: null, page: 2 });
    expect(second.groups.map(({ person }) => person?.chosenName)).toEqual(['Person 9']);
  });

  test('leaves in the ledger how much was found, and never the words', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson('Ana');
    await vault.recordSealed(personId, 'The word was heronsgate.');
    await vault.ask('search.find', { words: 'heronsgate', onlyAsTyped: false, personId: null, page: 1 });
    const ledger = (await readLedger(vault.folder)).map(({ entry }) => entry);
    expect(ledger.at(-1)).toMatchObject({
      operation: 'search.find',
      category: 'consultation',
      facts: { hits: 1, people: 1 },
    });
    expect(JSON.stringify(ledger)).not.toContain('heronsgate');
  });

  test.each([
    ['', 'incomplete'],
    [' “…” ', 'incomplete'],
    ['one two three four five six seven eight nine', 'too-large'],
    ['x'.repeat(201), 'malformed'],
    ['half \ud83d', 'malformed'],
  ])('for %j is refused', async (words, code) => {
    const vault = await openVault();
    const refusal = await vault.refusal('search.find', { words, onlyAsTyped: false, personId: null, page: 1 });
    expect(refusal).toMatchObject({ code, fields: [{ field: 'words' }] });
  });

  test('is refused while the vault is locked, and for a person who is not there', async () => {
    const vault = await openVault();
    const input = { words: 'red', onlyAsTyped: false, personId: crypto.randomUUID(), page: 1 };
    expect(await vault.refusal('search.find', input)).toMatchObject({ code: 'not-found' });
    vault.lock();
    expect(await vault.refusal('search.find', { ...input, personId: null })).toMatchObject({ code: 'locked' });
    await vault.ask('vault.unlock', { passphrase: examplePassphrase });
  });

  test('takes characters that stand for several words', async () => {
    const vault = await openVault();
    await vault.recordSealed(await vault.addPerson('Ana'), 'He took 2½ of it.');
    expect(await occurrences(vault, '2½')).toEqual(['exact']);
    expect(await occurrences(vault, 'ﷺ')).toBeNull();
  });

  test('finds what was said or written even where it looks like a code', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson('Ana');
    await vault.recordSealed(personId, 'uh-huh', { place: 'stoke-on-trent' });
    await vault.recordSealed(personId, 'written-statement');
    expect(await occurrences(vault, 'huh')).toEqual(['exact', 'no']);
    expect(await places(vault, 'stoke')).toEqual(['circumstances exact']);
    expect(await occurrences(vault, 'written statement')).toEqual(['no', 'exact']);
    expect(await places(vault, 'initial account')).toEqual([]);
  });

  test('takes signs of the query language of the index as they are', async () => {
    const vault = await openVault();
    await vault.recordSealed(await vault.addPerson('Ana'), 'The "red" AND the blue (van).');
    expect(await occurrences(vault, '"red" AND (van*) NEAR words:blue - ^')).toBeNull();
    expect(await occurrences(vault, '"red" AND (van*) -')).toEqual(['exact']);
  });
});
