/** What each account shares with all earlier ones, through the gateway, and in the bundle. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../../../shared/contract/operations.ts';
import type { NewAddendum } from '../../../../shared/domain/addendum.ts';
import { comparisonDocumentSchema } from '../../../../shared/domain/bundle/comparison-document.ts';
import { exampleTurn, interviewOf } from '../../../support/vault/examples.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';
import { readFiles } from '../files/bundle/forge.ts';

async function openVault(): Promise<{ vault: VaultUnderTest; personId: string }> {
  const vault = new VaultUnderTest();
  await vault.create();
  return { vault, personId: await vault.addPerson() };
}

test('the comparison follows the order in which accounts were given, not sealed', async () => {
  const { vault, personId } = await openVault();
  const march = { spoken: 'in March', earliest: '2026-03-14', latest: '2026-03-14' };
  const january = { spoken: 'in January', earliest: '2026-01-10', latest: '2026-01-10' };
  await vault.recordSealed(personId, 'I came by lorry. We were nine people in the back.', { given: march });
  await vault.recordSealed(personId, 'I came by lorry.', { given: january });
  const { accounts, comparison } = await vault.ask('comparison.read', { personId });
  expect(accounts.map(({ number }) => number)).toEqual([2, 1]);
  expect(comparison.comparisons[0]?.passages.map(({ status, firstDisclosed }) => [status, firstDisclosed])).toEqual([
    ['same', 0],
    ['new', 1],
  ]);
});

test('what was added to an account later comes with it', async () => {
  const { vault, personId } = await openVault();
  const accountId = await vault.recordSealed(personId, 'I came by lorry. We were nine people in the back.');
  await vault.recordSealed(personId, 'I came by lorry.');
  const addendum: NewAddendum = {
    kind: 'interpreter-slip',
    start: 17,
    end: 49,
    words: 'We were eleven people in the back.',
    language: 'English',
    explanation: 'Heard again on the recording.',
    linguist: '',
  };
  await vault.ask('addendum.add', { accountId, basedOn: 0, addendum });
  const { addenda } = await vault.ask('comparison.read', { personId });
  expect(addenda).toMatchObject([{ ...addendum, accountId, number: 1 }]);
});

test('the words of somebody else in an account are not taken for the person’s', async () => {
  const { vault, personId } = await openVault();
  await vault.recordSealed(personId, 'I came by lorry.');
  await vault.recordSealed(personId, [
    exampleTurn({ words: 'I came by lorry.' }),
    exampleTurn({ speaker: 'other', name: 'R. Okafor', words: 'She told me that there were nine of them.' }),
  ]);
  const { comparison } = await vault.ask('comparison.read', { personId });
  expect(comparison.comparisons[0]?.passages.map(({ status, question }) => [status, question])).toEqual([
    ['same', undefined],
    ['new', true],
  ]);
});

const asked = 'Was there a red van by the gate?';
const lookedLikeLabels = 'Q: that was painted on the gate.\nInterpreter: that is what they called the woman.';

/** In each account a question, and words of the person that look like other speakers' labels. */
async function twoInterviews() {
  const { vault, personId } = await openVault();
  const original = { language: 'Tigrinya', words: 'ኣብ ማዕጾ “Q” ተጻሒፉ ነይሩ።' };
  await vault.recordSealed(personId, [exampleTurn({ words: lookedLikeLabels, original })]);
  await vault.recordSealed(personId, [
    ...interviewOf(['interviewer', asked]),
    exampleTurn({ words: `${lookedLikeLabels}\n${asked}` }),
    ...interviewOf(['interpreter', 'Selam: she says that it is so.']),
  ]);
  return { vault, personId, original };
}

describe('who spoke', () => {
  test('is what was recorded: no words make a speaker, and a question is never counted as told', async () => {
    const { vault, personId } = await twoInterviews();
    const { comparison } = await vault.ask('comparison.read', { personId });
    const [compared] = comparison.comparisons;
    expect(compared?.passages.map(({ status, question }) => [status, question])).toEqual([
      ['new', true],
      ['same', undefined],
      ['same', undefined],
      ['new', undefined],
      ['new', true],
    ]);
    expect(compared?.notRepeated).toEqual([]);
  });

  test('comes with the words in the language in which they were spoken', async () => {
    const { vault, personId, original } = await twoInterviews();
    const { accounts } = await vault.ask('comparison.read', { personId });
    expect(accounts.map(({ turns }) => turns.map(({ speaker }) => speaker))).toEqual([
      ['person'],
      ['interviewer', 'person', 'interpreter'],
    ]);
    const [first, second] = accounts;
    expect(first?.turns[0]).toEqual({
      start: 0,
      wordsStart: 0,
      end: lookedLikeLabels.length,
      speaker: 'person',
      original,
      question: null,
      at: null,
    });
    const question = second?.turns[0];
    expect(second?.text.slice(question?.wordsStart, question?.end)).toBe(asked);
  });

  test('is the same in the bundle', async () => {
    const { vault, personId } = await twoInterviews();
    const { comparison } = await vault.ask('comparison.read', { personId });
    const folder = join(vault.root, 'out');
    mkdirSync(folder);
    const destination = vault.grant('bundle-folder', folder);
    const { fileName } = await vault.ask('bundle.export', {
      personId,
      destination,
      recipient: 'CPS',
      reason: 'Advice',
    });
    const files = await readFiles(join(folder, fileName));
    const document = JSON.parse(files.get('data/comparison/comparison.json')?.toString() ?? '');
    expect(comparisonDocumentSchema.parse(document).comparisons).toEqual(comparison.comparisons);
    const register = files.get('data/comparison/first-told.csv')?.toString();
    expect(register).toContain('that is what they called the woman');
    expect(register).not.toMatch(/Interviewer: Was there|she says that it is so/);
  });
});

test('a reply whose turns are not the text of their account is refused', async () => {
  const { vault, personId } = await twoInterviews();
  const reply = await vault.ask('comparison.read', { personId });
  const { output } = schemas['comparison.read'];
  expect(output.safeParse(reply).success).toBe(true);
  for (const change of [
    { turns: [] },
    { text: 'Other words.' },
    { turns: reply.accounts[1]?.turns.map((turn) => ({ ...turn, end: turn.end + 1 })) },
    { turns: reply.accounts[1]?.turns.map((turn) => ({ ...turn, speaker: 'nobody' })) },
  ]) {
    const accounts = reply.accounts.map((account, index) => (index === 1 ? { ...account, ...change } : account));
    expect(output.safeParse({ ...reply, accounts }).success).toBe(false);
  }
});
