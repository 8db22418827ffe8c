import type { OutputOf } from '../../../shared/contract/operations.ts';
import { countSpokenWords } from '../../../shared/domain/account-text.ts';
import { type LabelledTurn, suggestedRole } from '../../../shared/domain/brought-in.ts';
import { turnsOfFile } from '../files/import/bring-in.ts';
import { readOriginal } from '../files/import/read-original.ts';
import type { JobHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';

const turnsShown = 30;
const longestShown = 400;

/** Shows what would be brought in. Nothing is kept, and the file may be taken in afterwards with the same token. */
export const previewFile: JobHandler<'file.preview'> = {
  begin({ db }, surroundings, { personId, file, encoding }) {
    const { chosenName } = knownPerson(db, personId);
    const path = surroundings.look(file, 'open-text');
    return {
      record: personId,
      facts: {},
      async run() {
        const original = await readOriginal(path);
        const turns = await turnsOfFile(original, encoding);
        const value = {
          fileName: original.fileName,
          sha256: original.sha256,
          bytes: original.bytes.length,
          words: countSpokenWords(turns),
          turns: turns.length,
          labels: labelsIn(turns, chosenName),
          beginning: turns.slice(0, turnsShown).map(shortened),
        };
        return () => ({ value, record: personId, facts: { sha256: original.sha256 } });
      },
    };
  },
};

function labelsIn(turns: readonly LabelledTurn[], chosenName: string): OutputOf<'file.preview'>['labels'] {
  const counts = new Map<string | null, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, turns: count, suggested: suggestedRole(label, chosenName) }));
}

/** Cut after a word where there are blanks between words, and never within a character. */
function shortened({ label, words }: LabelledTurn) {
  if (words.length <= longestShown) return { label, words, cut: false };
  const blank = words.lastIndexOf(' ', longestShown);
  const beginning = words.slice(0, blank > 0 ? blank : longestShown);
  return { label, words: beginning.replace(/\p{Cs}$/u, ''), cut: true };
}
