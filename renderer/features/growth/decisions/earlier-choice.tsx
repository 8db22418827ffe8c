import { useMemo, useState } from 'react';
import { counted } from '../../../../shared/domain/bundle/wording.ts';
import type { Place } from '../../../../shared/domain/growth/decisions.ts';
import { Isolated } from '../../../components/bidi.tsx';
import { Radios } from '../../../components/govuk/radios.tsx';
import { TextInput } from '../../../components/govuk/text-input.tsx';
import { type EarlierPassage, findEarlier } from './earlier-passages.ts';

interface EarlierChoiceProps {
  /** In the order given. */
  readonly passages: readonly EarlierPassage[];
  readonly chosen: Place | null;
  readonly onChoose: (place: Place) => void;
  readonly error?: string | undefined;
}

/** Looks for a passage of an earlier account by its words, and chooses one. */
export function EarlierChoice({ passages, chosen, onChoose, error }: EarlierChoiceProps) {
  const [sought, setSought] = useState('');
  const { shown, count } = useMemo(() => findEarlier(passages, sought), [passages, sought]);
  return (
    <>
      <TextInput
        id="earlier-words"
        label="Find the earlier passage by its words"
        labelSize="s"
        hint="Until you type, those that are not repeated here."
        value={sought}
        onChange={setSought}
        error={shown.length === 0 ? error : undefined}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
      <p className="govuk-body-s" role="status">
        {count > shown.length
          ? `${counted(count, 'passage')}; the first ${shown.length} are listed. Type more words.`
          : counted(count, 'passage')}
      </p>
      {shown.length > 0 && (
        <Radios
          id="matter-earlier"
          legend="Earlier passage"
          legendSize="s"
          small
          error={error}
          value={chosen === null ? null : nameOf(chosen)}
          onChange={(name) => {
            const found = shown.find(({ place }) => nameOf(place) === name);
            if (found !== undefined) onChoose(found.place);
          }}
          choices={shown.map(({ place, number, given, words }) => ({
            value: nameOf(place),
            label: (
              <>
                Account {number}, given <Isolated>{given}</Isolated>: “<Isolated>{words}</Isolated>”
              </>
            ),
          }))}
        />
      )}
    </>
  );
}

function nameOf({ accountId, start }: Place): string {
  return `${accountId}:${start}`;
}
