import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useSearchWords } from '../../api/search-words.tsx';
import { routes } from '../../routes.ts';
import { Button } from '../govuk/button.tsx';

/** The way to a search from every screen but the search itself, which has a field of its own. */
export function SearchField() {
  const [location, goTo] = useLocation();
  const { searchFor } = useSearchWords();
  const [typed, setTyped] = useState('');
  if (location.startsWith(routes.search())) return null;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    searchFor({ words: typed, onlyAsTyped: false });
    setTyped('');
    goTo(routes.search());
  };
  return (
    <search>
      <form className="unfold-search-field" onSubmit={submit}>
        <label className="govuk-visually-hidden" htmlFor="search-everything">
          Search everything
        </label>
        <input
          className="govuk-input unfold-search-field__input"
          id="search-everything"
          type="text"
          dir="auto"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
        <Button variant="secondary" className="unfold-lock">
          Search
        </Button>
      </form>
    </search>
  );
}
