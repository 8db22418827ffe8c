/** Attacks on what is recorded beside the accounts, hashed and signed again by the trusted key, so that only its meaning is wrong. */
import { createPublicKey } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../../../electron/vault/files/bundle/verify-bundle.ts';
import { editJson, type Files, listIn, type Parts, rehash, reindex, resign, writtenFiles, zipped } from './forge.ts';
import { sampleRecord, sealedAccount, signingKey } from './sample.ts';
import { broughtIn, letter } from './sample-records.ts';

let whole: Files = new Map();
let later: Files = new Map();
beforeAll(async () => {
  whole = await writtenFiles();
  later = await writtenFiles(sampleRecord({ programVersion: '99.0.0' }));
});

async function verifyForged(files: Files) {
  reindex(files);
  rehash(files);
  resign(files);
  return verifyBundle(await zipped(files), { trustedKey: createPublicKey(signingKey) });
}

const pathOf = (kind: string) => `data/records/${kind}.json`;
const original = `data/originals/${broughtIn.fileId}.txt`;

function partsIn(document: Parts, name: string): Parts[] {
  return listIn(document, name).filter((part): part is Parts => typeof part === 'object' && part !== null);
}

/** Changes the versions of the first record of a kind. */
function editVersions(kind: string, edit: (versions: Parts[], record: Parts) => unknown): (files: Files) => void {
  return (files) =>
    editJson(files, pathOf(kind), (document) => {
      for (const record of partsIn(document, 'records').slice(0, 1)) {
        const versions = partsIn(record, 'versions');
        record['versions'] = versions;
        edit(versions, record);
      }
    });
}

function accountId(index: number): string {
  return sealedAccount(index, '').sealed.id;
}

function editDecision(changes: Parts): (files: Files) => void {
  return editVersions('comparison-decision', ([first]) => Object.assign(first?.['document'] ?? {}, changes));
}

/** Changes the first passage of the first comparison. */
function editPassage(changes: Parts): (files: Files) => void {
  return (files) =>
    editJson(files, 'data/comparison/comparison.json', (document) => {
      for (const comparison of partsIn(document, 'comparisons').slice(0, 1)) {
        const passages = partsIn(comparison, 'passages');
        Object.assign(passages[0] ?? {}, changes);
        Object.assign(comparison, { passages });
      }
    });
}

function editOriginal(changes: Parts): (files: Files) => void {
  return (files) =>
    editJson(files, 'data/originals/originals.json', (document) => {
      Object.assign(partsIn(document, 'files')[0] ?? {}, changes);
    });
}

/** Adds the letter once more, under a name of its own, to everything that lists files. */
function addOriginal(files: Files): void {
  const id = '99999999-9999-4999-8888-999999999999';
  const path = original.replace(broughtIn.fileId, id);
  files.set(path, letter);
  editJson(files, 'data/index.json', (index) => {
    const row = partsIn(index, 'files').find(({ file }) => file === original);
    listIn(index, 'files').push({ ...row, file: path });
  });
  editJson(files, 'data/originals/originals.json', (document) => {
    listIn(document, 'files').push({ ...partsIn(document, 'files')[0], id, file: path });
  });
  editJson(files, 'data/bundle.json', (bundle) => Object.assign(bundle, { originals: 2 }));
}

/** Says in `bundle.json` what is now in the files. */
function recount(files: Files, kind: string, counts: object): void {
  editJson(files, 'data/bundle.json', (bundle) => {
    Object.assign(partsIn(bundle, 'records').find((listed) => listed['kind'] === kind) ?? {}, counts);
  });
}

function drop(files: Files, kind: string): void {
  for (const ending of ['json', 'html', 'pdf']) files.delete(`data/records/${kind}.${ending}`);
}

type Attack = readonly [attack: (files: Files) => void, sentence: RegExp];

const inOrder = /are not all there, or not in order/;
const notLedgered = /The ledger does not say that version/;
const notOfPerson = /not about this person, or not about these accounts/;

const attacks: Record<string, Attack> = {
  'other words in a version': [
    editVersions('contact-and-safety', ([, newest]) =>
      Object.assign(newest?.['document'] ?? {}, { codeWord: 'crane' }),
    ),
    /contact-and-safety.html" is not what the data/,
  ],
  'a version that is not as its schema says': [
    editVersions('interview-plan', ([first]) => Object.assign(first?.['document'] ?? {}, { score: 7 })),
    /not as its schema says/,
  ],
  'the newest version taken away': [
    (files) => {
      editVersions('interview-plan', (versions) => {
        versions.pop();
        Object.assign(versions[0] ?? {}, { newest: true });
      })(files);
      recount(files, 'interview-plan', { versions: 2 });
    },
    /kept a version that is not in the bundle/,
  ],
  'the first version taken away': [
    (files) => {
      editVersions('person-profile', (versions) => versions.shift())(files);
      recount(files, 'person-profile', { versions: 1 });
    },
    inOrder,
  ],
  'a version taken away that the bundle counts': [
    editVersions('person-profile', (versions) => versions.shift()),
    /not what the bundle lists/,
  ],
  'versions in another order': [editVersions('case-facts', (versions) => versions.reverse()), inOrder],
  'an older version that is called the newest': [
    editVersions('case-facts', (versions) =>
      versions.map((version, index) => Object.assign(version, { newest: index === 0 })),
    ),
    inOrder,
  ],
  'a later version without a reason': [
    editVersions('case-facts', ([, newest]) => Object.assign(newest ?? {}, { changeReason: ' ' })),
    inOrder,
  ],
  'a version more than the ledger knows': [
    (files) => {
      editVersions('exposure', (versions) => {
        versions.push({ ...versions[0], version: 2, changeReason: 'x' });
        Object.assign(versions[0] ?? {}, { newest: false });
      })(files);
      recount(files, 'exposure', { versions: 2 });
    },
    notLedgered,
  ],
  'a back-dated version': [
    editVersions('exposure', ([first]) => Object.assign(first ?? {}, { savedAt: '2026-01-01T08:00:00.000Z' })),
    notLedgered,
  ],
  'a version by another officer': [
    editVersions('reason-for-change', ([first]) => Object.assign(first ?? {}, { savedBy: 'DC Other' })),
    notLedgered,
  ],
  'a suggestion about an account that is compared with none': [
    (files) => {
      editJson(files, 'data/comparison/comparison.json', (document) => {
        const passage = { start: 0, end: 4, status: 'new', labels: ['new'], moved: false, sources: [] };
        const suggested = { ...passage, firstDisclosed: 0, origins: [], details: [] };
        listIn(document, 'suggested').push({ account: 0, passage: suggested });
      });
    },
    /suggested is not about these accounts/,
  ],
  'a passage first told in another account than its sources say': [
    editPassage({ firstDisclosed: 1 }),
    /speaks of words that are not in the accounts/,
  ],
  'a passage that is called new beside the earlier words that it tells': [
    editPassage({ status: 'new', labels: ['new'] }),
    /speaks of words that are not in the accounts/,
  ],
  'a record of another person': [
    editVersions('interview-plan', (_, record) =>
      Object.assign(record, { about: '12121212-1212-4212-8212-121212121212' }),
    ),
    notOfPerson,
  ],
  'the profile of another person': [
    editVersions('person-profile', (_, record) =>
      Object.assign(record, { id: '12121212-1212-4212-8212-121212121212' }),
    ),
    notOfPerson,
  ],
  'a record about an account that is not there': [
    editVersions('interpreted-exhibits', (_, record) =>
      Object.assign(record, { about: '12121212-1212-4212-8212-121212121212' }),
    ),
    notOfPerson,
  ],
  'a reason about words that are not in the account': [
    editVersions('reason-for-change', ([first]) => Object.assign(first?.['document'] ?? {}, { end: 9999 })),
    notOfPerson,
  ],
  'a decision about words that are not in the earlier account': [
    editDecision({
      matter: { about: 'link', verdict: 'same', earlier: { accountId: accountId(0), start: 0, end: 9999 } },
    }),
    notOfPerson,
  ],
  'a decision that looks forward': [
    editDecision({
      matter: { about: 'link', verdict: 'same', earlier: { accountId: accountId(2), start: 0, end: 18 } },
    }),
    notOfPerson,
  ],
  'a decision about a passage of an account that is not there': [
    editDecision({
      passage: { accountId: accountId(7), start: 0, end: 4 },
      matter: { about: 'mark', mark: 'not-asked' },
    }),
    notOfPerson,
  ],
  'an interpreter whom nothing names': [
    (files) => {
      for (const kind of ['court-interpreter', 'recognised-interpreter']) {
        editVersions(kind, ([first]) => Object.assign(first?.['document'] ?? {}, { registerId: null }))(files);
      }
    },
    notOfPerson,
  ],
  'one record twice': [
    (files) => {
      editJson(files, pathOf('exposure'), (document) => {
        listIn(document, 'records').push(...listIn(document, 'records'));
      });
      recount(files, 'exposure', { records: 2, versions: 2 });
    },
    inOrder,
  ],
  'a whole kind taken away': [
    (files) => {
      drop(files, 'exposure');
      recount(files, 'exposure', { file: null, records: 0, versions: 0 });
    },
    /kept a version that is not in the bundle/,
  ],
  'a kind that is not even listed': [
    (files) => {
      drop(files, 'contact-and-safety');
      editJson(files, 'data/bundle.json', (bundle) => {
        bundle['records'] = partsIn(bundle, 'records').filter((listed) => listed['kind'] !== 'contact-and-safety');
      });
    },
    /kept a version that is not in the bundle/,
  ],
  'a kind that is listed twice': [
    (files) =>
      editJson(files, 'data/bundle.json', (bundle) => {
        listIn(bundle, 'records').push(listIn(bundle, 'records')[0]);
      }),
    /not what the bundle lists/,
  ],
  'a kind that nobody knows': [
    (files) => recount(files, 'exposure', { kind: 'horoscope' }),
    /records of a kind that is not known/,
  ],
  'a page that is missing': [(files) => files.delete('data/records/interview-plan.html'), /html" is missing/],
  'a print that is missing': [(files) => files.delete('data/records/interview-plan.pdf'), /pdf" is missing/],
  'a page of a kind of which there is nothing': [
    (files) => files.set('data/records/horoscope.html', Buffer.from('x')),
    /belongs to nothing that the bundle names/,
  ],
  'another sentence on a page': [
    (files) => {
      const path = 'data/records/interview-plan.html';
      files.set(path, Buffer.from(files.get(path)?.toString().replace('</main>', '<p>Agreed.</p></main>') ?? ''));
    },
    /interview-plan.html" is not what the data/,
  ],
  'another file in place of an original': [
    (files) => files.set(original, Buffer.from('Other words.')),
    /is not the one that text was brought in from/,
  ],
  'another file, listed': [
    (files) => {
      files.set(original, Buffer.from(letter.toString().replace('M. T.', 'X. Y.')));
      reindex(files);
      const index: { files: Parts[] } = JSON.parse(files.get('data/index.json')?.toString() ?? '');
      const sha256 = index.files.find(({ file }) => file === original)?.['sha256'];
      editJson(files, 'data/originals/originals.json', (document) => {
        Object.assign(partsIn(document, 'files')[0] ?? {}, { sha256 });
      });
    },
    /that account 3 was brought in from is not in the bundle/,
  ],
  'an original that is not listed': [
    (files) => files.set(original.replace('9999-9999', '9999-8888'), letter),
    /belongs to nothing that the bundle names/,
  ],
  'the originals taken away': [
    (files) => {
      files.delete(original);
      files.delete('data/originals/originals.json');
      editJson(files, 'data/bundle.json', (bundle) => Object.assign(bundle, { originals: 0 }));
    },
    /that account 3 was brought in from is not in the bundle/,
  ],
  'another name of the file that text was brought in from': [
    editOriginal({ fileName: 'Confession.txt' }),
    /that account 3 was brought in from is not in the bundle/,
  ],
  'an original that another officer brought in': [
    editOriginal({ broughtInBy: 'DC Other' }),
    /The ledger does not say that the file .* was brought in then/,
  ],
  'an original brought in on another day': [
    editOriginal({ broughtInAt: '2020-01-01T08:00:00.000Z' }),
    /The ledger does not say that the file .* was brought in then/,
  ],
  'an original that no account names': [addOriginal, /8888.* is not the one that text was brought in from/],
  'another name for the person': [
    (files) =>
      editJson(files, 'data/bundle.json', (bundle) => Object.assign(bundle['person'] ?? {}, { chosenName: 'Amina' })),
    /Account 1 is not the one that the bundle lists/,
  ],
  'a draft of which nothing is said': [
    (files) =>
      editJson(files, 'data/bundle.json', (bundle) =>
        Object.assign(bundle, { leftOut: listIn(bundle, 'leftOut').slice(1) }),
      ),
    /does not say that the draft of entry \d+ of the ledger is left out/,
  ],
  'entries of the ledger of which nothing is said': [
    (files) =>
      editJson(files, 'data/bundle.json', (bundle) =>
        Object.assign(bundle, { leftOut: listIn(bundle, 'leftOut').slice(0, 1) }),
      ),
    /does not say how many entries of the ledger are left out/,
  ],
  'a program among the originals': [
    (files) => files.set(original.replace('.txt', '.exe'), Buffer.from('MZ')),
    /none that a bundle may hold/,
  ],
};

describe('a bundle that a holder of the key forged', () => {
  test.each(Object.entries(attacks))('is refused with %s', async (_, [attack, sentence]) => {
    const files = new Map(whole);
    attack(files);
    await expect(verifyForged(files)).rejects.toThrow(sentence);
  });

  test('is refused with a script on a page of another version', async () => {
    const files = new Map(later);
    const path = 'data/records/exposure.html';
    files.set(path, Buffer.from(files.get(path)?.toString().replace('</main>', '<script>x</script></main>') ?? ''));
    await expect(verifyForged(files)).rejects.toThrow(/exposure.html" does more than show its words/);
  });
});

test('how to reach the person stands in files of its own alone, so that a copy can leave them out whole', () => {
  const rules = ['اتصل بالهاتف فقط', 'ድሕሪ ምሳሕ', 'heron', 'at home'];
  for (const [path, bytes] of whole) {
    const holds = rules.filter((rule) => bytes.toString().includes(rule));
    const isContact = /^data\/records\/contact-and-safety\.(?:json|html)$/.test(path);
    expect(holds, path).toEqual(isContact ? rules : []);
  }
});

test('the file that text was brought in from keeps its bytes, and its name says nothing', () => {
  expect(whole.get(original)).toEqual(letter);
  expect(whole.get('data/accounts/0003/account.txt')?.toString()).toContain(original);
  expect(whole.get('data/index.csv')?.toString()).not.toContain('Letter of');
});
