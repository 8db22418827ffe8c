import { useMemo, useState } from 'react';
import type { SealedAccount } from '../../../shared/domain/account.ts';
import { counted } from '../../../shared/domain/bundle/wording.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Radios } from '../../components/govuk/radios.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { type ListedPassage, listedPassages, passagesWith } from './passages.ts';

interface PassageChoiceProps {
  readonly account: Pick<SealedAccount, 'text' | 'turns' | 'person'>;
  /** Where the chosen passage begins, or null. */
  readonly start: number | null;
  readonly onChoose: (passage: ListedPassage) => void;
  readonly error?: string | undefined;
}

/** So many are listed at once that they can be read through. */
const mostListed = 20;

/** Chooses a passage of an account: its words narrow the list, the arrow keys go through it. */
export function PassageChoice({ account, start, onChoose, error }: PassageChoiceProps) {
  const [sought, setSought] = useState('');
  const passages = useMemo(() => listedPassages(account), [account]);
  const found = passagesWith(passages, sought);
  const listed = found.slice(0, mostListed);
  const chosen = passages.find((passage) => passage.start === start);
  const choices = chosen === undefined || listed.includes(chosen) ? listed : [chosen, ...listed];
  return (
    <>
      {passages.length > 1 && (
        <TextInput
          id="sought"
          label="Find the passage by its words"
          hint={hintOf(found.length, passages.length)}
          value={sought}
          onChange={setSought}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
      )}
      <Radios<string>
        id="start"
        legend="Which passage is it about?"
        legendSize="s"
        error={error}
        small
        value={chosen === undefined ? null : String(chosen.number)}
        onChange={(number) => {
          const passage = choices.find((candidate) => String(candidate.number) === number);
          if (passage !== undefined) onChoose(passage);
        }}
        choices={choices.map((passage) => ({
          value: String(passage.number),
          label: (
            <span className="unfold-passage-choice" dir="auto">
              {passage.speaker !== '' && (
                <>
                  <Isolated>{passage.speaker}</Isolated>
                  {': '}
                </>
              )}
              {passage.words}
            </span>
          ),
        }))}
      />
    </>
  );
}

function hintOf(found: number, all: number): string {
  const listed = found > mostListed ? `The first ${mostListed} of ${found} are listed.` : `${found} listed.`;
  return `The account has ${counted(all, 'passage')}. ${listed}`;
}
