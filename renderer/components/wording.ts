/** Words that only screens need; those that exports share stand in `shared/domain/bundle/wording.ts`. */
import type { InterpreterUse } from '../../shared/domain/account.ts';

export function interpreterWords(interpreter: InterpreterUse): string {
  switch (interpreter.used) {
    case 'yes':
      return `${interpreter.name}, for ${interpreter.language}`;
    case 'no':
      return `None used: ${interpreter.reason}`;
    case 'undecided':
      return 'Not recorded yet';
  }
}
