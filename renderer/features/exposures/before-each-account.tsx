import type { OutputOf } from '../../../shared/contract/operations.ts';
import { exposureKindWords, inquiryWords } from '../../../shared/domain/bundle/record-wording.ts';
import { kindWords, rangeWords } from '../../../shared/domain/bundle/wording.ts';
import { exposuresBefore } from '../../../shared/domain/exposure.ts';
import { Isolated } from '../../components/bidi.tsx';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { routes } from '../../routes.ts';

type Register = OutputOf<'exposure.list'>;
type KeptExposure = Register['exposures'][number];

/** For every account, in the order given: what is recorded of the time before it, and whether the person was asked. */
export function BeforeEachAccount({ accounts, exposures }: Pick<Register, 'accounts' | 'exposures'>) {
  if (accounts.length === 0) return null;
  return (
    <section aria-labelledby="before-heading">
      <h2 className="govuk-heading-m" id="before-heading">
        Before each account
      </h2>
      {accounts.map((account) => (
        <BeforeAccount key={account.accountId} account={account} exposures={exposures} />
      ))}
    </section>
  );
}

interface BeforeAccountProps {
  readonly account: Register['accounts'][number];
  readonly exposures: readonly KeptExposure[];
}

function BeforeAccount({ account, exposures }: BeforeAccountProps) {
  const { accountId, number, kind, given, inquiry } = account;
  const dated = exposures.map((kept) => ({ kept, when: kept.document.when }));
  const { before, maybe } = exposuresBefore(given, dated);
  const asked = inquiry === null ? 'not-asked' : inquiry.document.answer;
  return (
    <>
      <h3 className="govuk-heading-s">
        Account {number}: {kindWords[kind]}, {rangeWords(given)}
      </h3>
      <SummaryList
        rows={[
          { key: 'Seen or told before', value: <Listed exposures={before.map(({ kept }) => kept)} /> },
          ...(maybe.length === 0
            ? []
            : [
                {
                  key: 'Perhaps before: the same days, or days not worked out',
                  value: <Listed exposures={maybe.map(({ kept }) => kept)} />,
                },
              ]),
          {
            key: 'Whether they were asked',
            value: inquiry === null ? <span className="unfold-quiet">Not recorded</span> : inquiryWords[asked],
            action: {
              href: routes.exposureInquiry(accountId),
              text: inquiry === null ? 'Record' : 'Change',
              hidden: `whether they were asked before account ${number}`,
            },
          },
        ]}
      />
    </>
  );
}

function Listed({ exposures }: { readonly exposures: readonly KeptExposure[] }) {
  if (exposures.length === 0) return <span className="unfold-quiet">None recorded</span>;
  return (
    <ul className="govuk-list unfold-tight-list">
      {exposures.map(({ id, document }) => (
        <li key={id}>
          {exposureKindWords[document.kind]}: <Isolated>{document.what}</Isolated>
        </li>
      ))}
    </ul>
  );
}
