/** A plan is kept whole, version by version; once an account is sealed, none is kept that does not say why the person is to be asked again. */
import { Refusal } from '../../../shared/contract/failure.ts';
import { emptyFurtherInterview, furtherInterviewGaps } from '../../../shared/domain/interview-plan.ts';
import { sealedAccountsOf } from '../database/tables/accounts.ts';
import type { CommandHandler } from './handler.ts';
import { keepOneOfMany } from './keep-about.ts';
import { knownPerson } from './known-records.ts';
import { planKind } from './record-kinds.ts';

export const savePlan: CommandHandler<'plan.save'> = (context, { personId, ...version }) => {
  knownPerson(context.db, personId);
  const isFurther = sealedAccountsOf(context.db, personId).length > 0;
  if (isFurther && version.document.further === null) {
    const gaps = furtherInterviewGaps(emptyFurtherInterview);
    throw new Refusal(
      'incomplete',
      'An account is sealed already: say why this person is to be interviewed again.',
      gaps.map(({ field, message }) => ({ field: `document.${field}`, message })),
    );
  }
  const kept = keepOneOfMany(context, planKind, personId, version);
  const facts = { person: personId, version: kept.version, further: isFurther };
  return { value: kept, record: kept.id, facts };
};
