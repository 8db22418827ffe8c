import { type FormEvent, useState } from 'react';
import { maximumQueryLength } from '../../../shared/contract/subjects/search.ts';
import { useSearchWords } from '../../api/search-words.tsx';
import { useQuery } from '../../api/use-query.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { ErrorSummary, type Problem } from '../../components/govuk/error-summary.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor, problemsOf } from '../../components/problems.ts';
import { routes } from '../../routes.ts';
import { SearchResults } from './search-results.tsx';

/** `personId` keeps the search to one person. */
export function SearchPage({ personId }: { readonly personId: string | undefined }) {
  const { words, setWords } = useSearchWords();
  const crumbs = [
    { text: 'People', href: routes.people },
    ...(personId === undefined ? [] : [{ text: 'Person', href: routes.person(personId) }]),
  ];
  return (
    <Page width="broad" before={<Breadcrumbs crumbs={crumbs} />}>
      {words === '' ? (
        <SearchScreen personId={personId} words="" problems={[]} onSearch={setWords} />
      ) : (
        <Answer key={words} words={words} personId={personId} onSearch={setWords} />
      )}
    </Page>
  );
}

interface AnswerProps {
  readonly words: string;
  readonly personId: string | undefined;
  readonly onSearch: (words: string) => void;
}

function Answer({ words, personId, onSearch }: AnswerProps) {
  const [page, setPage] = useState(1);
  const query = useQuery('search.find', { words, personId: personId ?? null, page });
  const problems = query.state === 'refused' ? problemsOf(query.failure, { words: 'search-words' }) : [];
  return (
    <>
      <SearchScreen personId={personId} words={words} problems={problems} onSearch={onSearch} />
      {query.state === 'ready' && <SearchResults found={query.value} onPage={setPage} />}
    </>
  );
}

interface SearchScreenProps extends AnswerProps {
  readonly problems: readonly Problem[];
}

function SearchScreen({ personId, words, problems, onSearch }: SearchScreenProps) {
  const [typed, setTyped] = useState(words);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(typed);
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <PageHeading title={personId === undefined ? 'Search' : 'Search one person'} />
      <search>
        <form onSubmit={submit} noValidate>
          <TextInput
            id="search-words"
            label="What to search for"
            hint={`In any script. Everything is searched: accounts, drafts, addenda and all versions of other records. Spelling variants of a name are found too.${personId === undefined ? '' : ' Only what concerns this person.'}`}
            width={30}
            value={typed}
            onChange={(value) => setTyped(value.slice(0, maximumQueryLength))}
            error={messageFor(problems, 'search-words')}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
          />
          <Button>Search</Button>
        </form>
      </search>
    </>
  );
}
