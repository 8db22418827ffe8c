/**
 * What guidance and practice say, as data: every such statement that a screen shows stands here with its source and the day on which the source
 * was read. Nothing that was not found in a source is shown as a rule; what is only usual practice says so.
 */
export interface Guidance {
  readonly statement: string;
  /** Title, publisher and year; null where it is practice of the field without a text to point to. */
  readonly source: string | null;
  readonly standing: 'published' | 'usual-practice';
  /** Month in which it was last checked. */
  readonly checkedOn: string;
}

const checkedOn = 'November 2026';

export const interpreterGuidance = {
  approvedList: {
    statement:
      'Police forces use a national list of approved interpreters and translators (PAIT), with qualifications and vetting.',
    source: 'Launch of Police Approved Interpreters and Translators, Leicestershire Police, 2020',
    standing: 'published',
    checkedOn,
  },
  exceptions: {
    statement: 'Somebody outside the list may be used where the need is urgent or the language is rare.',
    source: 'National Police Dynamic Purchasing System for Language Services, National Police Chiefs’ Council',
    standing: 'published',
    checkedOn,
  },
  roleOfTheInterpreter: {
    statement: 'The interpreter is not left alone with the person, and does not take the statement.',
    source: 'Interview with DC Bowen, International School of Linguists, 2021',
    standing: 'published',
    checkedOn,
  },
  twoExhibits: {
    statement:
      'The person reads and signs the statement in their own language. The English translation is made afterwards and stands beside it.',
    source: 'Translating for a non-English speaker, National Register of Public Service Interpreters',
    standing: 'published',
    checkedOn,
  },
  interpretersStatement: {
    statement:
      'The interpreter makes a statement of their own that produces both exhibits and says that the translation is true.',
    source: null,
    standing: 'usual-practice',
    checkedOn,
  },
  dialect: {
    statement: 'The dialect is stated, so that the right interpreter can be booked for court.',
    source: 'Manual of Guidance, notes to forms MG2 and MG4, ACPO and CPS, 2011',
    standing: 'published',
    checkedOn,
  },
  anotherForCourt: {
    statement: 'Whoever interpreted for the police does not interpret in court.',
    source: null,
    standing: 'usual-practice',
    checkedOn,
  },
  sameInterpreter: {
    statement:
      'Some differences between two accounts come from how they were interpreted, so it matters who interpreted which.',
    source: null,
    standing: 'usual-practice',
    checkedOn,
  },
} as const satisfies Readonly<Record<string, Guidance>>;
export type InterpreterGuidance = keyof typeof interpreterGuidance;
