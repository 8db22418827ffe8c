import { type FormEvent, useState } from 'react';
import { maximumQueryLength } from '../../../shared/contract/subjects/search.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { type SoughtWords, useSearchWords } from '../../api/search-words.tsx';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { Checkboxes } from '../../components/govuk/checkboxes.tsx';
import { ErrorSummary, type Problem } from '../../components/govuk/error-summary.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { messageFor, problemsOf } from '../../components/problems.ts';
import { routes } from '../../routes.ts';
import { SearchResults } from './search-results.tsx';

/** `personId` keeps the search to one person. */
export function SearchPage({ personId }: { readonly personId: string | undefined }) {
  return personId === undefined ? <Search person={null} /> : <SearchOfOne personId={personId} />;
}

function SearchOfOne({ personId }: { readonly personId: string }) {
  const query = useQuery('person.read', { personId });
  return <Loaded query={query}>{({ person }) => <Search person={person} />}</Loaded>;
}

function Search({ person }: { readonly person: Person | null }) {
  const { sought, searchFor } = useSearchWords();
  const crumbs = person === null ? [{ text: 'People', href: routes.people }] : crumbsToPerson(person);
  return (
    <Page width="broad" before={<Breadcrumbs crumbs={crumbs} />}>
      {sought.words === '' ? (
        <SearchScreen person={person} sought={sought} problems={[]} onSearch={searchFor} />
      ) : (
        <Answer key={`${sought.onlyAsTyped} ${sought.words}`} sought={sought} person={person} onSearch={searchFor} />
      )}
    </Page>
  );
}

interface AnswerProps {
  readonly sought: SoughtWords;
  readonly person: Person | null;
  readonly onSearch: (sought: SoughtWords) => void;
}

function Answer({ sought, person, onSearch }: AnswerProps) {
  const [page, setPage] = useState(1);
  const query = useQuery('search.find', { ...sought, personId: person?.id ?? null, page });
  const problems = query.state === 'refused' ? problemsOf(query.failure, { words: 'search-words' }) : [];
  return (
    <>
      <SearchScreen person={person} sought={sought} problems={problems} onSearch={onSearch} />
      {query.state === 'ready' && <SearchResults found={query.value} onPage={setPage} />}
    </>
  );
}

interface SearchScreenProps extends AnswerProps {
  readonly problems: readonly Problem[];
}

function SearchScreen({ person, sought, problems, onSearch }: SearchScreenProps) {
  const [typed, setTyped] = useState(sought.words);
  const [onlyAsTyped, setOnlyAsTyped] = useState(sought.onlyAsTyped);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch({ words: typed, onlyAsTyped });
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <PageHeading
        title={person === null ? 'Search' : 'Search one person'}
        {...(person !== null && { caption: <Isolated>{person.chosenName}</Isolated> })}
      />
      <search>
        <form className="unfold-search-form" onSubmit={submit} noValidate>
          <TextInput
            id="search-words"
            label="What to search for"
            hint={`In any script. Everything is searched: accounts, drafts, addenda and all versions of other records. Spelling variants of a name, and its other forms on record, are found too. Put words between quotation marks to find them only next to each other.${person === null ? '' : ' Only what concerns this person.'}`}
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
