import { Refusal } from '../../../shared/contract/failure.ts';
import { profileGaps } from '../../../shared/domain/eligibility.ts';
import { keepVersion } from '../database/tables/versioned-records.ts';
import type { CommandHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';
import { profileKind } from './record-kinds.ts';

export const saveProfile: CommandHandler<'profile.save'> = ({ db, vault, now }, input) => {
  const { personId, basedOn, changeReason, document } = input;
  knownPerson(db, personId);
  const gaps = profileGaps(document).map(({ field, message }) => ({ field: `document.${field}`, message }));
  if (gaps.length > 0) throw new Refusal('incomplete', 'Complete these parts before saving the profile.', gaps);
  const version = keepVersion(db, {
    kind: profileKind.kind,
    id: personId,
    about: personId,
    basedOn,
    savedAt: now,
    savedBy: vault.officer,
    changeReason,
    document,
  });
  return { value: { id: personId, version }, record: personId, facts: { version } };
};
