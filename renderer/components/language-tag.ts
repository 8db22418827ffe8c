/** The tag (BCP 47) of a language that is written as people call it, so that words in it are shaped, broken and read out as its own. */

/** Names in use that are not those of the Unicode locale data, and languages with tags of three letters. */
const alsoCalled: ReadonlyMap<string, string> = new Map([
  ['bilen', 'byn'],
  ['blin', 'byn'],
  ['cantonese', 'yue'],
  ['dari', 'prs'],
  ['edo', 'bin'],
  ['farsi', 'fa'],
  ['krio', 'kri'],
  ['kurmanji', 'kmr'],
  ['mandarin', 'zh'],
  ['pidgin', 'pcm'],
  ['romani', 'rom'],
  ['saho', 'ssy'],
  ['sorani', 'ckb'],
  ['sylheti', 'syl'],
  ['tagalog', 'tl'],
  ['tigre', 'tig'],
  ['twi', 'tw'],
]);

let known: ReadonlyMap<string, string> | undefined;

/** The tag of “Tigrinya”, “Arabic (Sudan)” or “Sudanese Arabic”; undefined for a language that has none here. */
export function languageTag(called: string): string | undefined {
  known ??= new Map([...namesOfTwoLetterTags(), ...alsoCalled]);
  const name = called.trim().toLowerCase();
  const words = name.split(/[^\p{L}\p{M}]+/u);
  for (const candidate of [name, ...words]) {
    const tag = known.get(candidate);
    if (tag !== undefined) return tag;
  }
  return undefined;
}

function namesOfTwoLetterTags(): [string, string][] {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return tags.flatMap((tag) => {
    const name = names.of(tag);
    return name === undefined ? [] : [[name.toLowerCase(), tag] satisfies [string, string]];
  });
}
