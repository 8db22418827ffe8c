import { keepVersion } from '../database/tables/versioned-records.ts';
import type { CommandHandler } from './handler.ts';
import { knownCase } from './known-records.ts';
import { caseFactsKind } from './record-kinds.ts';

export const saveCaseFacts: CommandHandler<'case.saveFacts'> = ({ db, vault, now }, input) => {
  const { caseId, basedOn, changeReason, document } = input;
  knownCase(db, caseId);
  const version = keepVersion(db, {
    kind: caseFactsKind.kind,
    id: caseId,
    about: null,
    basedOn,
    savedAt: now,
    savedBy: vault.officer,
    changeReason,
    document,
  });
  return { value: { id: caseId, version }, record: caseId, facts: { version } };
};
