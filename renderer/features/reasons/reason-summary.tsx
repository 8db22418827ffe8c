import type { ReasonForChange } from '../../../shared/domain/reason-for-change.ts';
import { reasonCodeWords, reasonSourceWords } from '../../../shared/domain/reason-words.ts';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { SpokenText } from '../../components/spoken-text.tsx';

/** A reason as it is recorded: the person's own words first, what others make of it apart. */
export function ReasonSummary({ reason }: { readonly reason: ReasonForChange }) {
  const { explanation, officerInference, thirdParty, codes } = reason;
  return (
    <SummaryList
      border={false}
      rows={[
        { key: 'The person’s own words', value: <Explanation explanation={explanation} /> },
        ...apart('What somebody else said', thirdParty),
        ...apart('What the officer infers', officerInference),
        ...(codes.length === 0 ? [] : [{ key: 'Reasons', value: <CodeList codes={codes} /> }]),
      ]}
    />
  );
}

function Explanation({ explanation }: Pick<ReasonForChange, 'explanation'>) {
  switch (explanation.answer) {
    case 'given':
      return <SpokenText>{explanation.words}</SpokenText>;
    case 'not-asked':
      return 'They were not asked.';
    case 'declined':
      return 'They did not wish to say.';
  }
}

function CodeList({ codes }: Pick<ReasonForChange, 'codes'>) {
  return (
    <ul className="govuk-list unfold-tight-list">
      {codes.map(({ code, source }) => (
        <li key={`${code} ${source}`}>
          {reasonCodeWords[code]} ({reasonSourceWords[source]})
        </li>
      ))}
    </ul>
  );
}

function apart(key: string, words: string) {
  return words.trim() === '' ? [] : [{ key, value: <SpokenText>{words}</SpokenText> }];
}
