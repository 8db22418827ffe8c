import { useEffect, useState } from 'react';
import { counted } from '../../../shared/domain/bundle/wording.ts';
import { countWords } from '../../../shared/domain/word-count.ts';
import { Textarea } from '../../components/govuk/textarea.tsx';

interface AccountTextFieldProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

export function AccountTextField({ text, onChange }: AccountTextFieldProps) {
  const words = useWordCount(text);
  return (
    <>
      <Textarea
        id="text"
        label="What was said"
        labelSize="m"
        hint={
          <>
            The person’s own words, in any language. To keep a question beside its answer, begin a line with{' '}
            <span className="unfold-nowrap">“Interviewer:”</span>.
          </>
        }
        rows={16}
        value={text}
        onChange={onChange}
        spellCheck={false}
        dir="auto"
        className="unfold-account-text"
      />
      <p className="govuk-body unfold-word-count">{counted(words, 'word')}</p>
    </>
  );
}

/** Counted a moment after the typing pauses, so that a long account stays fluid under the hand. */
function useWordCount(text: string): number {
  const [words, setWords] = useState(() => countWords(text));
  useEffect(() => {
    const handle = window.setTimeout(() => setWords(countWords(text)), 400);
    return () => window.clearTimeout(handle);
  }, [text]);
  return words;
}
