import type { OutputOf } from '../../../shared/contract/operations.ts';
import type { AlsoLookedFor } from '../../../shared/contract/subjects/search.ts';
import { Isolated } from '../../components/bidi.tsx';

const registers: readonly { readonly register: AlsoLookedFor['register']; readonly words: string }[] = [
  { register: 'profile', words: 'as recorded in the profile' },
  { register: 'interpreters', words: 'as recorded in the register of interpreters' },
];

/** What was looked for besides the words typed, and what was not understood of them. */
export function SearchNotes({ found }: { readonly found: OutputOf<'search.find'> }) {
  return (
    <>
      {found.isQuotationOpen && (
        <p className="govuk-body">
          A quotation mark is not closed, so the words after it were looked for one by one. Close it to find them only
          next to each other.
        </p>
      )}
      {registers.map(({ register, words }) => (
        <AlsoLookedForNote key={register} forms={found.alsoLookedFor.filter((form) => form.register === register)}>
          {words}
        </AlsoLookedForNote>
      ))}
    </>
  );
}

function AlsoLookedForNote({
  forms,
  children,
}: {
  readonly forms: readonly AlsoLookedFor[];
  readonly children: string;
}) {
  if (forms.length === 0) return null;
  return (
    <p className="govuk-body">
      Also looked for:{' '}
      {forms.map(({ name }, index) => (
        <span key={name}>
          {index > 0 && '; '}
          <Isolated>{name}</Isolated>
        </span>
      ))}
      , {children}.
    </p>
  );
}
