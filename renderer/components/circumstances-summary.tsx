import type { ReactNode } from 'react';
import type { Circumstances, CompleteCircumstances } from '../../shared/domain/account.ts';
import { kindWords, rangeWords } from '../../shared/domain/bundle/wording.ts';
import { Isolated } from './bidi.tsx';
import { SummaryList } from './govuk/summary-list.tsx';
import { InterpreterUsed } from './interpreter-used.tsx';

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
    { field: 'kind', key: 'Kind of account', value: kind === null ? missing : kindWords[kind] },
    { field: 'given-spoken', key: 'Given, as spoken', value: words(given.spoken) },
    { field: 'given-earliest', key: 'Taken to mean', value: meaning(given) },
    { field: 'place', key: 'Place', value: words(place) },
    { field: 'interviewer', key: 'Interviewer', value: words(interviewer) },
    { field: 'present', key: 'Present', value: <PresentList present={present} /> },
    { field: 'language', key: 'Language spoken', value: words(language) },
    { field: 'interpreter', key: 'Interpreter', value: <InterpreterUsed interpreter={interpreter} /> },
  ];
}

const missing = <span className="unfold-quiet">Not entered yet</span>;

function words(value: string): ReactNode {
  return value.trim() === '' ? missing : <Isolated>{value}</Isolated>;
}

function meaning(given: Circumstances['given']): ReactNode {
  return given.earliest === null && given.latest === null ? missing : rangeWords(given);
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
