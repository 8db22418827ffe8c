/** Invented accounts of any length for the benchmark, and retellings of them; the same seed gives the same text. */

/** Numbers from 0 to below 1, the same for the same seed (a linear congruential generator; Numerical Recipes). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables =
  'ba be bo da de di du fa fe ga go ha he ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve wa we ya ye za'.split(
    ' ',
  );
const distinctWords = 20_000;
const paragraphLength = 7;

/** Words by rank, short ones first, as in any language. */
function wordOfRank(rank: number): string {
  let word = '';
  for (let left = rank + syllables.length; left > 0; left = Math.floor(left / syllables.length)) {
    word += syllables[left % syllables.length];
  }
  return word;
}

/** Rank 1 is said twice as often as rank 2, three times as often as rank 3 (Zipf). */
function anyWord(random: () => number): string {
  return wordOfRank(Math.floor(distinctWords ** random()) - 1);
}

function anySentence(random: () => number): string {
  const words = Array.from({ length: 6 + Math.floor(random() * 20) }, () => anyWord(random));
  const [first = '', ...others] = words;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${others.join(' ')}.`;
}

/** An account of about `words` words, as sentences. */
export function inventAccount(words: number, seed: number): string[] {
  const random = randomNumbers(seed);
  const sentences: string[] = [];
  for (let count = 0; count < words; ) {
    const sentence = anySentence(random);
    sentences.push(sentence);
    count += sentence.split(' ').length;
  }
  return sentences;
}

/** A retelling in which about `change` (0 to 1) of the sentences are reworded, extended, left out, new or moved. */
export function retell(sentences: readonly string[], change: number, seed: number): string[] {
  const random = randomNumbers(seed);
  const told: string[] = [];
  for (const sentence of sentences) {
    if (random() >= change) told.push(sentence);
    else retellSentence(sentence, random, told);
  }
  return told;
}

function retellSentence(sentence: string, random: () => number, told: string[]): void {
  const way = Math.floor(random() * 6);
  if (way === 0) return;
  if (way === 1) told.push(sentence, anySentence(random));
  else if (way === 2) told.splice(Math.floor(random() * told.length), 0, sentence);
  else if (way === 3) told.push(sentence.replace(/\.$/, ` ${anyWord(random)} ${anyWord(random)} ${anyWord(random)}.`));
  else {
    const words = sentence.split(' ');
    const changes = way === 4 ? 1 : Math.ceil(words.length / 4);
    for (let count = 0; count < changes; count += 1)
      words[1 + Math.floor(random() * (words.length - 2))] = anyWord(random);
    told.push(words.join(' '));
  }
}

/** Sentences as text, in paragraphs. */
export function asText(sentences: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let from = 0; from < sentences.length; from += paragraphLength) {
    paragraphs.push(sentences.slice(from, from + paragraphLength).join(' '));
  }
  return paragraphs.join('\n\n');
}
