/**
 * The names alone, so that the preload script needs no schema. A name that the contract lacks, or that is missing here, does not compile.
 */
import type { HostOperationName } from './host.ts';
import type { OperationName } from './operations.ts';

export const operationNames: Readonly<Record<OperationName, true>> = {
  'vault.status': true,
  'vault.create': true,
  'vault.unlock': true,
  'person.add': true,
  'person.list': true,
  'person.read': true,
  'case.read': true,
  'case.saveFacts': true,
  'profile.read': true,
  'profile.save': true,
  'plan.list': true,
  'plan.prepare': true,
  'plan.read': true,
  'plan.save': true,
  'account.begin': true,
  'account.readDraft': true,
  'account.saveDraft': true,
  'account.drafts': true,
  'account.readDraftRevision': true,
  'account.seal': true,
  'account.read': true,
  'comparison.read': true,
  'interpreter.list': true,
  'interpreter.read': true,
  'interpreter.keep': true,
  'interpreter.continuity': true,
  'interpreter.keepCourt': true,
  'interpreter.readExhibits': true,
  'interpreter.keepExhibits': true,
  'exposure.list': true,
  'exposure.read': true,
  'exposure.keep': true,
  'exposure.readInquiry': true,
  'exposure.keepInquiry': true,
  'reason.list': true,
  'reason.read': true,
  'reason.keep': true,
  'addendum.list': true,
  'addendum.add': true,
  'search.find': true,
  'file.preview': true,
  'account.bringIn': true,
  'bundle.export': true,
  'bundle.verify': true,
};

export const hostOperationNames: Readonly<Record<HostOperationName, true>> = {
  'host.about': true,
  'host.chooseFile': true,
  'host.cancel': true,
  'host.lock': true,
};
