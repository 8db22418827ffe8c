import type { OutputOf } from '../../shared/contract/operations.ts';
import type { SealedAccount } from '../../shared/domain/account.ts';
import { spokenRanges } from '../../shared/domain/account-text.ts';
import type { SpokenRange } from '../../shared/domain/turn-ranges.ts';
import { addendumHeadingId, addendumPointerId, addendumTitle } from './addendum-title.ts';
import { Isolated } from './bidi.tsx';
import { localMomentWords } from './dates.ts';
import { SummaryList } from './govuk/summary-list.tsx';
import { GroupedDigest } from './grouped-digest.tsx';
import { InPageLink } from './in-page-link.tsx';
import { OriginalWords } from './original-words.tsx';
import { SpokenText } from './spoken-text.tsx';

type ListedAddendum = OutputOf<'addendum.list'>['addenda'][number];

interface AddendaSectionProps {
  readonly account: Pick<SealedAccount, 'turns' | 'person'>;
  readonly addenda: readonly ListedAddendum[];
}

/** What was added to a sealed account later: each addendum beside the words that it is about. */
export function AddendaSection({ account, addenda }: AddendaSectionProps) {
  const ranges = addenda.length === 0 ? [] : spokenRanges(account.turns, account.person.chosenName);
  return (
    <section aria-labelledby="addenda-heading">
      <h2 className="govuk-heading-m" id="addenda-heading">
        Addenda
      </h2>
      {addenda.length === 0 ? (
        <p className="govuk-body">Nothing has been added to this account since it was sealed.</p>
      ) : (
        addenda.map((listed) => <ShownAddendum key={listed.addendum.id} listed={listed} ranges={ranges} />)
      )}
    </section>
  );
}

interface ShownAddendumProps {
  readonly listed: ListedAddendum;
  /** The turns of the account. */
  readonly ranges: readonly SpokenRange[];
}

function ShownAddendum({ listed: { addendum, passage, sha256 }, ranges }: ShownAddendumProps) {
  const headingId = addendumHeadingId(addendum.number);
  const turns = ranges.filter(({ start, end }) => start < addendum.end && end > addendum.start);
  return (
    <article className="unfold-addendum" aria-labelledby={headingId}>
      <h3 className="govuk-heading-s" id={headingId} tabIndex={-1}>
        {addendumTitle(addendum)}
      </h3>
      <SummaryList
        rows={[
          {
            key: 'In the account',
            value: (
              <>
                <SpokenText>{passage}</SpokenText>
                {turns.map(({ start, original }) => (
                  <OriginalWords key={start} original={original} />
                ))}
                <p className="govuk-body govuk-!-margin-top-2 govuk-!-margin-bottom-1">
                  <InPageLink to={addendumPointerId(addendum.number)}>Go to these words in the account</InPageLink>
                </p>
              </>
            ),
          },
          {
            key: addendum.kind === 'second-translation' ? 'Translated again' : 'The words',
            value: <SpokenText>{addendum.words}</SpokenText>,
          },
          ...said('Language', addendum.language),
          ...said('Translated by', addendum.linguist),
          { key: 'How it came to light', value: <SpokenText>{addendum.explanation}</SpokenText> },
          { key: 'Added', value: <Added at={addendum.addedAt} by={addendum.addedBy} /> },
          { key: 'SHA-256 of this addendum', value: <GroupedDigest digest={sha256} /> },
        ]}
      />
    </article>
  );
}

function said(key: string, value: string) {
  return value.trim() === '' ? [] : [{ key, value: <Isolated>{value}</Isolated> }];
}

function Added({ at, by }: { readonly at: string; readonly by: string }) {
  return (
    <>
      {localMomentWords(at)}, by <Isolated>{by}</Isolated>
    </>
  );
}
