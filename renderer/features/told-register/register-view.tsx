import { useDeferredValue, useMemo, useState } from 'react';
import { wholeNumber } from '../../../shared/domain/bundle/wording.ts';
import type { GrowthAccount } from '../../../shared/domain/growth/growth-record.ts';
import type { RegisterEntry } from '../../../shared/domain/growth/register.ts';
import { asTold, chosenEntries, everything, inOrder, nextSorting } from './choosing.ts';
import { RegisterChoice } from './register-choice.tsx';
import { RegisterTable } from './register-table.tsx';

interface RegisterViewProps {
  readonly personId: string;
  /** In the order given. */
  readonly accounts: readonly GrowthAccount[];
  readonly entries: readonly RegisterEntry[];
}

/** What is chosen and sorted above, the table below. */
export function RegisterView({ personId, accounts, entries }: RegisterViewProps) {
  const [choice, setChoice] = useState(everything);
  const [sorting, setSorting] = useState(asTold);
  const shownChoice = useDeferredValue(choice);
  const shown = useMemo(() => inOrder(chosenEntries(entries, shownChoice), sorting), [entries, shownChoice, sorting]);
  return (
    <>
      <RegisterChoice accounts={accounts} choice={choice} onChoose={setChoice} />
      <p className="govuk-body govuk-!-font-weight-bold" role="status">
        Showing {wholeNumber.format(shown.length)} of {wholeNumber.format(entries.length)}
      </p>
      {shown.length === 0 ? (
        <p className="govuk-body">Nothing in the register is as chosen.</p>
      ) : (
        <RegisterTable
          personId={personId}
          entries={shown}
          sorting={sorting}
          onSort={(order) => setSorting((current) => nextSorting(current, order))}
        />
      )}
    </>
  );
}
