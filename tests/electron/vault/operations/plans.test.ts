import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyPersonProfile } from '../../../../shared/domain/person-profile.ts';
import { exampleTurn } from '../../../support/vault/examples.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';
import { exampleFurther, examplePlan } from '../../../support/vault/plans.ts';

async function openPerson() {
  const vault = new VaultUnderTest();
  await vault.create();
  return { vault, personId: await vault.addPerson() };
}

const fresh = { id: null, basedOn: 0, changeReason: '' };
const interview = [
  exampleTurn({ speaker: 'interviewer', words: 'Who drove the car?', question: 'specific-closed' }),
  exampleTurn({ words: 'Yusuf drove.' }),
  exampleTurn({ speaker: 'interpreter', words: 'Did he?' }),
  exampleTurn({ speaker: 'interviewer', words: 'Thank you.' }),
];

describe('a plan', () => {
  test('of a first interview needs no ground, and keeps its topics in their order', async () => {
    const { vault, personId } = await openPerson();
    const { id } = await vault.ask('plan.save', { personId, ...fresh, document: examplePlan });
    const reordered = { ...examplePlan, topics: examplePlan.topics.toReversed() };
    await vault.ask('plan.save', { personId, id, basedOn: 1, changeReason: 'She asked.', document: reordered });
    const shown = await vault.ask('plan.read', { planId: id });
    expect(shown.plan).toMatchObject({ version: 2, savedBy: 'DC J. Hale', document: reordered });
    expect(shown.versions.map(({ changeReason }) => changeReason)).toEqual(['She asked.', '']);
    const { plans } = await vault.ask('plan.list', { personId });
    expect(plans.map((plan) => [plan.id, plan.version])).toEqual([[id, 2]]);
  });

  test('of a further interview is refused without ground, reason, alternatives, interest, CPS and authoriser', async () => {
    const { vault, personId } = await openPerson();
    await vault.recordSealed(personId, 'I came by lorry.');
    const save = { personId, ...fresh };
    const refused = await vault.refusal('plan.save', { ...save, document: examplePlan });
    expect(refused).toMatchObject({ code: 'incomplete' });
    expect(refused.fields.map(({ field }) => field)).toEqual([
      'document.further.grounds',
      'document.further.reason',
      'document.further.alternativesConsidered',
      'document.further.personsInterest',
      'document.further.cpsConsulted',
      'document.further.authoriser',
    ]);
    const groundless = { ...examplePlan, further: { ...exampleFurther, grounds: [], reason: ' \n' } };
    const malformed = await vault.refusal('plan.save', { ...save, document: groundless });
    expect(malformed.fields.map(({ field }) => field)).toEqual(['document.further.grounds', 'document.further.reason']);
    const further = { ...examplePlan, further: exampleFurther };
    expect(await vault.ask('plan.save', { ...save, document: further })).toMatchObject({ version: 1 });
  });

  test('that was made before the first account is refused unchanged after it', async () => {
    const { vault, personId } = await openPerson();
    const { id } = await vault.ask('plan.save', { personId, ...fresh, document: examplePlan });
    await vault.recordSealed(personId, 'I came by lorry.');
    const later = { personId, id, basedOn: 1, changeReason: 'Another day.', document: examplePlan };
    expect(await vault.refusal('plan.save', later)).toMatchObject({ code: 'incomplete' });
  });

  test('is refused without a reason for a change, on an older version, for somebody else, and without a title', async () => {
    const { vault, personId } = await openPerson();
    const { id } = await vault.ask('plan.save', { personId, ...fresh, document: examplePlan });
    const change = { personId, id, basedOn: 1, changeReason: 'Why', document: examplePlan };
    expect(await vault.refusal('plan.save', { ...change, changeReason: '' })).toMatchObject({
      code: 'incomplete',
      fields: [{ field: 'changeReason' }],
    });
    expect(await vault.refusal('plan.save', { ...change, basedOn: 0 })).toMatchObject({ code: 'stale' });
    const other = await vault.addPerson('Ana');
    expect(await vault.refusal('plan.save', { ...change, personId: other })).toMatchObject({ code: 'not-found' });
    expect(await vault.refusal('plan.save', { ...change, personId: randomUUID() })).toMatchObject({
      code: 'not-found',
    });
    const untitled = { ...change, document: { ...examplePlan, title: ' ' } };
    expect(await vault.refusal('plan.save', untitled)).toMatchObject({ code: 'malformed' });
    expect(await vault.refusal('plan.read', { planId: randomUUID() })).toMatchObject({ code: 'not-found' });
  });

  test('cannot be read under the identifier of another kind of record', async () => {
    const { vault, personId } = await openPerson();
    const document = emptyPersonProfile;
    await vault.ask('profile.save', { personId, basedOn: 0, changeReason: '', document });
    expect(await vault.refusal('plan.read', { planId: personId })).toMatchObject({ code: 'not-found' });
  });
});

describe('what a plan rests on', () => {
  test('is what was asked, by whom and when, in the order given, and the person’s own words and names', async () => {
    const { vault, personId } = await openPerson();
    const day = (date: string) => ({ given: { spoken: date, earliest: date, latest: date } });
    const interpreter = { used: 'yes' as const, name: 'T. Haile', language: 'Tigrinya' };
    await vault.recordSealed(personId, interview, { ...day('2026-03-02'), interpreter, kind: 'audio-interview' });
    await vault.recordSealed(personId, 'I came by lorry.', day('2026-03-01'));
    const document = { ...emptyPersonProfile, namesAsGiven: [{ name: 'ሰላም', kind: '' }] };
    await vault.ask('profile.save', { personId, basedOn: 0, changeReason: '', document });
    const { asked, ownWords } = await vault.ask('plan.prepare', { personId });
    expect(asked.map(({ accountId: _, ...account }) => account)).toMatchObject([
      { number: 2, interviewer: 'DC J. Hale', interpreter: null, questions: [] },
      { number: 1, kind: 'audio-interview', interpreter: 'T. Haile', questions: [{ words: 'Who drove the car?' }] },
    ]);
    expect(ownWords).toEqual(['Selam', 'ሰላም', 'I came by lorry.', 'Yusuf drove.']);
  });

  test('of an account with turns counts only what the person said, in English and as it was spoken', async () => {
    const { vault, personId } = await openPerson();
    const original = { language: 'Tigrinya', words: 'ዮሱፍ ነይሩ።' };
    await vault.recordSealed(personId, [
      exampleTurn({ speaker: 'interviewer', words: 'Tell me about Leeds.', question: 'open' }),
      exampleTurn({ speaker: 'interpreter', words: 'About Leeds.' }),
      exampleTurn({ words: 'Yusuf was there.', original }),
    ]);
    const { asked, ownWords } = await vault.ask('plan.prepare', { personId });
    expect(asked[0]?.questions).toEqual([{ words: 'Tell me about Leeds.', type: 'open' }]);
    expect(ownWords).toEqual(['Selam', 'Yusuf was there.', 'ዮሱፍ ነይሩ።']);
  });

  test('is refused for somebody unknown', async () => {
    const { vault } = await openPerson();
    expect(await vault.refusal('plan.prepare', { personId: randomUUID() })).toMatchObject({ code: 'not-found' });
    expect(await vault.refusal('plan.list', { personId: randomUUID() })).toMatchObject({ code: 'not-found' });
  });
});
