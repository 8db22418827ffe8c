/**
 * Three published accounts that Frederick Douglass gave of the same years of his life (1845, 1855, 1881; public domain), where their texts
 * lie beside the project. They are read, never copied into it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoAccount, DemoCase } from './demo-case.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'douglass');

const published = [
  { year: '1845', place: 'Boston, Massachusetts', title: 'Narrative of the Life' },
  { year: '1855', place: 'Rochester, New York', title: 'My Bondage and My Freedom' },
  { year: '1881', place: 'Washington', title: 'My Escape from Slavery' },
] as const;

/** Null where the texts are not there. */
export function publishedCase(): DemoCase | null {
  if (!published.every(({ year }) => existsSync(join(folder, `${year}.txt`)))) return null;
  return {
    title: 'three published accounts of Frederick Douglass',
    chosenName: 'Frederick Douglass',
    caseReference: '1845-0001',
    accounts: published.map(accountOf),
  };
}

function accountOf({ year, place, title }: (typeof published)[number]): DemoAccount {
  return {
    kind: 'written-statement',
    spoken: `published in ${year} as “${title}”`,
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
    place,
    interviewer: 'None: written by himself',
    language: 'English',
    interpreter: { reason: 'He wrote in his own language.' },
    text: readFileSync(join(folder, `${year}.txt`), 'utf8'),
  };
}
