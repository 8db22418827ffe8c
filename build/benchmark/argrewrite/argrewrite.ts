/**
 * How well the comparison finds what is new and what is not repeated in the drafts of ArgRewrite V.2, which its authors' annotators aligned by
 * hand, beside jsdiff: `npm run bench:argrewrite -- FOLDER`, the folder `dataset/annotations` of the corpus.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparers } from './comparers.ts';
import { type SentenceTally, scoreOf } from './score.ts';
import { readRevision } from './workbook.ts';

/** Workbooks below a folder in order of path; not what an open program leaves beside them. */
function workbooksIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.xlsx') && !basename(path).startsWith('~$'))
    .sort()
    .map((path) => join(folder, path));
}

function described({ hits, claimed, actual }: SentenceTally): string {
  const share = (of: number) => (of === 0 ? 1 : hits / of).toFixed(3);
  const f1 = claimed + actual === 0 ? 1 : (2 * hits) / (claimed + actual);
  return `F1 ${f1.toFixed(3)} (precision ${share(claimed)}, recall ${share(actual)}, ${actual} sentences)`;
}

const [folder] = parseArgs({ allowPositionals: true }).positionals;
if (folder === undefined) {
  process.stderr.write('Name the folder of the annotated workbooks: npm run bench:argrewrite -- FOLDER\n');
  process.exit(2);
}
const revisions = await Promise.all(workbooksIn(folder).map(readRevision));
process.stdout.write(`${revisions.length} revisions\n`);
for (const [name, comparer] of Object.entries(comparers)) {
  const { added, notRepeated } = scoreOf(revisions, comparer);
  process.stdout.write(`${name}\n  new           ${described(added)}\n  not repeated  ${described(notRepeated)}\n`);
}
