import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useSession } from './session.tsx';

export interface SoughtWords {
  readonly words: string;
  /** Without spelling variants and other forms of a name. */
  readonly onlyAsTyped: boolean;
}

interface SearchWords {
  readonly sought: SoughtWords;
  readonly searchFor: (sought: SoughtWords) => void;
}

const nothing: SoughtWords = { words: '', onlyAsTyped: false };

const SearchWordsContext = createContext<SearchWords | null>(null);

/** What is being searched for: in memory only, never part of an address, and forgotten when the vault locks. */
export function SearchWordsProvider({ children }: { readonly children: ReactNode }) {
  const { session } = useSession();
  const [sought, searchFor] = useState(nothing);
  const isOpen = session.state === 'open';
  useEffect(() => {
    if (!isOpen) searchFor(nothing);
  }, [isOpen]);
  const value = useMemo(() => ({ sought, searchFor }), [sought]);
  return <SearchWordsContext value={value}>{children}</SearchWordsContext>;
}

export function useSearchWords(): SearchWords {
  const value = useContext(SearchWordsContext);
  if (value === null) throw new Error('This screen stands outside SearchWordsProvider.');
  return value;
}
