import { Link } from 'wouter';
import type { ContinuousAccount } from '../../../shared/contract/subjects/interpreters.ts';
import { modeWords, techniqueWords } from '../../../shared/domain/bundle/interpreting-wording.ts';
import { kindWords, rangeWords } from '../../../shared/domain/bundle/wording.ts';
import type { Interpreter } from '../../../shared/domain/interpreter.ts';
import type { Register } from '../../../shared/domain/interpreter-identity.ts';
import { type InterpreterWarning, registerIdOf, warningWords } from '../../../shared/domain/interpreter-warnings.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Table } from '../../components/govuk/table.tsx';
import { routes } from '../../routes.ts';

interface ContinuityTableProps {
  /** In the order in which they were given. */
  readonly accounts: readonly ContinuousAccount[];
  readonly register: Register;
  readonly warnings: readonly InterpreterWarning[];
}

const columns = [
  { heading: 'Account' },
  { heading: 'Given' },
  { heading: 'Interpreter' },
  { heading: 'How' },
  { heading: 'What to attend to' },
];

export function ContinuityTable({ accounts, register, warnings }: ContinuityTableProps) {
  return (
    <Table
      caption="Accounts in the order in which they were given"
      captionHidden
      columns={columns}
      rows={accounts.map((account) => ({
        key: account.accountId,
        cells: [
          <Link key="account" className="govuk-link unfold-nowrap" href={routes.account(account.accountId)}>
            Account {account.number}
            <span className="govuk-visually-hidden">: {kindWords[account.kind]}</span>
          </Link>,
          <span key="given" className="unfold-given">
            {rangeWords(account.given)}
          </span>,
          <Who key="who" account={account} register={register} />,
          <How key="how" account={account} />,
          <ToAttendTo key="attend" warnings={warnings.filter(({ accountId }) => accountId === account.accountId)} />,
        ],
      }))}
    />
  );
}

interface WhoProps {
  readonly account: ContinuousAccount;
  readonly register: Register;
}

function Who({ account, register }: WhoProps) {
  const { interpreter, interpreting } = account;
  if (interpreter.used === 'no') {
    return (
      <span className="unfold-quiet">
        Nobody: <Isolated>{interpreter.reason}</Isolated>
      </span>
    );
  }
  const { dialect } = interpreting;
  const registerId = registerIdOf(account);
  const entry = registerId === null ? undefined : register.get(registerId);
  return (
    <>
      {registerId === null || entry === undefined ? (
        <Isolated>{interpreter.name}</Isolated>
      ) : (
        <Link className="govuk-link" href={routes.interpreter(registerId)}>
          <Isolated>{interpreter.name}</Isolated>
        </Link>
      )}
      <br />
      <Isolated>{interpreter.language}</Isolated>
      {dialect.trim() !== '' && (
        <>
          {' '}
          (<Isolated>{dialect}</Isolated>)
        </>
      )}
      {entry !== undefined && entry.paitNumber.trim() !== '' && (
        <>
          <br />
          PAIT <Isolated>{entry.paitNumber}</Isolated>
        </>
      )}
      {interpreting.registerId === null && <Recognised account={account} entry={entry} />}
    </>
  );
}

/** For somebody who was not chosen from the register: whose entry it is, where that was said later. */
function Recognised({
  account,
  entry,
}: {
  readonly account: ContinuousAccount;
  readonly entry: Interpreter | undefined;
}) {
  const { accountId, number } = account;
  return (
    <>
      <br />
      {entry !== undefined && (
        <>
          In the register as <Isolated>{entry.name}</Isolated>.{' '}
        </>
      )}
      <Link className="govuk-link" href={routes.recognised(accountId)}>
        {entry === undefined ? 'Say which entry is theirs' : 'Change'}
        <span className="govuk-visually-hidden"> for account {number}</span>
      </Link>
    </>
  );
}

function How({ account: { interpreter, interpreting } }: { readonly account: ContinuousAccount }) {
  if (interpreter.used === 'no') return null;
  const { mode, technique, jobNumber } = interpreting;
  const facts = [
    mode === null ? '' : modeWords[mode],
    technique === null ? '' : techniqueWords[technique].toLowerCase(),
  ];
  const known = facts.filter((fact) => fact !== '').join(', ');
  return (
    <>
      {known === '' ? <span className="unfold-quiet">Not recorded</span> : known}
      {jobNumber.trim() !== '' && (
        <>
          <br />
          Job <Isolated>{jobNumber}</Isolated>
        </>
      )}
    </>
  );
}

function ToAttendTo({ warnings }: { readonly warnings: readonly InterpreterWarning[] }) {
  if (warnings.length === 0) return <span className="unfold-quiet">Nothing</span>;
  return (
    <ul className="govuk-list govuk-list--bullet unfold-points">
      {warnings.map((warning) => {
        const { says, toDo } = warningWords(warning);
        return (
          <li key={warning.kind}>
            <strong>{says}</strong> {toDo}
          </li>
        );
      })}
    </ul>
  );
}
