import type { ReactNode } from 'react';
import type { Circumstances, CompleteCircumstances } from '../../shared/domain/account.ts';
import { kindWords, rangeWords } from '../../shared/domain/bundle/wording.ts';
import { Isolated } from './bidi.tsx';
import { SummaryList } from './govuk/summary-list.tsx';
import { InterpreterUsed } from './interpreter-used.tsx';
import { NotEntered } from './not-entered.tsx';
import { saysItsDays } from './spoken-date-words.tsx';

interface CircumstancesSummaryProps {
  readonly circumstances: Circumstances | CompleteCircumstances;
  /** The address at which one field is changed; a sealed account has none. */
  readonly changeHref?: (field: string) => string;
}

export function CircumstancesSummary({ circumstances, changeHref }: CircumstancesSummaryProps) {
  const rows = rowsOf(circumstances).map(({ field, key, value }) => ({
    key,
    value,
    ...(changeHref && { action: { href: changeHref(field), text: 'Change', hidden: key.toLowerCase() } }),
  }));
  return <SummaryList rows={rows} />;
}

/** `field` is the name of the field's control on the recording screen. */
function rowsOf(circumstances: Circumstances): { field: string; key: string; value: ReactNode }[] {
  const { kind, given, place, interviewer, present, language, interpreter } = circumstances;
  return [
    { field: 'kind', key: 'Kind of account', value: kind === null ? <NotEntered /> : kindWords[kind] },
    ...givenRows(given),
    { field: 'place', key: 'Place', value: words(place) },
    { field: 'interviewer', key: 'Interviewer', value: words(interviewer) },
    { field: 'present', key: 'Present', value: <PresentList present={present} /> },
    { field: 'language', key: 'Language spoken', value: words(language) },
    { field: 'interpreter', key: 'Interpreter', value: <InterpreterUsed interpreter={interpreter} /> },
  ];
}

function words(value: string): ReactNode {
  return value.trim() === '' ? <NotEntered /> : <Isolated>{value}</Isolated>;
}

/** A date that was spoken as it is meant is said once. */
function givenRows(given: Circumstances['given']) {
  if (saysItsDays(given)) return [{ field: 'given-spoken', key: 'Given', value: rangeWords(given) }];
  const isMeant = given.earliest !== null && given.latest !== null;
  return [
    { field: 'given-spoken', key: 'Given, as spoken', value: words(given.spoken) },
    { field: 'given-earliest', key: 'Taken to mean', value: isMeant ? rangeWords(given) : <NotEntered /> },
  ];
}

function PresentList({ present }: Pick<Circumstances, 'present'>) {
  if (present.length === 0) return 'Nobody else recorded';
  return (
    <ul className="govuk-list">
      {present.map(({ name, role }) => (
        <li key={`${name} ${role}`}>
          <Isolated>{name}</Isolated>, <Isolated>{role}</Isolated>
        </li>
      ))}
    </ul>
  );
}
