/** Fills the vault with the whole record of one person of the gallery, through the program's own window. */
import type { Page } from 'playwright-core';
import type { DraftContent } from '../../shared/domain/account.ts';
import type { Place } from '../../shared/domain/growth/decisions.ts';
import { emptyInterviewPlan } from '../../shared/domain/interview-plan.ts';
import { emptyPersonProfile } from '../../shared/domain/person-profile.ts';
import { ask } from '../../tests/support/seed.ts';
import { exampleFurther } from '../../tests/support/vault/plans.ts';
import {
  begunAccount,
  interpretedAccount,
  interviewAccount,
  messageAccount,
  type RegisterIds,
  statementAccount,
} from './accounts.ts';
import type { PersonWords } from './person-words.ts';

/** Where the screens of a person are. */
export interface SeededRecord {
  readonly personId: string;
  readonly caseId: string;
  readonly planId: string;
  readonly interpreterId: string;
  readonly exposureId: string;
  /** Of the account through an interpreter, and of the interview after it. */
  readonly interpretedId: string;
  readonly interviewId: string;
  readonly draftId: string;
  /** The passage of the interview whose reason is recorded, by offsets. */
  readonly passage: { readonly start: number; readonly end: number };
}

const first = { id: null, basedOn: 0, changeReason: '' } as const;

export async function seedRecord(page: Page, words: PersonWords): Promise<SeededRecord> {
  const { personId } = await ask(page, 'person.add', words.person);
  const { person } = await ask(page, 'person.read', { personId });
  await seedCaseAndProfile(page, personId, person.caseId, words);
  const register = await seedInterpreters(page, words);
  await ask(page, 'plan.save', { personId, ...first, document: { ...planOf(words), title: 'First interview' } });

  await recordAccount(page, personId, messageAccount(words));
  const interpretedId = await recordAccount(page, personId, interpretedAccount(words, register));
  const interviewId = await recordAccount(page, personId, interviewAccount(words));
  await recordAccount(page, personId, statementAccount(words));
  const draftId = await writeDraft(page, personId, begunAccount(words));

  await seedBesideAccounts(page, interpretedId, personId, words, register);
  const recognised = { registerId: register[1], basis: 'By the PAIT number on the booking of that day.' };
  await ask(page, 'interpreter.keepRecognised', { accountId: interviewId, ...first, document: recognised });
  const { id: planId } = await ask(page, 'plan.save', {
    personId,
    ...first,
    document: { ...planOf(words), title: `Further interview, ${words.dialect}`, further: exampleFurther },
  });
  const exposureId = await seedExposures(page, personId, interviewId, words);
  const passage = await seedReason(page, interviewId, words);
  await seedDecisions(page, { accountId: interviewId, ...passage }, words);
  const [interpreterId] = register;
  return {
    personId,
    caseId: person.caseId,
    planId,
    interpreterId,
    exposureId,
    interpretedId,
    interviewId,
    draftId,
    passage,
  };
}

async function seedCaseAndProfile(page: Page, personId: string, caseId: string, words: PersonWords): Promise<void> {
  const facts = {
    operationName: words.operationName,
    urn: '12TY0456726',
    crimeReferences: ['TOY/004512/26', 'TOY/004513/26'],
    offences: ['Holding in servitude (Modern Slavery Act 2015, section 1)', 'Arranging travel (section 2)'],
  };
  await ask(page, 'case.saveFacts', { caseId, basedOn: 0, changeReason: '', document: facts });
  await ask(page, 'profile.save', { personId, basedOn: 0, changeReason: '', document: emptyPersonProfile });
  await ask(page, 'profile.save', {
    personId,
    basedOn: 1,
    changeReason: 'Asked at the needs assessment.',
    document: {
      ...emptyPersonProfile,
      roles: ['complainant', 'witness', 'suspected'],
      section45MayArise: true,
      modernSlaveryComplainant: true,
      namesAsGiven: [...words.namesAsGiven],
      born: {
        spoken: words.born.spoken,
        earliest: `${words.born.year}-01-01`,
        latest: `${words.born.year}-12-31`,
        calendar: words.born.calendar,
      },
      languages: [
        { language: words.language, dialect: words.dialect, literacy: words.literacy },
        { language: 'English', dialect: '', literacy: 'A few words' },
      ],
      communicationNeeds: 'Short questions, one at a time. Time to answer. A woman interviewer.',
      categories: [
        {
          category: 'intimidated-modern-slavery-complainant',
          basis: 'Complainant of an offence under section 1.',
          assessedBy: 'DC J. Hale',
          assessedOn: '2026-03-02',
          wish: 'wishes',
        },
      ],
      safeContact: {
        how: `By message to ${words.supporter}`,
        times: 'Weekdays, 10:00 to 15:00',
        noVoicemail: true,
        codeWord: words.namesAsGiven[2]?.name ?? '',
        never: 'Never at the address; never through family.',
      },
    },
  });
}

/** The first has no PAIT number, and one correction; the second is approved. */
async function seedInterpreters(page: Page, words: PersonWords): Promise<RegisterIds> {
  const languages = [{ language: words.language, dialects: words.dialect }];
  const [one, other] = words.interpreters;
  const unapproved = {
    name: one,
    paitNumber: '',
    nrpsiNumber: '',
    qualification: 'Community Interpreting, level 3',
    vetting: '',
    languages,
    gender: 'man',
    provider: 'By telephone, provider on call',
  };
  const { id: firstId } = await ask(page, 'interpreter.keep', { ...first, document: unapproved });
  await ask(page, 'interpreter.keep', {
    id: firstId,
    basedOn: 1,
    changeReason: 'Vetting ran out.',
    document: { ...unapproved, vetting: 'none (expired)' },
  });
  const approved = {
    ...unapproved,
    name: other,
    paitNumber: 'P20417',
    nrpsiNumber: '15982',
    vetting: 'NPPV 3',
    gender: 'woman',
  };
  const { id: secondId } = await ask(page, 'interpreter.keep', {
    ...first,
    document: { ...approved, qualification: 'DPSI (Law)', provider: 'The Interpreting Agency' },
  });
  return [firstId, secondId];
}

function planOf(words: PersonWords) {
  return {
    ...emptyInterviewPlan,
    objectives: 'Hear what happened in the person’s own words, from the journey to the day they left.',
    topics: ['The passport', words.topicNotYetSaid, 'Where they slept'],
    interviewer: 'DC J. Hale',
    personsPresent: `${words.supporter}, supporter`,
    place: 'Vulnerable witness suite, room 2',
    breaks: 'Every 40 minutes, and whenever asked for',
    media: 'Video, two cameras',
    interpreter: words.interpreters[1],
    intermediary: 'Not needed: assessed on 2 March',
    supporter: words.supporter,
    decisions: [{ decision: 'A woman interviews.', decidedBy: 'DI M. Price' }],
  };
}

/** First a part, then the whole, so that an earlier draft is kept. */
async function writeDraft(
  page: Page,
  personId: string,
  { circumstances, occasion, turns }: DraftContent,
): Promise<string> {
  const { accountId } = await ask(page, 'account.begin', { personId });
  const start = { start: 0, removed: 0, inserted: turns.slice(0, 1) };
  await ask(page, 'account.saveDraft', { accountId, basedOn: 0, header: { circumstances, occasion }, turns: start });
  const rest = { start: 1, removed: 0, inserted: turns.slice(1) };
  await ask(page, 'account.saveDraft', { accountId, basedOn: 1, header: null, turns: rest });
  return accountId;
}

async function recordAccount(page: Page, personId: string, content: DraftContent): Promise<string> {
  const accountId = await writeDraft(page, personId, content);
  await ask(page, 'account.seal', { accountId, revision: 2 });
  return accountId;
}

/** Of the interpreted account: a second translation, the exhibits, and that its interpreter is proposed for court. */
async function seedBesideAccounts(
  page: Page,
  accountId: string,
  personId: string,
  words: PersonWords,
  [registerId]: RegisterIds,
): Promise<void> {
  const { account } = await ask(page, 'account.read', { accountId });
  const addenda = [
    {
      kind: 'second-translation',
      words: words.secondTranslation,
      language: 'English',
      linguist: words.interpreters[1],
    },
    { kind: 'own-change', words: words.answers[1][1], language: words.language, linguist: '' },
  ] as const;
  for (const [basedOn, addendum] of addenda.entries()) {
    const passage = { start: 0, end: account.text.indexOf('\n') };
    const explanation = 'The recording was listened to again with the person.';
    await ask(page, 'addendum.add', { accountId, basedOn, addendum: { ...addendum, ...passage, explanation } });
  }
  await ask(page, 'interpreter.keepExhibits', {
    accountId,
    ...first,
    document: {
      originalReference: 'RL/1',
      translationReference: '',
      interpretersStatement: 'asked',
      notes: words.message[0] ?? '',
    },
  });
  await ask(page, 'interpreter.keepCourt', {
    personId,
    ...first,
    document: { registerId, name: words.interpreters[0], language: words.language, dialect: words.dialect },
  });
}

async function seedExposures(page: Page, personId: string, interviewId: string, words: PersonWords): Promise<string> {
  const { id } = await ask(page, 'exposure.keep', {
    personId,
    ...first,
    document: {
      kind: 'photographs',
      when: { spoken: words.born.spoken, earliest: '2026-03-10', latest: '2026-03-12' },
      what: words.shown,
      shownBy: 'DC P. Osei',
      notes: words.message[1] ?? '',
    },
  });
  const document = { answer: 'asked-and-recorded', notes: words.explanation } as const;
  await ask(page, 'exposure.keepInquiry', { accountId: interviewId, ...first, document });
  return id;
}

/** Of the last answer in the interview. */
async function seedReason(page: Page, accountId: string, words: PersonWords): Promise<SeededRecord['passage']> {
  const { account } = await ask(page, 'account.read', { accountId });
  const [english] = words.answers[3];
  const start = account.text.indexOf(english);
  const passage = { start, end: start + english.length };
  await ask(page, 'reason.keep', {
    ...first,
    document: {
      accountId,
      ...passage,
      explanation: { answer: 'given', words: words.explanation },
      officerInference: 'The first interpreter may have known the family.',
      thirdParty: `${words.supporter}: sleeps better since the move.`,
      codes: [
        { code: 'interpreter-community-link', source: 'person-said' },
        { code: 'new-trust', source: 'support-worker-said' },
      ],
    },
  });
  return passage;
}

/** A mark that stands, and a checked translation that was withdrawn. */
async function seedDecisions(page: Page, passage: Place, words: PersonWords): Promise<void> {
  const decided = { accountId: passage.accountId, passage, reasonId: null, note: words.explanation, withdrawn: false };
  const marked = { ...decided, matter: { about: 'mark', mark: 'corrected-by-the-person' } } as const;
  await ask(page, 'decision.keep', { ...first, document: marked });
  const checked = { ...decided, matter: { about: 'translation', answer: 'same-in-the-original' } } as const;
  const { id } = await ask(page, 'decision.keep', { ...first, document: checked });
  const withdrawn = { id, basedOn: 1, changeReason: words.explanation, document: { ...checked, withdrawn: true } };
  await ask(page, 'decision.keep', withdrawn);
}
