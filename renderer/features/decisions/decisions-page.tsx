import { useMemo } from 'react';
import { Link } from 'wouter';
import type { AccountHead } from '../../../shared/contract/account-head.ts';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { counted } from '../../../shared/domain/bundle/wording.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { DecisionWords, type EarlierWords } from '../../components/decision-words.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Details } from '../../components/govuk/details.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { SpokenText } from '../../components/spoken-text.tsx';
import { routes } from '../../routes.ts';

type Listed = OutputOf<'decision.list'>;
type ListedDecision = Listed['decisions'][number];
/** By the identifier of the account. */
type Heads = ReadonlyMap<string, AccountHead>;

/** Everything that people decided about the comparison, every version of it, account by account. */
export function DecisionsPage({ personId }: { readonly personId: string }) {
  const query = useQuery('decision.list', { personId });
  return <Loaded query={query}>{(listed) => <DecisionsScreen listed={listed} />}</Loaded>;
}

function DecisionsScreen({ listed: { person, accounts, decisions } }: { readonly listed: Listed }) {
  const heads = useMemo(() => new Map(accounts.map((account) => [account.accountId, account])), [accounts]);
  const crumbs = [...crumbsToPerson(person), { text: 'What was first told when', href: routes.growth(person.id) }];
  return (
    <Page width="broad" before={<Breadcrumbs crumbs={crumbs} />}>
      <PageHeading title="What people decided" caption={<Isolated>{person.chosenName}</Isolated>} />
      <p className="govuk-body">
        Each decision stands beside what the program itself suggested when it was made. Every version is kept, and what
        was withdrawn too.
      </p>
      {decisions.length === 0 && <p className="govuk-body">Nobody has decided anything about the comparison yet.</p>}
      {accounts.map((account) => (
        <OfAccount
          key={account.accountId}
          personId={person.id}
          account={account}
          heads={heads}
          decisions={decisions.filter(({ versions }) => versions[0]?.document.accountId === account.accountId)}
        />
      ))}
    </Page>
  );
}

interface OfAccountProps {
  readonly personId: string;
  readonly account: AccountHead;
  readonly heads: Heads;
  readonly decisions: readonly ListedDecision[];
}

function OfAccount({ personId, account: { number, given }, heads, decisions }: OfAccountProps) {
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby={`account-${number}`}>
      <h2 className="govuk-heading-m" id={`account-${number}`}>
        Account {number}, given <Isolated>{given.spoken}</Isolated>
      </h2>
      {decisions.map((decision, index) => (
        <OneDecision
          key={decision.versions[0]?.id}
          personId={personId}
          heads={heads}
          decision={decision}
          label={`Decision ${index + 1} of account ${number}`}
        />
      ))}
    </section>
  );
}

interface OneDecisionProps {
  readonly personId: string;
  readonly heads: Heads;
  readonly decision: ListedDecision;
  readonly label: string;
}

/** The passage, and beside it what was decided last; what was decided before is one key away. */
function OneDecision({ personId, heads, decision: { passage, earlier, versions }, label }: OneDecisionProps) {
  const [newest, ...older] = versions;
  if (newest === undefined) return null;
  const place = newest.document.passage;
  const number = heads.get(place.accountId)?.number ?? 0;
  const numbers = new Map([...heads.values()].map((head) => [head.accountId, head.number]));
  const words = (decision: typeof newest) => (
    <DecisionWords decision={decision} numbers={numbers} earlier={earlierOf(decision, earlier, heads)} />
  );
  return (
    <article className="unfold-reason" aria-label={label}>
      <div>
        <SpokenText>{passage}</SpokenText>
        <p className="govuk-body-s">
          <Link className="govuk-link" href={routes.growthAt(personId, number, place.start)}>
            Go to its place in account {number}
            <span className="govuk-visually-hidden"> ({label.toLowerCase()})</span>
          </Link>
        </p>
      </div>
      <div>
        {words(newest)}
        {older.length > 0 && (
          <Details summary={counted(older.length, 'earlier version')}>
            <ol className="govuk-list" reversed>
              {older.map((version) => (
                <li key={version.version}>{words(version)}</li>
              ))}
            </ol>
          </Details>
        )}
      </div>
    </article>
  );
}

function earlierOf(
  { document: { matter } }: ListedDecision['versions'][number],
  words: string | null,
  heads: Heads,
): EarlierWords | null {
  const head = matter.about === 'link' ? heads.get(matter.earlier.accountId) : undefined;
  return head === undefined || words === null ? null : { number: head.number, given: head.given.spoken, words };
}
