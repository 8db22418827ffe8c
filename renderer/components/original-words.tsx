import type { Turn } from '../../shared/domain/content.ts';
import { Isolated } from './bidi.tsx';
import { languageTag } from './language-tag.ts';

/** The words of a turn in the language in which they were spoken; nothing where none were recorded. */
export function OriginalWords({ original }: Pick<Turn, 'original'>) {
  if (original === null || original.words === '') return null;
  return (
    <div className="unfold-original">
      <p className="govuk-body-s unfold-quiet govuk-!-margin-bottom-1">
        Original words of this turn
        {original.language !== '' && (
          <>
            , in <Isolated>{original.language}</Isolated>
          </>
        )}
      </p>
      <p className="unfold-telling__words" dir="auto" lang={languageTag(original.language)}>
        {original.words}
      </p>
    </div>
  );
}
