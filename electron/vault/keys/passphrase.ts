/** What a new passphrase must be. Old ones are never judged: they still open their vault. */
import { Refusal } from '../../../shared/contract/failure.ts';

/** Three random words, as the National Cyber Security Centre advises, are longer than this. */
const shortestPassphrase = 12;
const fewestDifferentCharacters = 5;

export function checkNewPassphrase(passphrase: string): void {
  const characters = [...passphrase.normalize('NFC')];
  if (characters.length >= shortestPassphrase && new Set(characters).size >= fewestDifferentCharacters) return;
  const advice = `Choose a passphrase of at least ${shortestPassphrase} characters: three or four random words are strong and easy to remember.`;
  throw new Refusal('weak-passphrase', advice, [{ field: 'passphrase', message: advice }]);
}
