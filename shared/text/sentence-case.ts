/** Words of ours as they open a sentence: "told before" becomes "Told before". */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
