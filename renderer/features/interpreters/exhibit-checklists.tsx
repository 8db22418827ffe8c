import { Link } from 'wouter';
import type { ContinuousAccount } from '../../../shared/contract/subjects/interpreters.ts';
import { statementWords } from '../../../shared/domain/bundle/record-wording.ts';
import { emptyInterpretedExhibits } from '../../../shared/domain/interpreted-account.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Table } from '../../components/govuk/table.tsx';
import { routes } from '../../routes.ts';

const columns = [
  { heading: 'Account' },
  { heading: 'In the original language' },
  { heading: 'English translation' },
  { heading: 'Interpreter’s own statement' },
  { heading: 'Record' },
];

/** For every interpreted account: the two exhibits, and the interpreter's own statement. */
export function ExhibitChecklists({ accounts }: { readonly accounts: readonly ContinuousAccount[] }) {
  const interpreted = accounts.filter(({ interpreter }) => interpreter.used === 'yes');
  if (interpreted.length === 0) return null;
  return (
    <Table
      caption="Two exhibits, and the interpreter’s own statement"
      columns={columns}
      rows={interpreted.map(rowOf)}
    />
  );
}

function rowOf({ accountId, number, exhibits }: ContinuousAccount) {
  const { originalReference, translationReference, interpretersStatement } =
    exhibits?.document ?? emptyInterpretedExhibits;
  return {
    key: accountId,
    cells: [
      `Account ${number}`,
      reference(originalReference),
      reference(translationReference),
      interpretersStatement === 'not-asked'
        ? quiet('Ask the interpreter for it')
        : statementWords[interpretersStatement],
      <Link key="record" className="govuk-link" href={routes.exhibits(accountId)}>
        {exhibits === null ? 'Record' : 'Change'}
        <span className="govuk-visually-hidden"> the exhibits of account {number}</span>
      </Link>,
    ],
  };
}

function reference(words: string) {
  return words.trim() === '' ? quiet('Not there yet') : <Isolated>{words}</Isolated>;
}

function quiet(words: string) {
  return <span className="unfold-quiet">{words}</span>;
}
