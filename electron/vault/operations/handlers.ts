/** Every operation of the contract and the one function that does it. A missing or mismatched one does not compile. */
import { addPerson } from './add-person.ts';
import { addAddendum, listAddenda } from './addenda.ts';
import { beginAccount } from './begin-account.ts';
import { bringInAccount } from './bring-in-account.ts';
import { createVault } from './create-vault.ts';
import { keepDecision, listDecisions } from './decisions.ts';
import { exportBundle } from './export-bundle.ts';
import { keepExposure, keepExposureInquiry, listExposures, readExposure, readExposureInquiry } from './exposures.ts';
import { findWords } from './find-words.ts';
import type {
  CommandHandler,
  CommandName,
  JobHandler,
  JobName,
  OpeningHandler,
  OpeningName,
  QueryHandler,
  QueryName,
} from './handler.ts';
import { keepCourtInterpreter, keepExhibits, readContinuity, readExhibits } from './interpreter-continuity.ts';
import { keepInterpreter, listInterpreters, readInterpreter } from './interpreter-register.ts';
import { listPeople } from './list-people.ts';
import { listPlans } from './list-plans.ts';
import { preparePlan } from './prepare-plan.ts';
import { previewFile } from './preview-file.ts';
import { readAccount } from './read-account.ts';
import { readCase } from './read-case.ts';
import { readComparison } from './read-comparison.ts';
import { readDraft } from './read-draft.ts';
import { listDrafts, readDraftRevision } from './read-draft-revision.ts';
import { readPerson } from './read-person.ts';
import { readPlan } from './read-plan.ts';
import { readProfile } from './read-profile.ts';
import { keepReason, listReasons, readReason } from './reasons-for-change.ts';
import { keepRecognised, readRecognised } from './recognised-interpreters.ts';
import { saveCaseFacts } from './save-case-facts.ts';
import { saveDraft } from './save-draft.ts';
import { savePlan } from './save-plan.ts';
import { saveProfile } from './save-profile.ts';
import { sealAccount } from './seal-account.ts';
import { unlockVault } from './unlock-vault.ts';
import { verifyBundleFile } from './verify-bundle.ts';

export const queries: { readonly [Name in QueryName]: QueryHandler<Name> } = {
  'person.list': listPeople,
  'person.read': readPerson,
  'case.read': readCase,
  'profile.read': readProfile,
  'plan.list': listPlans,
  'plan.prepare': preparePlan,
  'plan.read': readPlan,
  'account.readDraft': readDraft,
  'account.drafts': listDrafts,
  'account.readDraftRevision': readDraftRevision,
  'account.read': readAccount,
  'comparison.read': readComparison,
  'interpreter.list': listInterpreters,
  'interpreter.read': readInterpreter,
  'interpreter.continuity': readContinuity,
  'interpreter.readExhibits': readExhibits,
  'interpreter.readRecognised': readRecognised,
  'exposure.list': listExposures,
  'exposure.read': readExposure,
  'exposure.readInquiry': readExposureInquiry,
  'reason.list': listReasons,
  'reason.read': readReason,
  'decision.list': listDecisions,
  'addendum.list': listAddenda,
  'search.find': findWords,
};

export const commands: { readonly [Name in CommandName]: CommandHandler<Name> } = {
  'person.add': addPerson,
  'case.saveFacts': saveCaseFacts,
  'profile.save': saveProfile,
  'plan.save': savePlan,
  'account.begin': beginAccount,
  'account.saveDraft': saveDraft,
  'account.seal': sealAccount,
  'interpreter.keep': keepInterpreter,
  'interpreter.keepCourt': keepCourtInterpreter,
  'interpreter.keepExhibits': keepExhibits,
  'interpreter.keepRecognised': keepRecognised,
  'exposure.keep': keepExposure,
  'exposure.keepInquiry': keepExposureInquiry,
  'reason.keep': keepReason,
  'decision.keep': keepDecision,
  'addendum.add': addAddendum,
};

export const openings: { readonly [Name in OpeningName]: OpeningHandler<Name> } = {
  'vault.create': createVault,
  'vault.unlock': unlockVault,
};

export const jobs: { readonly [Name in JobName]: JobHandler<Name> } = {
  'bundle.export': exportBundle,
  'bundle.verify': verifyBundleFile,
  'file.preview': previewFile,
  'account.bringIn': bringInAccount,
};
