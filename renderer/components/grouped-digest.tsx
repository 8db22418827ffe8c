/** A digest or fingerprint in groups of four characters, so that it can be read aloud and compared. */
export function GroupedDigest({ digest }: { readonly digest: string }) {
  return (
    <code className="unfold-digest">
      {inGroupsOfFour(digest.replaceAll(' ', '')).map(({ at, group }) => (
        <span key={at} className="unfold-digest__group">
          {group}{' '}
        </span>
      ))}
    </code>
  );
}

function inGroupsOfFour(digest: string): { at: number; group: string }[] {
  const groups = [];
  for (let at = 0; at < digest.length; at += 4) groups.push({ at, group: digest.slice(at, at + 4) });
  return groups;
}
