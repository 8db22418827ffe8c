import type { VersionNote } from '../../shared/domain/versioned.ts';
import { Isolated } from './bidi.tsx';
import { localMomentWords } from './dates.ts';
import { Details } from './govuk/details.tsx';

/** Who saved each version, when and why; newest first. */
export function VersionHistory({ versions }: { readonly versions: readonly VersionNote[] }) {
  if (versions.length === 0) return null;
  return (
    <Details summary={versions.length === 1 ? 'Who saved this' : `All ${versions.length} versions`}>
      <ol className="govuk-list" reversed>
        {versions.map(({ version, savedAt, savedBy, changeReason }) => (
          <li key={version}>
            Version {version}: <Isolated>{savedBy}</Isolated>, {localMomentWords(savedAt)}
            {changeReason !== '' && (
              <>
                . Reason: <Isolated>{changeReason}</Isolated>
              </>
            )}
          </li>
        ))}
      </ol>
    </Details>
  );
}
