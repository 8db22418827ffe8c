/** What became of the interpreter’s own statement, in the words of the screens. */
import type { InterpretersStatementState } from '../../../shared/domain/interpreted-account.ts';

export const statementWords: Readonly<Record<InterpretersStatementState, string>> = {
  'not-asked': 'Not asked for yet',
  asked: 'Asked for',
  received: 'Received',
};
