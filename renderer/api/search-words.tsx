import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useSession } from './session.tsx';

interface SearchWords {
  readonly words: string;
  readonly setWords: (words: string) => void;
}

const SearchWordsContext = createContext<SearchWords | null>(null);

/** What is being searched for: in memory only, never part of an address, and forgotten when the vault locks. */
export function SearchWordsProvider({ children }: { readonly children: ReactNode }) {
  const { session } = useSession();
  const [words, setWords] = useState('');
  const isOpen = session.state === 'open';
  useEffect(() => {
    if (!isOpen) setWords('');
  }, [isOpen]);
  const value = useMemo(() => ({ words, setWords }), [words]);
  return <SearchWordsContext value={value}>{children}</SearchWordsContext>;
}

export function useSearchWords(): SearchWords {
  const value = useContext(SearchWordsContext);
  if (value === null) throw new Error('This screen stands outside SearchWordsProvider.');
  return value;
}
