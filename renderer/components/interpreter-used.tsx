import type { InterpreterUse } from '../../shared/domain/account.ts';
import { Isolated } from './bidi.tsx';
import { NotEntered } from './not-entered.tsx';

/** Who interpreted, or why nobody did; what people entered keeps its own direction. */
export function InterpreterUsed({ interpreter }: { readonly interpreter: InterpreterUse }) {
  switch (interpreter.used) {
    case 'yes':
      return (
        <>
          <Isolated>{interpreter.name}</Isolated>, for <Isolated>{interpreter.language}</Isolated>
        </>
      );
    case 'no':
      return (
        <>
          None used: <Isolated>{interpreter.reason}</Isolated>
        </>
      );
    case 'undecided':
      return <NotEntered />;
  }
}
