/** Who interpreted, and what became of it. How an interpreter was used stands with each account. */
import {
  courtInterpreterSchema,
  interpretedExhibitsSchema,
  recognisedInterpreterSchema,
} from '../../interpreted-account.ts';
import { interpreterSchema } from '../../interpreter.ts';
import { statementWords } from '../record-wording.ts';
import { recordKind } from './record-kind.ts';
import { entered, listed, ours, type RecordRow } from './rows.ts';

export const interpreter = recordKind({
  name: 'interpreter',
  keptAs: 'interpreter',
  keptBy: 'interpreter.keep',
  belongs: 'register',
  title: 'Interpreters',
  one: 'Interpreter',
  explains:
    'The entries in the register of interpreters that the accounts, their drafts or the proposal for court name. The rest of the register is about others.',
  document: interpreterSchema,
  rows: ({ name, paitNumber, nrpsiNumber, qualification, vetting, languages, gender, provider }) => [
    ...entered('Name', name),
    ...listed(
      'Languages and dialects',
      languages.map(({ language, dialects }) => [language, dialects]),
    ),
    ...entered('PAIT number', paitNumber),
    ...entered('NRPSI number', nrpsiNumber),
    ...entered('Qualification', qualification),
    ...entered('Vetting', vetting),
    ...entered('Gender', gender),
    ...entered('Provider', provider),
  ],
});

export const courtInterpreter = recordKind({
  name: 'court-interpreter',
  keptAs: 'court-interpreter',
  keptBy: 'interpreter.keepCourt',
  belongs: 'person',
  title: 'Interpreter proposed for court',
  one: 'Proposal',
  explains: 'Who is proposed to interpret for the person in court.',
  document: courtInterpreterSchema,
  interpreterNamed: ({ registerId }) => registerId,
  rows: ({ name, language, dialect, registerId }) => [
    ...(name.trim() === '' ? ours('Interpreter', 'Nobody is proposed') : entered('Interpreter', name)),
    ...entered('Language', language),
    ...entered('Dialect', dialect),
    ...entryRow(registerId),
  ],
});

export const interpretedExhibits = recordKind({
  name: 'interpreted-exhibits',
  keptAs: 'interpreted-exhibits',
  keptBy: 'interpreter.keepExhibits',
  belongs: 'account',
  title: 'Exhibits of interpreted accounts',
  one: 'Exhibits',
  explains:
    'For an account that was interpreted: the references of its two exhibits, the original and the translation, and the state of the interpreter’s own statement.',
  document: interpretedExhibitsSchema,
  rows: ({ originalReference, translationReference, interpretersStatement, notes }) => [
    ...(originalReference.trim() === ''
      ? ours('Exhibit of the original', 'Not there yet')
      : entered('Exhibit of the original', originalReference)),
    ...(translationReference.trim() === ''
      ? ours('Exhibit of the translation', 'Not there yet')
      : entered('Exhibit of the translation', translationReference)),
    ...ours('The interpreter’s own statement', statementWords[interpretersStatement]),
    ...entered('Notes', notes),
  ],
});

export const recognisedInterpreter = recordKind({
  name: 'recognised-interpreter',
  keptAs: 'recognised-interpreter',
  keptBy: 'interpreter.keepRecognised',
  belongs: 'account',
  title: 'Interpreters recognised later',
  one: 'Interpreter',
  explains:
    'For an account whose interpreter was not chosen from the register when it was recorded: which entry of the register is theirs, and how it is known.',
  document: recognisedInterpreterSchema,
  interpreterNamed: ({ registerId }) => registerId,
  rows: ({ registerId, basis }) => [...entryRow(registerId), ...entered('How it is known', basis)],
});

function entryRow(registerId: string | null): RecordRow[] {
  return ours(
    'Entry in the register of interpreters',
    registerId === null ? 'none' : `${registerId}, in the document “${interpreter.title}”`,
  );
}
