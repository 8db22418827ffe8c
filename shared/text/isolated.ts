/** Words in a sentence of ours that may run the other way (Unicode isolates). */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
