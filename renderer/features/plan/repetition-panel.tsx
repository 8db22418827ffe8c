import { counted, kindWords } from '../../../shared/domain/bundle/wording.ts';
import { type AskedAccount, type RepetitionBudget, repetitionBudget } from '../../../shared/domain/repetition.ts';
import { Isolated } from '../../components/bidi.tsx';
import { today } from '../../components/dates.ts';
import { Details } from '../../components/govuk/details.tsx';
import { Table } from '../../components/govuk/table.tsx';
import { agoWords } from './words.ts';

interface RepetitionPanelProps {
  readonly asked: readonly AskedAccount[];
  readonly chosenName: string;
}

/** What the person has been asked before, by whom, how often and how long ago. */
export function RepetitionPanel({ asked, chosenName }: RepetitionPanelProps) {
  const budget = repetitionBudget(asked, today());
  return (
    <section className="unfold-budget" aria-labelledby="asked-before">
      <h2 className="govuk-heading-m" id="asked-before">
        What was asked before
      </h2>
      {asked.length === 0 ? (
        <p className="govuk-body govuk-!-margin-bottom-0">
          No account of <Isolated>{chosenName}</Isolated> has been sealed yet.
        </p>
      ) : (
        <Asked budget={budget} />
      )}
    </section>
  );
}

const columns = [{ heading: 'By whom' }, { heading: 'Times', numeric: true }, { heading: 'Last' }];

function Asked({ budget }: { readonly budget: RepetitionBudget }) {
  return (
    <>
      <p className="govuk-body">
        {counted(budget.accounts.length, 'sealed account')}, {counted(budget.questions, 'recorded question')}
        {budget.minutes !== null && `, ${counted(budget.minutes, 'minute')} of recorded interview`}.
      </p>
      <Table
        caption="Who has asked"
        captionHidden
        columns={columns}
        rows={budget.interviewers.map(({ name, accounts, last }) => ({
          key: name,
          cells: [<Isolated key="name">{name}</Isolated>, accounts.length, agoWords(last)],
        }))}
      />
      <RepeatedQuestions repeated={budget.repeated} />
      {budget.accounts.length > mostAccountsAtOnce ? (
        <Details summary="Each account">
          <AccountList accounts={budget.accounts} />
        </Details>
      ) : (
        <AccountList accounts={budget.accounts} />
      )}
    </>
  );
}

/** More than these would push the plan out of sight. */
const mostAccountsAtOnce = 6;

function AccountList({ accounts }: Pick<RepetitionBudget, 'accounts'>) {
  return (
    <ul className="govuk-list govuk-list--spaced govuk-!-margin-bottom-0">
      {accounts.map(({ account, ago }) => (
        <li key={account.accountId}>
          <AskedThen account={account} ago={agoWords(ago)} />
        </li>
      ))}
    </ul>
  );
}

function RepeatedQuestions({ repeated }: Pick<RepetitionBudget, 'repeated'>) {
  if (repeated.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">Asked more than once in the same words</h3>
      <ul className="govuk-list govuk-list--spaced">
        {repeated.map(({ words, times }) => (
          <li key={words}>
            “<Isolated>{words}</Isolated>”, {counted(times.length, 'time')}: account{' '}
            {times.map(({ number, ago }) => `${number} (${agoWords(ago)})`).join(', ')}
          </li>
        ))}
      </ul>
    </>
  );
}

function AskedThen({ account, ago }: { readonly account: AskedAccount; readonly ago: string }) {
  const { number, kind, interviewer, interpreter, questions } = account;
  return (
    <>
      <strong>Account {number}</strong>, {ago}: {kindWords[kind]}, <Isolated>{interviewer}</Isolated>
      {interpreter !== null && (
        <>
          , interpreted by <Isolated>{interpreter}</Isolated>
        </>
      )}
      {questions.length > 0 && (
        <Details summary={`${counted(questions.length, 'question')} in account ${number}`}>
          <ol className="govuk-list govuk-list--number">
            {questions
              .map(({ words }, index) => ({ words, at: index + 1 }))
              .map(({ words, at }) => (
                <li key={at}>
                  <Isolated>{words}</Isolated>
                </li>
              ))}
          </ol>
        </Details>
      )}
    </>
  );
}
