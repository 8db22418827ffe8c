import { Link } from 'wouter';
import type { GrowthAccount, GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
import { cellWords } from '../../../shared/domain/growth/map-wording.ts';
import { SpokenDateWords } from '../../components/spoken-date-words.tsx';
import { routes } from '../../routes.ts';
import { type Position, passageColumn } from './map-moving.ts';
import { cellOf, type MapRow } from './map-rows.ts';

interface ThreadBesideProps {
  readonly record: GrowthRecord;
  readonly row: MapRow;
  readonly inHand: Position;
}

/** The whole passage of the row in hand, where it was told and where not, and what the account in hand says of it. */
export function ThreadBeside({ record, row, inHand }: ThreadBesideProps) {
  const account = inHand.account === passageColumn ? row.thread.account : inHand.account;
  return (
    <section className="unfold-beside" aria-labelledby="thread-heading">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1" id="thread-heading">
        As it was first told
      </h2>
      <p className="unfold-telling__words" dir="auto">
        {row.words}
      </p>
      <p className="govuk-body-s">{row.sentence}</p>
      <AccountBeside record={record} row={row} account={account} />
    </section>
  );
}

interface AccountBesideProps {
  readonly record: GrowthRecord;
  readonly row: MapRow;
  /** Index in the order given. */
  readonly account: number;
}

function AccountBeside({ record: { person, accounts }, row, account: index }: AccountBesideProps) {
  const account = accounts[index];
  const cell = cellOf(row, index);
  if (account === undefined || cell === undefined) return null;
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        Account {account.number}: {cellWords(cell)}
      </h3>
      <p className="govuk-body-s unfold-quiet govuk-!-margin-bottom-1">
        <SpokenDateWords date={account.circumstances.given} />
      </p>
      {cell.places.map(({ start, end }) => (
        <Telling
          key={start}
          personId={person.id}
          account={account}
          start={start}
          words={account.text.slice(start, end)}
        />
      ))}
      {cell.status === null && <p className="govuk-body-s">It may not have been asked about in this account.</p>}
    </>
  );
}

interface TellingProps {
  readonly personId: string;
  readonly account: GrowthAccount;
  readonly start: number;
  readonly words: string;
}

function Telling({ personId, account: { number }, start, words }: TellingProps) {
  return (
    <>
      <p className="unfold-telling__words" dir="auto">
        {words}
      </p>
      <p className="govuk-body-s">
        <Link className="govuk-link" href={routes.growthAt(personId, number, start)}>
          Open this passage in account {number}
        </Link>
      </p>
    </>
  );
}
