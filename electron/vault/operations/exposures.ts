/** The register of what a person had seen or been told, and whether they were asked before each account. */
import { Refusal } from '../../../shared/contract/failure.ts';
import { exposureInquirySchema, exposureSchema } from '../../../shared/domain/exposure.ts';
import { everyVersion, type RecordKind, recordsAbout } from '../database/tables/versioned-records.ts';
import type { CommandHandler, QueryHandler } from './handler.ts';
import { keepOneOfMany, keepTheOne } from './keep-about.ts';
import { knownPerson } from './known-records.ts';
import { headOf, knownSealed, sealedInOrderGiven } from './known-sealed.ts';

export const exposureKind: RecordKind<typeof exposureSchema> = { kind: 'exposure', document: exposureSchema };
export const inquiryKind: RecordKind<typeof exposureInquirySchema> = {
  kind: 'exposure-inquiry',
  document: exposureInquirySchema,
};

export const listExposures: QueryHandler<'exposure.list'> = ({ db }, { personId }) => {
  const value = {
    person: knownPerson(db, personId),
    exposures: recordsAbout(db, exposureKind, personId),
    accounts: sealedInOrderGiven(db, personId).map((sealed) => ({
      ...headOf(sealed),
      inquiry: recordsAbout(db, inquiryKind, sealed.id)[0] ?? null,
    })),
  };
  return { value, record: personId, facts: {} };
};

export const readExposure: QueryHandler<'exposure.read'> = ({ db }, { personId, exposureId }) => {
  const person = knownPerson(db, personId);
  if (!recordsAbout(db, exposureKind, personId).some(({ id }) => id === exposureId)) {
    throw new Refusal('not-found', 'This is not in the register of this person. Go back to the register.');
  }
  const versions = everyVersion(db, exposureKind, exposureId);
  return { value: { person, versions }, record: personId, facts: { exposure: exposureId } };
};

export const keepExposure: CommandHandler<'exposure.keep'> = (context, { personId, ...version }) => {
  knownPerson(context.db, personId);
  const kept = keepOneOfMany(context, exposureKind, personId, version);
  return { value: kept, record: personId, facts: { exposure: kept.id, version: kept.version } };
};

export const readExposureInquiry: QueryHandler<'exposure.readInquiry'> = ({ db }, { accountId }) => {
  const { sealed } = knownSealed(db, accountId);
  const kept = recordsAbout(db, inquiryKind, accountId)[0];
  const value = {
    person: knownPerson(db, sealed.person.id),
    account: headOf(sealed),
    versions: kept === undefined ? [] : everyVersion(db, inquiryKind, kept.id),
  };
  return { value, record: accountId, facts: {} };
};

export const keepExposureInquiry: CommandHandler<'exposure.keepInquiry'> = (context, { accountId, ...version }) => {
  knownSealed(context.db, accountId);
  const kept = keepTheOne(context, inquiryKind, accountId, version);
  return { value: kept, record: accountId, facts: { exposureInquiry: kept.id, version: kept.version } };
};
