import { Fragment } from 'react';
import { Link } from 'wouter';
import type { GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
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
      <p className="unfold-telling__words govuk-!-margin-bottom-3" dir="auto">
        {row.words}
      </p>
      <p className="govuk-body-s">{row.sentence}</p>
      {account === row.thread.account ? (
        <PassageLink record={record} account={account} start={row.thread.start} />
      ) : (
        <AccountBeside record={record} row={row} account={account} />
      )}
    </section>
  );
}

interface AccountBesideProps {
  readonly record: GrowthRecord;
  readonly row: MapRow;
  /** Index in the order given. */
  readonly account: number;
}

function AccountBeside({ record, row, account: index }: AccountBesideProps) {
  const account = record.accounts[index];
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
        <Fragment key={start}>
          <p className="unfold-telling__words govuk-!-margin-bottom-1" dir="auto">
            {account.text.slice(start, end)}
          </p>
          <PassageLink record={record} account={index} start={start} />
        </Fragment>
      ))}
      {cell.status === null && (
        <p className="govuk-body-s">
          {cell.notAsked
            ? 'It is recorded that it was not asked about in this account.'
            : 'It may not have been asked about in this account.'}
        </p>
      )}
    </>
  );
}

interface PassageLinkProps {
  readonly record: GrowthRecord;
  readonly account: number;
  readonly start: number;
}

function PassageLink({ record: { person, accounts }, account, start }: PassageLinkProps) {
  const number = accounts[account]?.number;
  if (number === undefined) return null;
  return (
    <p className="govuk-body-s">
      <Link className="govuk-link" href={routes.growthAt(person.id, number, start)}>
        Open this passage in account {number}
      </Link>
    </p>
  );
}
