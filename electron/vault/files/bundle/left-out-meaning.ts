/** Whatever the ledger shows to be missing, the bundle says is left out. */
import { damaged } from '../refusals.ts';
import type { BundleDocuments } from './documents.ts';

export function refuseHiddenGaps({ bundle, accounts, ledger }: BundleDocuments): void {
  const isSaid = (words: string): boolean => bundle.leftOut.some(({ what }) => what.includes(words));
  const hidden = ledger.filter(({ line }) => line.format === 'ledger-stub/1').length;
  if (hidden > 0 && !isSaid(`${hidden} of ${ledger.length} ledger entries`)) {
    throw damaged('The bundle does not say how many entries of the ledger are left out.');
  }
  const known = new Set([bundle.person.id, ...accounts.map(({ sealed }) => sealed.id)]);
  for (const { line } of ledger) {
    if (line.format === 'ledger/1' && keepsDraft(line.operation) && !known.has(line.record) && !isSaid(line.record)) {
      throw damaged(`The bundle does not say that the draft of entry ${line.sequence} of the ledger is left out.`);
    }
  }
}

/** Bringing in is begun on the person, and finished on the account. */
function keepsDraft(operation: string): boolean {
  return operation === 'account.saveDraft' || operation === 'account.bringIn';
}
