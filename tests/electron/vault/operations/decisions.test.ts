/** What people decide about the comparison, through the gateway: kept, listed, carried into the comparison, refused. */
import { describe, expect, test } from 'vitest';
import type { DecidedMatter, Place } from '../../../../shared/domain/growth/decisions.ts';
import { interviewOf } from '../../../support/vault/examples.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';

const friday = 'On Friday he drove us to the farm at Wisbech.';
const question = 'Where did he drive you?';
const texts = [`${friday} We slept in a barn.`, `${friday} They kept our papers in a red tin.`] as const;

async function twoAccounts() {
  const vault = new VaultUnderTest();
  await vault.create();
  const personId = await vault.addPerson();
  const first = await vault.recordSealed(personId, texts[0], {
    given: { spoken: 'in January', earliest: '2026-01-10', latest: '2026-01-10' },
  });
  const second = await vault.recordSealed(personId, texts[1]);
  return { vault, personId, first, second };
}

function place(accountId: string, words: string = friday, text: string = texts[1]): Place {
  const start = text.indexOf(words);
  return { accountId, start, end: start + words.length };
}

function apart(later: string, earlier: string, changes: Partial<DecidedMatter> = {}) {
  const document: DecidedMatter = {
    accountId: later,
    passage: place(later),
    matter: { about: 'link', earlier: place(earlier), verdict: 'not-the-same' },
    note: 'She said: that was another Friday.',
    reasonId: null,
    withdrawn: false,
    ...changes,
  };
  return { id: null, basedOn: 0, changeReason: '', document };
}

describe('a decision', () => {
  test('changes what the comparison says, and keeps what the program suggested', async () => {
    const { vault, personId, first, second } = await twoAccounts();
    const { id } = await vault.ask('decision.keep', apart(second, first));
    const { comparison, decisions, suggested } = await vault.ask('comparison.read', { personId });
    expect(comparison.comparisons[0]?.passages[0]).toMatchObject({ status: 'new', firstDisclosed: 1 });
    expect(suggested).toMatchObject([{ account: 1, passage: { status: 'same', firstDisclosed: 0 } }]);
    const suggestion = { status: 'same', firstToldIn: first, linked: true };
    expect(decisions).toMatchObject([{ id, version: 1, document: { ...apart(second, first).document, suggestion } }]);
    expect(decisions[0]?.savedBy).not.toBe('');
  });

  test('is withdrawn by a later version; every version is kept and listed', async () => {
    const { vault, personId, first, second } = await twoAccounts();
    const own = (await vault.ask('comparison.read', { personId })).comparison;
    const { id } = await vault.ask('decision.keep', apart(second, first));
    const withdrawn = apart(second, first, { withdrawn: true });
    await vault.ask('decision.keep', { ...withdrawn, id, basedOn: 1, changeReason: 'Heard the recording again.' });
    expect((await vault.ask('comparison.read', { personId })).comparison).toEqual(own);
    const listed = await vault.ask('decision.list', { personId });
    expect(listed.decisions).toMatchObject([{ passage: friday, earlier: friday }]);
    expect(listed.decisions[0]?.versions.map(({ version, document }) => [version, document.withdrawn])).toEqual([
      [2, true],
      [1, false],
    ]);
    const again = { ...apart(second, first), id, basedOn: 2, changeReason: 'She explained it once more.' };
    expect(await vault.ask('decision.keep', again)).toMatchObject({ version: 3 });
  });

  test('survives a later account, and goes on along its lineage', async () => {
    const { vault, personId, first, second } = await twoAccounts();
    await vault.ask('decision.keep', apart(second, first));
    const before = await vault.ask('comparison.read', { personId });
    await vault.recordSealed(personId, friday, {
      given: { spoken: 'in May', earliest: '2026-05-02', latest: '2026-05-02' },
    });
    const after = await vault.ask('comparison.read', { personId });
    expect(after.comparison.comparisons[0]).toEqual(before.comparison.comparisons[0]);
    expect(after.comparison.comparisons[1]?.passages[0]).toMatchObject({ status: 'same', firstDisclosed: 1 });
  });

  test('may mark what is not repeated as not asked, and rest on a reason that is recorded', async () => {
    const { vault, personId, first, second } = await twoAccounts();
    const barn = place(first, 'We slept in a barn.', texts[0]);
    const mark = apart(second, first, { passage: barn, matter: { about: 'mark', mark: 'not-asked' }, note: '' });
    await vault.ask('decision.keep', mark);
    const { id: reasonId } = await vault.ask('reason.keep', {
      id: null,
      basedOn: 0,
      changeReason: '',
      document: {
        ...place(second),
        explanation: { answer: 'not-asked' },
        officerInference: '',
        thirdParty: '',
        codes: [],
      },
    });
    await vault.ask('decision.keep', apart(second, first, { reasonId }));
    const { decisions, reasons } = await vault.ask('comparison.read', { personId });
    expect(decisions.map(({ document }) => [document.suggestion.status, document.reasonId])).toEqual([
      ['not-repeated', null],
      ['same', reasonId],
    ]);
    expect(reasons.map(({ id }) => id)).toEqual([reasonId]);
  });
});

describe('a decision is refused', () => {
  test.each([
    ['where the text does not reach', { start: 0, end: 9000 }],
    ['within a sentence', { start: 3, end: 9 }],
    ['of several sentences', { start: 0, end: texts[0].length }],
  ])('for a passage %s', async (_, range) => {
    const { vault, first, second } = await twoAccounts();
    const misplaced = apart(second, first, { passage: { accountId: second, ...range } });
    expect(await vault.refusal('decision.keep', misplaced)).toMatchObject({ code: 'not-found' });
    const matter = { about: 'link', verdict: 'same', earlier: { accountId: first, ...range } } as const;
    expect(await vault.refusal('decision.keep', apart(second, first, { matter }))).toMatchObject({ code: 'not-found' });
  });

  test('for the words of somebody else', async () => {
    const { vault, personId, first } = await twoAccounts();
    const third = await vault.recordSealed(personId, interviewOf(['interviewer', question], ['person', friday]), {
      given: { spoken: 'in May', earliest: '2026-05-02', latest: '2026-05-02' },
    });
    const text = `Interviewer: ${question}\nSelam: ${friday}`;
    const asked = apart(third, first, { passage: place(third, `Interviewer: ${question}`, text) });
    expect(await vault.refusal('decision.keep', asked)).toMatchObject({ code: 'not-found' });
  });

  test('within one account, towards a later one, and towards another person', async () => {
    const { vault, first, second } = await twoAccounts();
    const itself = {
      about: 'link',
      verdict: 'same',
      earlier: place(second, 'They kept our papers in a red tin.'),
    } as const;
    const inside = apart(second, first, { matter: itself });
    expect(await vault.refusal('decision.keep', inside)).toMatchObject({ code: 'not-permitted' });
    expect(await vault.refusal('decision.keep', apart(first, second))).toMatchObject({ code: 'not-permitted' });
    const other = await vault.recordSealed(await vault.addPerson('Nur'), friday);
    expect(await vault.refusal('decision.keep', apart(second, other))).toMatchObject({ code: 'not-found' });
  });

  test('for a passage of another account than the one that it is about', async () => {
    const { vault, first, second } = await twoAccounts();
    const mark = { about: 'mark', mark: 'corrected-by-the-person' } as const;
    const elsewhere = apart(second, first, { passage: place(first), matter: mark });
    expect(await vault.refusal('decision.keep', elsewhere)).toMatchObject({ code: 'not-permitted' });
    const notYet = apart(first, second, { passage: place(second), matter: { about: 'mark', mark: 'not-asked' } });
    expect(await vault.refusal('decision.keep', notYet)).toMatchObject({ code: 'not-permitted' });
  });

  test('without why, where it differs from what the program found', async () => {
    const { vault, first, second } = await twoAccounts();
    const fields = [{ field: 'note', message: 'Enter why you decide so.' }];
    const silent = apart(second, first, { note: ' ' });
    expect(await vault.refusal('decision.keep', silent)).toMatchObject({ code: 'incomplete', fields });
    const drawn = { about: 'link', verdict: 'same', earlier: place(first, 'We slept in a barn.', texts[0]) } as const;
    const unexplained = apart(second, first, { matter: drawn, note: '' });
    expect(await vault.refusal('decision.keep', unexplained)).toMatchObject({ code: 'incomplete', fields });
    const confirmed = { about: 'link', verdict: 'same', earlier: place(first) } as const;
    await vault.ask('decision.keep', apart(second, first, { matter: confirmed, note: '' }));
  });

  test('over what was decided elsewhere meanwhile, and for other passages than its own', async () => {
    const { vault, first, second } = await twoAccounts();
    const { id } = await vault.ask('decision.keep', apart(second, first));
    expect(await vault.refusal('decision.keep', apart(second, first))).toMatchObject({ code: 'stale' });
    const late = { ...apart(second, first), id, basedOn: 3, changeReason: 'Again.' };
    expect(await vault.refusal('decision.keep', late)).toMatchObject({ code: 'stale' });
    const mute = { ...apart(second, first), id, basedOn: 1 };
    expect(await vault.refusal('decision.keep', mute)).toMatchObject({ code: 'incomplete' });
    const moved = apart(second, first, { passage: place(second, 'They kept our papers in a red tin.') });
    const elsewhere = { ...moved, id, basedOn: 1, changeReason: 'Elsewhere.' };
    expect(await vault.refusal('decision.keep', elsewhere)).toMatchObject({ code: 'not-permitted' });
  });

  test('where nothing is left to withdraw', async () => {
    const { vault, first, second } = await twoAccounts();
    const withdrawn = apart(second, first, { withdrawn: true });
    expect(await vault.refusal('decision.keep', withdrawn)).toMatchObject({ code: 'not-permitted' });
    const { id } = await vault.ask('decision.keep', apart(second, first));
    const change = { ...withdrawn, id, changeReason: 'Heard again.' };
    await vault.ask('decision.keep', { ...change, basedOn: 1 });
    expect(await vault.refusal('decision.keep', { ...change, basedOn: 2 })).toMatchObject({ code: 'not-permitted' });
  });

  test('resting on a reason that is not recorded with the account, for a draft, and for nobody', async () => {
    const { vault, personId, first, second } = await twoAccounts();
    const unknown = '99999999-9999-4999-8999-999999999999';
    const groundless = apart(second, first, { reasonId: unknown });
    expect(await vault.refusal('decision.keep', groundless)).toMatchObject({ code: 'not-found' });
    const draft = await vault.recordDraft(personId, friday);
    expect(await vault.refusal('decision.keep', apart(draft, first))).toMatchObject({ code: 'not-permitted' });
    expect(await vault.refusal('decision.list', { personId: unknown })).toMatchObject({ code: 'not-found' });
  });
});
