import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { stateComplainant } from '../../../../shared/domain/eligibility.ts';
import { emptyPersonProfile, type PersonProfile } from '../../../../shared/domain/person-profile.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';

async function openPerson() {
  const vault = new VaultUnderTest();
  await vault.create();
  return { vault, personId: await vault.addPerson() };
}

const complainant = stateComplainant(emptyPersonProfile, true, 'DC J. Hale', '2026-03-03');
const profile: PersonProfile = {
  ...complainant,
  roles: ['complainant', 'suspected'],
  section45MayArise: true,
  namesAsGiven: [
    { name: 'ሰላም ተስፋይ', kind: 'as she writes it' },
    { name: 'Selam Tesfay', kind: 'transliteration' },
  ],
  born: {
    spoken: 'in the year 2009 by our calendar',
    earliest: '2016-09-11',
    latest: '2017-09-10',
    calendar: 'ethiopian',
  },
  languages: [{ language: 'Tigrinya', dialect: 'Akele Guzay', literacy: 'reads, writes a little' }],
  safeContact: {
    how: 'Through the support worker',
    times: '',
    noVoicemail: true,
    codeWord: 'library',
    never: 'By post',
  },
};

describe('a profile', () => {
  test('comes back exactly as it was saved, in every script and order', async () => {
    const { vault, personId } = await openPerson();
    expect(await vault.ask('profile.read', { personId })).toMatchObject({ profile: null, versions: [] });
    await vault.ask('profile.save', { personId, basedOn: 0, changeReason: '', document: profile });
    const shown = await vault.ask('profile.read', { personId });
    expect(shown.profile?.document).toEqual(profile);
    expect(shown.person.chosenName).toBe('Selam');
  });

  test('keeps the person’s wish to decline as a new version with its reason', async () => {
    const { vault, personId } = await openPerson();
    await vault.ask('profile.save', { personId, basedOn: 0, changeReason: '', document: profile });
    const declined = {
      ...profile,
      categories: profile.categories.map((assessed) => ({ ...assessed, wish: 'declines' as const })),
    };
    await vault.ask('profile.save', { personId, basedOn: 1, changeReason: 'She told me.', document: declined });
    const shown = await vault.ask('profile.read', { personId });
    expect(shown.profile?.document.categories[0]?.wish).toBe('declines');
    expect(shown.versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  test('is refused without the category that the law gives, or without the basis of one', async () => {
    const { vault, personId } = await openPerson();
    const save = { personId, basedOn: 0, changeReason: '' };
    expect(await vault.refusal('profile.save', { ...save, document: { ...profile, categories: [] } })).toMatchObject({
      code: 'incomplete',
      fields: [{ field: 'document.categories' }],
    });
    const bare = profile.categories.map((assessed) => ({ ...assessed, basis: '' }));
    expect(await vault.refusal('profile.save', { ...save, document: { ...profile, categories: bare } })).toMatchObject({
      code: 'incomplete',
      fields: [{ field: 'document.categories.0.basis' }],
    });
  });

  test('is refused without a reason for a change, on an older version, and for somebody unknown', async () => {
    const { vault, personId } = await openPerson();
    const save = { personId, basedOn: 0, changeReason: '', document: profile };
    await vault.ask('profile.save', save);
    expect(await vault.refusal('profile.save', { ...save, basedOn: 1 })).toMatchObject({ code: 'incomplete' });
    expect(await vault.refusal('profile.save', { ...save, changeReason: 'x' })).toMatchObject({ code: 'stale' });
    const unknown = { ...save, personId: randomUUID() };
    expect(await vault.refusal('profile.save', unknown)).toMatchObject({ code: 'not-found' });
    expect(await vault.refusal('profile.read', { personId: randomUUID() })).toMatchObject({ code: 'not-found' });
  });
});
