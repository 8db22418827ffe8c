import type { OutputOf } from '../../shared/contract/operations.ts';
import { addendumKindWords } from '../../shared/domain/addendum.ts';
import { Isolated } from './bidi.tsx';
import { localMomentWords } from './dates.ts';
import { SummaryList } from './govuk/summary-list.tsx';
import { GroupedDigest } from './grouped-digest.tsx';
import { SpokenText } from './spoken-text.tsx';

type ListedAddendum = OutputOf<'addendum.list'>['addenda'][number];

/** What was added to a sealed account later: each addendum beside the words that it is about. */
export function AddendaSection({ addenda }: { readonly addenda: readonly ListedAddendum[] }) {
  return (
    <section aria-labelledby="addenda-heading">
      <h2 className="govuk-heading-m" id="addenda-heading">
        Addenda
      </h2>
      {addenda.length === 0 ? (
        <p className="govuk-body">Nothing has been added to this account since it was sealed.</p>
      ) : (
        addenda.map((listed) => <ShownAddendum key={listed.addendum.id} listed={listed} />)
      )}
    </section>
  );
}

function ShownAddendum({ listed: { addendum, passage, sha256 } }: { readonly listed: ListedAddendum }) {
  return (
    <article className="unfold-addendum" aria-labelledby={`addendum-${addendum.number}`}>
      <h3 className="govuk-heading-s" id={`addendum-${addendum.number}`}>
        Addendum {addendum.number}: {addendumKindWords[addendum.kind]}
      </h3>
      <SummaryList
        rows={[
          { key: 'In the account', value: <SpokenText>{passage}</SpokenText> },
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
