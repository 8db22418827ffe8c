import type { Interpreter } from '../../../shared/domain/interpreter.ts';
import { Isolated } from '../../components/bidi.tsx';

/** Each language with its dialects. */
export function LanguageList({ languages }: Pick<Interpreter, 'languages'>) {
  return (
    <ul className="govuk-list unfold-tight-list">
      {languages.map(({ language, dialects }) => (
        <li key={`${language} ${dialects}`}>
          <Isolated>{language}</Isolated>
          {dialects.trim() !== '' && (
            <>
              : <Isolated>{dialects}</Isolated>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
