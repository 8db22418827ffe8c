import { describe, expect, test } from 'vitest';
import type { InputOf, OutputOf } from '../../../../shared/contract/operations.ts';
import { emptyPersonProfile } from '../../../../shared/domain/person-profile.ts';
import { exampleCircumstances, exampleOccasion, exampleTurn } from '../../../support/vault/examples.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';

async function openVault(): Promise<VaultUnderTest> {
  const vault = new VaultUnderTest();
  await vault.create();
  return vault;
}

function find(vault: VaultUnderTest, words: string, onlyAsTyped = false): Promise<OutputOf<'search.find'>> {
  return vault.ask('search.find', { words, onlyAsTyped, personId: null, page: 1 });
}

/** What is said of each account of the first person found. */
async function occurrences(vault: VaultUnderTest, words: string, onlyAsTyped = false): Promise<string[] | null> {
  const { groups } = await find(vault, words, onlyAsTyped);
  return groups[0]?.accounts.map(({ occurs }) => occurs) ?? null;
}

async function saveWords(vault: VaultUnderTest, accountId: string, words: string): Promise<void> {
  const { draft } = await vault.ask('account.readDraft', { accountId });
  const [turn = exampleTurn()] = draft.turns;
  await vault.ask('account.saveDraft', {
    accountId,
    basedOn: draft.revision,
    header: null,
    turns: { start: 0, removed: draft.turns.length, inserted: [{ ...turn, words }] },
  });
}

function saveNames(
  vault: VaultUnderTest,
  personId: string,
  names: readonly string[],
  basedOn = 0,
): Promise<OutputOf<'profile.save'>> {
  const document: InputOf<'profile.save'>['document'] = {
    ...emptyPersonProfile,
    namesAsGiven: names.map((name) => ({ name, kind: '' })),
  };
  return vault.ask('profile.save', { personId, basedOn, changeReason: basedOn === 0 ? '' : 'A slip.', document });
}

describe('words between quotation marks', () => {
  test.each([
    ['“red van”', 'The red van came.', 'The van was red. A red old van.'],
    ['«የቀይ መኪና»', 'እሱ የቀይ መኪና ነበረው።', 'መኪና የቀይ ነበር።'],
    ['"عبد الرحمن"', 'اسمه عَبْد الرحمن.', 'الرحمن هو عبد.'],
    ['「福建省厦门」', '我在福建省厦门住。', '我从厦门去福建省。'],
    ['"mr oneill\'s"', 'It was Mr Oneill’s.', 'Oneill was no Mr.'],
    ['"al hussein drove"', 'Then Al-Hussein drove.', 'Hussein drove Al.'],
  ])('as %s are found only side by side', async (words, together, asunder) => {
    const vault = await openVault();
    const personId = await vault.addPerson('Ana');
    await vault.recordSealed(personId, together);
    await vault.recordSealed(personId, asunder);
    expect(await occurrences(vault, words)).toEqual(['exact', 'no']);
  });

  test('are marked as one, in a spelling variant too, and go together with other words', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson('Ana');
    await vault.recordSealed(personId, 'Ali saw Mohammed, and Mohammed Ali drove to Leeds.');
    await vault.recordSealed(personId, 'Muhammad Ali drove.');
    await vault.recordSealed(personId, 'Mohammed and Ali drove to Leeds.');
    expect(await occurrences(vault, '"mohammed ali"')).toEqual(['exact', 'variant', 'no']);
    expect(await occurrences(vault, '"mohammed ali"', true)).toEqual(['exact', 'no', 'no']);
    expect(await occurrences(vault, 'leeds "mohammed ali"')).toEqual(['exact', 'no', 'no']);
    const { groups } = await find(vault, '"mohammed ali"');
    const marked = groups[0]?.hits.map(({ excerpt }) =>
      excerpt?.marks.map(({ start, end }) => excerpt.text.slice(start, end)),
    );
    expect(marked).toEqual([['Mohammed Ali'], ['Muhammad Ali']]);
  });

  test('are whole words: one of them by itself too', async () => {
    const vault = await openVault();
    await vault.recordSealed(await vault.addPerson('Ana'), 'The red vans in Leedsgate.');
    expect(await occurrences(vault, '"red van"')).toBeNull();
    expect(await occurrences(vault, '"leeds"')).toBeNull();
    expect(await occurrences(vault, '"red vans" leeds')).toEqual(['exact']);
  });

  test('are found in every draft: typed letter by letter, or side by side only since something was taken out', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson('Ana'), 'We saw the red old van in the ya');
    await saveWords(vault, accountId, 'We saw the red old van in the yard.');
    await saveWords(vault, accountId, 'We saw the red van in the yard.');
    await saveWords(vault, accountId, 'We saw it.');
    expect(await occurrences(vault, '"in the yard"')).toEqual(['only-in-draft']);
    const { groups } = await find(vault, '"red van in"');
    expect(groups[0]?.hits).toMatchObject([
      { place: 'earlier-draft', revision: 3, excerpt: { text: 'We saw the red van in the yard.' } },
    ]);
    expect((await find(vault, '"red old van"')).groups[0]?.hits).toMatchObject([{ revision: 2 }]);
    expect(await occurrences(vault, '"saw van"')).toBeNull();
  });

  test('never reach from one thing recorded into the next', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson('Ana');
    const when = { spoken: '', earliest: null, latest: null };
    const document = { kind: 'photographs' as const, when, what: 'Nine photographs', shownBy: 'DC Osei', notes: '' };
    await vault.ask('exposure.keep', { personId, id: null, basedOn: 0, changeReason: '', document });
    expect((await find(vault, '"nine photographs"')).hits).toBe(1);
    expect((await find(vault, '"photographs dc"')).hits).toBe(0);
  });

  test('are looked for one by one where a quotation mark is not closed, and that is said', async () => {
    const vault = await openVault();
    await vault.recordSealed(await vault.addPerson('Ana'), 'The van was red.');
    expect(await find(vault, '"red van')).toMatchObject({ hits: 1, isQuotationOpen: true });
    expect(await find(vault, 'red van"')).toMatchObject({ hits: 1, isQuotationOpen: false });
    expect(await find(vault, '“was red”')).toMatchObject({ hits: 1, isQuotationOpen: false });
  });

  test('are refused where they are too many', async () => {
    const vault = await openVault();
    const words = `"${'one two '.repeat(9)}"`;
    const refusal = await vault.refusal('search.find', { words, onlyAsTyped: false, personId: null, page: 1 });
    expect(refusal).toMatchObject({ code: 'too-large', fields: [{ field: 'words' }] });
  });
});

describe('a name', () => {
  test('is looked for in the other forms that are on record, and that is said', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson('Selam');
    await saveNames(vault, personId, ['Selam Tesfay', 'ሰላም ተስፋይ']);
    await vault.recordSealed(personId, 'I am Selam.');
    await vault.recordSealed(personId, 'ኣነ ሰላም እየ።');
    await vault.recordSealed(personId, 'ሠላም እየ።');
    await vault.recordSealed(personId, 'I told nobody.');
    const found = await find(vault, 'Salaam');
    expect(found.alsoLookedFor).toEqual([{ name: 'ሰላም', register: 'profile' }]);
    expect(await occurrences(vault, 'selam')).toEqual(['exact', 'recorded', 'variant', 'no']);
    expect(await occurrences(vault, '"selam tesfay"')).toEqual(['no', 'no', 'no', 'no']);
    expect(await occurrences(vault, 'ሰላም')).toEqual(['recorded', 'exact', 'variant', 'no']);
    expect(await find(vault, 'selam', true)).toMatchObject({ alsoLookedFor: [] });
    expect(await occurrences(vault, 'selam', true)).toEqual(['exact', 'no', 'no', 'no']);
  });

  test('of several words is looked for as such, also where another word goes with it', async () => {
    const vault = await openVault();
    const other = await vault.addPerson('Mohammed');
    await saveNames(vault, other, ['عبد الله محمد', 'Haji']);
    await saveNames(vault, await vault.addPerson('Nour'), ['نور']);
    const ana = await vault.addPerson('Ana');
    await vault.recordSealed(ana, 'قال عبد الله محمد إنه في Leeds.');
    await vault.recordSealed(ana, 'قال محمد عبد الله في Leeds.');
    await vault.recordSealed(ana, 'Haji drove.');
    expect(await find(vault, 'mohammed leeds')).toMatchObject({
      alsoLookedFor: [
        { name: 'عبد الله محمد', register: 'profile' },
        { name: 'Haji', register: 'profile' },
      ],
    });
    expect(await occurrences(vault, 'mohammed leeds')).toEqual(['recorded', 'no', 'no']);
    expect(await occurrences(vault, '"haji"')).not.toBeNull();
  });

  test('counts as the newest version of the profile has it', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson('Selam');
    await saveNames(vault, personId, ['سلام']);
    await saveNames(vault, personId, ['ሰላም'], 1);
    expect(await find(vault, 'selam')).toMatchObject({ alsoLookedFor: [{ name: 'ሰላም' }] });
  });

  test('of an interpreter is taken from the register', async () => {
    const vault = await openVault();
    const document = {
      name: 'Yohannes Tecle (ዮሃንስ ተክለ)',
      paitNumber: '',
      nrpsiNumber: '',
      qualification: '',
      vetting: '',
      languages: [{ language: 'Tigrinya', dialects: '' }],
      gender: '',
      provider: '',
    };
    await vault.ask('interpreter.keep', { id: null, basedOn: 0, changeReason: '', document });
    expect(await find(vault, 'tekle')).toMatchObject({ alsoLookedFor: [{ name: 'ተክለ', register: 'interpreters' }] });
    expect(await find(vault, 'tigrinya')).toMatchObject({ alsoLookedFor: [] });
  });
});

test('who else spoke is found in drafts and sealed accounts, however long the name', async () => {
  const vault = await openVault();
  const personId = await vault.addPerson('Ana');
  const { accountId } = await vault.ask('account.begin', { personId });
  const name = 'The grandmother of the neighbour Heronsgate';
  const turns = [exampleTurn({ words: 'Come in.', speaker: 'other', name }), exampleTurn({ words: 'I came in.' })];
  const { revision } = await vault.ask('account.saveDraft', {
    accountId,
    basedOn: 0,
    header: { circumstances: exampleCircumstances, occasion: exampleOccasion },
    turns: { start: 0, removed: 0, inserted: turns },
  });
  expect((await find(vault, 'heronsgate')).groups[0]?.hits).toMatchObject([{ place: 'draft' }]);
  await vault.ask('account.seal', { accountId, revision });
  expect((await find(vault, 'heronsgate')).groups[0]?.hits).toMatchObject([{ place: 'account' }]);
});
