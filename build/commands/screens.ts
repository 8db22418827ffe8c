/**
 * `npm run screens [-- --only ROUTE,ROUTE]`: every screen of the program with Latin, Arabic and Ethiopic text, as pictures at both sizes in
 * `output/screens`. Ends with a list, and without success, where axe finds something, a screen is wider than the window, or a route has no
 * screen.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../tests/support/ensure-built.ts';
import requireNode24 from '../../tests/support/require-node-24.ts';
import { ask } from '../../tests/support/seed.ts';
import { type RunningApp, startApp } from '../../tests/support/start-app.ts';
import { Steps } from '../demo/steps.ts';
import { Gallery } from '../screens/gallery.ts';
import type { PersonWords } from '../screens/person-words.ts';
import { emptyScreensOf, routeNames, type Screen, screensOf } from '../screens/screens-of.ts';
import { seedRecord } from '../screens/seed-record.ts';
import { shootCreation, shootUnlocking } from '../screens/start-screens.ts';
import { arabic } from '../screens/words-arabic.ts';
import { tigrinya } from '../screens/words-tigrinya.ts';
import { vietnamese } from '../screens/words-vietnamese.ts';

const output = join(import.meta.dirname, '..', '..', 'output', 'screens');
const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };
const people = [vietnamese, arabic, tigrinya];

async function main(): Promise<void> {
  requireNode24();
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const steps = new Steps();
  await steps.run('Building the program', ensureBuilt);
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const app = await steps.run('Starting it on the stand-in', () =>
    startApp({ userData: join(output, 'profile'), tell: steps.detail }),
  );
  try {
    const gallery = new Gallery(app, output);
    await shootAll(app, gallery, steps, values.only?.split(',') ?? routeNames);
    await app.close();
    sayWhatWasFound(gallery, steps);
  } finally {
    await app.abandon();
  }
}

/** `wanted` names the routes whose screens are visited. */
async function shootAll(app: RunningApp, gallery: Gallery, steps: Steps, wanted: readonly string[]): Promise<void> {
  await steps.run('The vault is created', () => shootCreation(app.page, gallery, vault));
  await steps.run('A person without a record', () => shootEmpty(app, gallery));
  const records: { readonly words: PersonWords; readonly screens: Readonly<Record<string, readonly Screen[]>> }[] = [];
  for (const words of people) {
    await steps.run(`Writing the record of ${words.person.chosenName}`, async () => {
      const record = await seedRecord(app.page, words);
      records.push({ words, screens: screensOf(record, words, { folder: output, forceCode: vault.forceCode }) });
    });
  }
  for (const { words, screens } of records) {
    for (const route of wanted) {
      await steps.run(`${words.script}: ${route}`, () => visitRoute(gallery, words.script, route, screens[route]));
    }
  }
  await steps.run('The vault is unlocked', () => shootUnlocking(app.page, gallery, vault));
}

async function visitRoute(
  gallery: Gallery,
  script: string,
  route: string,
  screens: readonly Screen[] = [],
): Promise<void> {
  if (screens.length === 0) gallery.findings.push(`${script}: the route ${route} has no screen`);
  for (const screen of screens) await gallery.visit(script, screen);
}

async function shootEmpty(app: RunningApp, gallery: Gallery): Promise<void> {
  const { personId } = await ask(app.page, 'person.add', { chosenName: 'Mara', caseReference: '2026-0100' });
  const { person } = await ask(app.page, 'person.read', { personId });
  for (const screen of emptyScreensOf({ personId, caseId: person.caseId })) await gallery.visit('empty', screen);
}

function sayWhatWasFound({ findings, pictures }: Gallery, steps: Steps): void {
  steps.say(`\n${pictures} pictures in output/screens.`);
  if (findings.length === 0) return;
  steps.say(`${findings.length} findings:\n${findings.map((finding) => `  ${finding}`).join('\n')}`);
  process.exitCode = 1;
}

await main();
