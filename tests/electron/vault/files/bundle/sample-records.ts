/** What is recorded beside the accounts of the invented case: every kind, in several scripts, with later versions and hostile free text. */
import { createHash } from 'node:crypto';
import type { BundledAccount, BundledOriginal } from '../../../../../shared/domain/bundle/record.ts';
import { recordKindNamed, recordKinds } from '../../../../../shared/domain/bundle/records/kinds.ts';
import type { KeptRecord, RecordsDocument } from '../../../../../shared/domain/bundle/records/records-document.ts';
import { emptyInterviewPlan } from '../../../../../shared/domain/interview-plan.ts';
import type { LedgerEntry } from '../../../../../shared/domain/ledger.ts';
import { emptyPersonProfile } from '../../../../../shared/domain/person-profile.ts';

const officer = 'DC Example';
const caseId = '77777777-7777-4777-8777-777777777777';
const interpreterId = '88888888-8888-4888-8888-888888888888';

function recordId(place: number): string {
  return `66666666-6666-4666-8666-${String(place).padStart(12, '0')}`;
}

function kept(id: string, about: string | null, documents: readonly unknown[]): KeptRecord {
  const versions = documents.map((document, index) => ({
    version: index + 1,
    newest: index === documents.length - 1,
    savedAt: `2026-03-0${index + 5}T08:00:00.000Z`,
    savedBy: officer,
    changeReason: index === 0 ? '' : 'ተሓቢሩና። Said on the telephone.\nA second line.',
    document,
  }));
  return { id, about, versions };
}

const { safeContact: _, ...emptyProfile } = emptyPersonProfile;
const profile = {
  ...emptyProfile,
  roles: ['complainant', 'suspected'],
  modernSlaveryComplainant: true,
  section45MayArise: true,
  namesAsGiven: [
    { name: 'ሰላም ገብረ', kind: 'as the person writes it' },
    { name: 'Selam Gebre', kind: 'transliteration' },
    { name: 'سلام <i>', kind: 'what family calls them' },
  ],
  born: { spoken: 'ኣብ ወርሒ ጥሪ 1992', earliest: '2000-01-10', latest: '2000-02-08', calendar: 'ethiopian' },
  languages: [{ language: 'Tigrinya', dialect: 'of Akele Guzai', literacy: 'reads and writes' }],
  communicationNeeds: 'Short questions.\nA break each half hour.',
  categories: [
    {
      category: 'intimidated-modern-slavery-complainant',
      basis: 'Complainant of an offence under section 2.',
      assessedBy: officer,
      assessedOn: '2026-03-05',
      wish: 'wishes',
    },
  ],
};
const contact = {
  how: 'اتصل بالهاتف فقط',
  times: 'ድሕሪ ምሳሕ',
  noVoicemail: true,
  codeWord: 'heron',
  never: '<b>Never</b> at home.',
};
const plan = {
  ...emptyInterviewPlan,
  title: 'First interview',
  objectives: 'What happened in the house.',
  topics: ['ብዛዕባ ጉዕዞ', 'العمل في البيت', 'Work'],
  place: 'The quiet room',
  decisions: [{ decision: 'An interpreter by video', decidedBy: officer }],
};
const further = {
  grounds: ['clarify-ambiguity-or-interpretation'],
  reason: 'One word has two meanings.',
  alternativesConsidered: 'Asking the interpreter alone.',
  personsInterest: 'She wishes to explain it.',
  cpsConsulted: 'no',
  cpsConsultation: 'Not yet needed.',
  authoriser: 'DI Example',
};

function documents(personId: string, accounts: readonly BundledAccount[]): Record<string, readonly KeptRecord[]> {
  const ofAccount = (index: number, place: number, said: (account: BundledAccount) => unknown): KeptRecord[] =>
    accounts.slice(index, index + 1).map((account) => kept(recordId(place), account.sealed.id, [said(account)]));
  const seen = {
    kind: 'photographs',
    when: { spoken: 'قبل العيد', earliest: null, latest: null },
    shownBy: 'DC Other',
    notes: '',
  };
  const facts = { operationName: '', urn: '', crimeReferences: [], offences: ['Modern Slavery Act 2015, section 2'] };
  return {
    'case-facts': [kept(caseId, null, [facts, { ...facts, operationName: 'Heron', crimeReferences: ['TOY/1/26'] }])],
    'person-profile': [kept(personId, personId, [emptyProfile, profile])],
    'contact-and-safety': [kept(personId, personId, [emptyPersonProfile.safeContact, contact])],
    'interview-plan': [
      kept(recordId(1), personId, [plan, { ...plan, topics: ['Work'], further }]),
      kept(recordId(2), personId, [{ ...plan, title: 'Second interview' }]),
    ],
    exposure: [kept(recordId(3), personId, [{ ...seen, what: 'A picture of a red car' }])],
    'exposure-inquiry': ofAccount(0, 4, () => ({ answer: 'asked-and-recorded', notes: 'Asked by the supporter.' })),
    'reason-for-change': ofAccount(1, 5, ({ sealed }) => ({
      accountId: sealed.id,
      start: 0,
      end: sealed.text.length,
      explanation: { answer: 'given', words: 'خفت أن أقول ذلك.' },
      officerInference: 'None.',
      thirdParty: '',
      codes: [{ code: 'fear-for-family', source: 'person-said' }],
    })),
    interpreter: [
      kept(interpreterId, null, [
        {
          name: 'መብራት ተስፋይ',
          paitNumber: 'P-100',
          nrpsiNumber: '',
          qualification: 'DPSI',
          vetting: 'NPPV 3',
          languages: [{ language: 'Tigrinya', dialects: 'all' }],
          gender: 'woman',
          provider: '',
        },
      ]),
    ],
    'court-interpreter': [
      kept(recordId(6), personId, [
        { registerId: interpreterId, name: 'መብራት ተስፋይ', language: 'Tigrinya', dialect: '' },
      ]),
    ],
    'interpreted-exhibits': ofAccount(0, 7, () => ({
      originalReference: 'ABC/1',
      translationReference: '',
      interpretersStatement: 'asked',
      notes: '',
    })),
    'recognised-interpreter': ofAccount(0, 8, () => ({ registerId: interpreterId, basis: 'The same voice and name.' })),
    'comparison-decision': ofAccount(1, 9, ({ sealed }) => ({
      accountId: sealed.id,
      passage: { accountId: sealed.id, start: 0, end: 'They took my papers and my phone.'.length },
      matter: {
        about: 'link',
        earlier: { accountId: accounts[0]?.sealed.id, start: 0, end: 'They took my papers.'.length },
        verdict: 'same',
      },
      note: 'ንሳ ከምኡ ኢላ። <b>She said so.</b>',
      reasonId: null,
      withdrawn: false,
      suggestion: { status: 'added', firstToldIn: accounts[0]?.sealed.id, linked: true },
    })),
  };
}

export function sampleRecords(personId: string, accounts: readonly BundledAccount[]): RecordsDocument[] {
  const all = documents(personId, accounts);
  return recordKinds
    .map(({ name }) => ({ format: 'records/1' as const, kind: name, records: all[name] ?? [] }))
    .filter(({ records }) => records.length > 0);
}

type Kept = Pick<LedgerEntry, 'at' | 'officer' | 'operation' | 'record' | 'facts'>;

/** What the ledger says of keeping them, each act once, of the files that accounts were brought in from, and of a draft. */
export function keptInLedger(all: readonly RecordsDocument[], accounts: readonly BundledAccount[]): Kept[] {
  const acts = all.flatMap(({ kind, records }) =>
    records.flatMap(({ id, about, versions }) =>
      versions.map(({ version, savedAt, savedBy }) => ({
        at: savedAt,
        officer: savedBy,
        operation: recordKindNamed(kind)?.keptBy ?? '',
        record: about ?? id,
        facts: { kept: id, version },
      })),
    ),
  );
  return [
    ...new Map(acts.map((act) => [JSON.stringify(act), act])).values(),
    ...accounts.flatMap(broughtInActs),
    draftAct,
  ];
}

export const letter = Buffer.from('M. T.: ሌሊት ሠራሁ። <script>alert(1)</script>\n');

/** The third account was brought in from a file, whose name says who somebody is. */
export const broughtIn = {
  fileId: '99999999-9999-4999-8999-999999999999',
  fileName: 'Letter of Selam, ሰላም.TXT',
  sha256: createHash('sha256').update(letter).digest('hex'),
  on: '2026-09-01',
};

function broughtInActs({ sealed }: BundledAccount): Kept[] {
  return sealed.occasion.broughtIn.map(({ sha256 }) => ({
    at: '2026-09-01T09:00:01.000Z',
    officer,
    operation: 'account.bringIn',
    record: sealed.id,
    facts: { person: sealed.person.id, sha256 },
  }));
}

/** Of the account that is not sealed. */
const draftAct: Kept = {
  at: '2026-11-19T09:00:00.000Z',
  officer,
  operation: 'account.saveDraft',
  record: '33333333-3333-4333-8333-333333333333',
  facts: { revision: 2, kept: true },
};

export function sampleOriginals(accounts: readonly BundledAccount[]): BundledOriginal[] {
  return accounts.flatMap(({ sealed }) =>
    sealed.occasion.broughtIn.map(({ fileId, fileName, sha256 }) => ({
      id: fileId,
      account: sealed.number,
      fileName,
      sha256,
      bytes: letter,
      broughtInAt: '2026-09-01T09:00:00.000Z',
      broughtInBy: officer,
    })),
  );
}
