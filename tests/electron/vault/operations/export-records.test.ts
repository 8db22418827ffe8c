/** What is recorded of a person beside the accounts leaves the vault with them: every kind, every version, and nothing of anybody else. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleLimits } from '../../../../electron/vault/files/bundle/limits.ts';
import { openArchive } from '../../../../electron/vault/files/zip/archive.ts';
import { recordKinds } from '../../../../shared/domain/bundle/records/kinds.ts';
import { emptyCaseFacts } from '../../../../shared/domain/case.ts';
import { emptyInterviewPlan } from '../../../../shared/domain/interview-plan.ts';
import { emptyPersonProfile } from '../../../../shared/domain/person-profile.ts';
import { exampleCircumstances, exampleOccasion } from '../../../support/vault/examples.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';

const first = { id: null, basedOn: 0, changeReason: '' };

async function exportedFiles(vault: VaultUnderTest, personId: string): Promise<Map<string, string>> {
  const folder = join(vault.root, 'out');
  mkdirSync(folder, { recursive: true });
  const destination = vault.grant('bundle-folder', folder);
  const { fileName } = await vault.ask('bundle.export', { personId, destination, recipient: 'CPS', reason: 'Advice' });
  const bundle = vault.grant('open-bundle', join(folder, fileName));
  expect(await vault.ask('bundle.verify', { bundle })).toMatchObject({ signedByThisVault: true });
  const archive = await openArchive(join(folder, fileName), bundleLimits);
  const files = new Map<string, string>();
  for (const [name, entry] of archive.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of archive.content(entry)) chunks.push(chunk);
    files.set(name.slice(name.indexOf('/') + 1), Buffer.concat(chunks).toString());
  }
  await archive.close();
  return files;
}

async function vaultWithEverything() {
  const vault = new VaultUnderTest();
  await vault.create();
  const personId = await vault.addPerson();
  const { person } = await vault.ask('person.read', { personId });
  const interpreter = {
    name: 'M. Tesfay',
    paitNumber: 'P-1',
    nrpsiNumber: '',
    qualification: '',
    vetting: '',
    languages: [{ language: 'Tigrinya', dialects: '' }],
    gender: '',
    provider: '',
  };
  const { id: registerId } = await vault.ask('interpreter.keep', { ...first, document: interpreter });
  await vault.ask('interpreter.keep', { ...first, document: { ...interpreter, name: 'Nobody of this case' } });
  const accountId = await bringInAndSeal(vault, personId, registerId);

  const { caseId } = person;
  await vault.ask('case.saveFacts', { caseId, basedOn: 0, changeReason: '', document: emptyCaseFacts });
  const operation = { ...emptyCaseFacts, operationName: 'Heron' };
  await vault.ask('case.saveFacts', { caseId, basedOn: 1, changeReason: 'Named today.', document: operation });
  const safeContact = { ...emptyPersonProfile.safeContact, codeWord: 'kingfisher' };
  const profile = { ...emptyPersonProfile, safeContact };
  await vault.ask('profile.save', { personId, basedOn: 0, changeReason: '', document: profile });
  const further = {
    grounds: ['planned-multi-session' as const],
    reason: 'Planned.',
    alternativesConsidered: 'None.',
    personsInterest: 'She wishes it.',
    cpsConsulted: 'no' as const,
    cpsConsultation: '',
    authoriser: 'DI Example',
  };
  await vault.ask('plan.save', { personId, ...first, document: { ...emptyInterviewPlan, title: 'Second', further } });
  const when = { spoken: 'last week', earliest: null, latest: null };
  const seen = { kind: 'photographs' as const, when, what: 'A red car', shownBy: '', notes: '' };
  await vault.ask('exposure.keep', { personId, ...first, document: seen });
  const inquiry = { answer: 'asked-and-recorded' as const, notes: '' };
  await vault.ask('exposure.keepInquiry', { accountId, ...first, document: inquiry });
  const reason = { accountId, start: 0, end: 4, officerInference: '', thirdParty: '', codes: [] };
  await vault.ask('reason.keep', { ...first, document: { ...reason, explanation: { answer: 'not-asked' } } });
  const unnamed = await vault.recordSealed(personId, 'They took my phone.', {
    interpreter: { used: 'yes', name: 'M. T.', language: 'Tigrinya' },
  });
  const recognised = { registerId, basis: 'She says so.' };
  await vault.ask('interpreter.keepRecognised', { accountId: unnamed, ...first, document: recognised });
  const whole = (account: string, words: string) => ({ accountId: account, start: 0, end: words.length });
  const drawn = {
    accountId: unnamed,
    passage: whole(unnamed, 'They took my phone.'),
    matter: { about: 'link' as const, earlier: whole(accountId, 'They took my papers.'), verdict: 'same' as const },
    note: 'She says: papers and phone, the same evening.',
    reasonId: null,
    withdrawn: false,
  };
  await vault.ask('decision.keep', { ...first, document: drawn });
  const court = { registerId: null, name: 'Somebody else', language: '', dialect: '' };
  await vault.ask('interpreter.keepCourt', { personId, ...first, document: court });
  const exhibits = {
    originalReference: 'JH/1',
    translationReference: '',
    interpretersStatement: 'asked' as const,
    notes: '',
  };
  await vault.ask('interpreter.keepExhibits', { accountId, ...first, document: exhibits });
  return { vault, personId };
}

/** An account from a file, whose interpreter is in the register. */
async function bringInAndSeal(vault: VaultUnderTest, personId: string, registerId: string): Promise<string> {
  const path = join(vault.root, 'letter.txt');
  writeFileSync(path, 'They took my papers.');
  const given = { personId, file: vault.grant('open-text', path), encoding: 'unicode' as const };
  const { sha256 } = await vault.ask('file.preview', given);
  const { accountId } = await vault.ask('account.bringIn', {
    ...given,
    file: vault.grant('open-text', path),
    sha256,
    labels: [],
  });
  const { occasion } = (await vault.ask('account.readDraft', { accountId })).draft;
  const header = {
    circumstances: {
      ...exampleCircumstances,
      interpreter: { used: 'yes' as const, name: 'M. Tesfay', language: 'Tigrinya' },
    },
    occasion: {
      ...occasion,
      readBack: exampleOccasion.readBack,
      interpreting: { ...occasion.interpreting, registerId },
    },
  };
  await vault.ask('account.saveDraft', { accountId, basedOn: 1, header, turns: null });
  await vault.ask('account.seal', { accountId, revision: 2 });
  return accountId;
}

describe('a full record', () => {
  test('holds every kind, every version, and the file that text was brought in from', async () => {
    const { vault, personId } = await vaultWithEverything();
    const files = await exportedFiles(vault, personId);
    const bundle: { records: { kind: string; records: number; versions: number }[]; leftOut: { what: string }[] } =
      JSON.parse(files.get('data/bundle.json') ?? '');
    expect(bundle.records.map(({ kind, records, versions }) => [kind, records, versions])).toEqual(
      recordKinds.map(({ name }) => [name, 1, name === 'case-facts' ? 2 : 1]),
    );
    expect(files.get('data/records/case-facts.html')).toContain('Named today.');
    expect(files.get('data/records/contact-and-safety.json')).toContain('kingfisher');
    expect(files.get('data/records/person-profile.json')).not.toContain('kingfisher');
    expect(bundle.leftOut.map(({ what }) => what)).toEqual([expect.stringMatching(/^\d+ of \d+ ledger entries$/)]);
    const original = [...files.keys()].find((path) => /^data\/originals\/.*\.txt$/.test(path)) ?? '';
    expect(files.get(original)).toBe('They took my papers.');
  });

  test('holds nothing of anybody else, nor of the rest of the register', async () => {
    const { vault } = await vaultWithEverything();
    const other = await vault.addPerson('Amina');
    await vault.recordSealed(other, 'I came by lorry.');
    const files = await exportedFiles(vault, other);
    const recorded = [...files.keys()].filter((path) => /^data\/(?:records|originals)\//.test(path));
    expect(recorded.toSorted()).toEqual(['html', 'json', 'pdf'].map((ending) => `data/records/case-facts.${ending}`));
    expect([...files.values()].filter((text) => text.includes('Nobody of this case'))).toEqual([]);
  });
});

test('every kind of record that the vault keeps goes into the bundle', () => {
  const folder = join(import.meta.dirname, '../../../../electron/vault/operations');
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const kept = sources.flatMap((source) =>
    [...source.matchAll(/\bkind: '([a-z-]+)',\s+document:/g)].map(([, kind]) => kind),
  );
  expect(kept.length).toBeGreaterThan(8);
  expect(new Set(kept)).toEqual(new Set(recordKinds.map(({ keptAs }) => keptAs)));
});
