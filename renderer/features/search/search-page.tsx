import { type FormEvent, useState } from 'react';
import { maximumQueryLength } from '../../../shared/contract/subjects/search.ts';
import { type SoughtWords, useSearchWords } from '../../api/search-words.tsx';
import { useQuery } from '../../api/use-query.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { Checkboxes } from '../../components/govuk/checkboxes.tsx';
import { ErrorSummary, type Problem } from '../../components/govuk/error-summary.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor, problemsOf } from '../../components/problems.ts';
import { routes } from '../../routes.ts';
import { SearchResults } from './search-results.tsx';

/** `personId` keeps the search to one person. */
export function SearchPage({ personId }: { readonly personId: string | undefined }) {
  const { sought, searchFor } = useSearchWords();
  const crumbs = [
    { text: 'People', href: routes.people },
    ...(personId === undefined ? [] : [{ text: 'Person', href: routes.person(personId) }]),
  ];
  return (
    <Page width="broad" before={<Breadcrumbs crumbs={crumbs} />}>
      {sought.words === '' ? (
        <SearchScreen personId={personId} sought={sought} problems={[]} onSearch={searchFor} />
      ) : (
        <Answer
          key={`${sought.onlyAsTyped} ${sought.words}`}
          sought={sought}
          personId={personId}
          onSearch={searchFor}
        />
      )}
    </Page>
  );
}

interface AnswerProps {
  readonly sought: SoughtWords;
  readonly personId: string | undefined;
  readonly onSearch: (sought: SoughtWords) => void;
}

function Answer({ sought, personId, onSearch }: AnswerProps) {
  const [page, setPage] = useState(1);
  const query = useQuery('search.find', { ...sought, personId: personId ?? null, page });
  const problems = query.state === 'refused' ? problemsOf(query.failure, { words: 'search-words' }) : [];
  return (
    <>
      <SearchScreen personId={personId} sought={sought} problems={problems} onSearch={onSearch} />
      {query.state === 'ready' && <SearchResults found={query.value} onPage={setPage} />}
    </>
  );
}

interface SearchScreenProps extends AnswerProps {
  readonly problems: readonly Problem[];
}

function SearchScreen({ personId, sought, problems, onSearch }: SearchScreenProps) {
  const [typed, setTyped] = useState(sought.words);
  const [onlyAsTyped, setOnlyAsTyped] = useState(sought.onlyAsTyped);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch({ words: typed, onlyAsTyped });
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <PageHeading title={personId === undefined ? 'Search' : 'Search one person'} />
      <search>
        <form className="unfold-search-form" onSubmit={submit} noValidate>
          <TextInput
            id="search-words"
            label="What to search for"
            hint={`In any script. Everything is searched: accounts, drafts, addenda and all versions of other records. Spelling variants of a name, and its other forms on record, are found too. Put words between quotation marks to find them only next to each other.${personId === undefined ? '' : ' Only what concerns this person.'}`}
            width={30}
            value={typed}
            onChange={(value) => setTyped(value.slice(0, maximumQueryLength))}
            error={messageFor(problems, 'search-words')}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
          />
          <Checkboxes
            id="search-only-as-typed"
            legend={<span className="govuk-visually-hidden">How closely to look</span>}
            choices={[{ value: 'only-as-typed', label: 'Look for exactly the words typed' }]}
            values={new Set(onlyAsTyped ? ['only-as-typed' as const] : [])}
            onChange={(_, checked) => setOnlyAsTyped(checked)}
            small
          />
          <Button>Search</Button>
        </form>
      </search>
    </>
  );
}
