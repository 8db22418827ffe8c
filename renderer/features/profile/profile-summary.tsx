import type { ReactNode } from 'react';
import { calendarWords, wishSentences, witnessCategoryWords } from '../../../shared/domain/bundle/record-wording.ts';
import { dayWords, rangeWords } from '../../../shared/domain/bundle/wording.ts';
import type { CategoryAssessment, PersonProfile } from '../../../shared/domain/person-profile.ts';
import { Isolated } from '../../components/bidi.tsx';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { rolesInWords } from '../../components/role-words.ts';
import { saysItsDays } from '../../components/spoken-date-words.tsx';

/** The newest version of what is known of a person. */
export function ProfileSummary({ profile }: { readonly profile: PersonProfile }) {
  const { namesAsGiven, languages, categories, communicationNeeds, modernSlaveryComplainant } = profile;
  const rows = [
    { key: 'Safe contact', value: <SafeContact rules={profile.safeContact} /> },
    { key: 'Roles', value: rolesInWords(profile) },
    {
      key: 'Complainant under section 1 or 2, Modern Slavery Act 2015',
      value: modernSlaveryComplainant ? 'Yes' : 'Not recorded',
    },
    { key: 'Names as given', value: listed(namesAsGiven.map(({ name, kind }) => [name, kind])) },
    { key: 'Born', value: <Born born={profile.born} /> },
    {
      key: 'Languages',
      value: listed(languages.map(({ language, dialect, literacy }) => [language, dialect, literacy])),
    },
    { key: 'Communication needs', value: text(communicationNeeds) },
    { key: 'Vulnerability and intimidation', value: <Categories categories={categories} /> },
  ];
  return <SummaryList rows={rows} />;
}

const missing = <span className="unfold-quiet">Not recorded yet</span>;

function text(words: string): ReactNode {
  return words.trim() === '' ? missing : <Isolated>{words}</Isolated>;
}

/** One line an entry; the parts of each keep their own direction. */
function listed(entries: readonly (readonly string[])[]): ReactNode {
  if (entries.length === 0) return missing;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {entries.map((parts) => (
        <li key={parts.join('\n')}>
          {parts
            .filter((part) => part !== '')
            .map((part, index) => (
              <span key={part}>
                {index > 0 && ', '}
                <Isolated>{part}</Isolated>
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}

function Born({ born }: { readonly born: PersonProfile['born'] }) {
  if (born.spoken === '' && born.earliest === null && born.latest === null) return missing;
  if (saysItsDays(born)) return `${rangeWords(born)}, calendar: ${calendarWords[born.calendar]}`;
  return (
    <>
      {born.spoken !== '' && (
        <>
          “<Isolated>{born.spoken}</Isolated>”, calendar: {calendarWords[born.calendar]}
          <br />
        </>
      )}
      Taken to mean: {rangeWords(born)}
    </>
  );
}

function Categories({ categories }: { readonly categories: readonly CategoryAssessment[] }) {
  if (categories.length === 0) return missing;
  return (
    <ul className="govuk-list govuk-list--spaced govuk-!-margin-bottom-0">
      {categories.map(({ category, basis, assessedBy, assessedOn, wish }) => (
        <li key={category}>
          <strong>{witnessCategoryWords[category]}</strong>
          <br />
          Basis: <Isolated>{basis}</Isolated>
          <br />
          Assessed by <Isolated>{assessedBy}</Isolated>
          {assessedOn !== null && ` on ${dayWords(assessedOn)}`}. {wishSentences[wish]}
        </li>
      ))}
    </ul>
  );
}

function SafeContact({ rules }: { readonly rules: PersonProfile['safeContact'] }) {
  const entries = [
    ['How', rules.how],
    ['When', rules.times],
    ['Code word', rules.codeWord],
    ['Never', rules.never],
  ].filter(([, words]) => words !== '');
  if (entries.length === 0 && !rules.noVoicemail) return missing;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {entries.map(([name, words = '']) => (
        <li key={name}>
          {name}: <Isolated>{words}</Isolated>
        </li>
      ))}
      {rules.noVoicemail && (
        <li>
          <strong>Leave no voicemail</strong>
        </li>
      )}
    </ul>
  );
}
