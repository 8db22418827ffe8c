/**
 * `npm run demo [-- --signing-key PRIVATE-KEY.pem]`: the main job from end to end, in the program itself. Creates an encrypted vault, records
 * and seals accounts by keyboard, compares them, exports the bundle, verifies it, and shows where everything is.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { OutputOf } from '../../shared/contract/operations.ts';
import { ensureBuilt } from '../../tests/support/ensure-built.ts';
import { Journey } from '../../tests/support/journey.ts';
import requireNode24 from '../../tests/support/require-node-24.ts';
import { ask } from '../../tests/support/seed.ts';
import { type RunningApp, startApp } from '../../tests/support/start-app.ts';
import type { DemoCase } from '../demo/demo-case.ts';
import { firstToldTable } from '../demo/first-told-table.ts';
import { inventedCase } from '../demo/invented-case.ts';
import { publishedCase } from '../demo/published-case.ts';
import { Screenshots } from '../demo/screenshots.ts';
import { Steps } from '../demo/steps.ts';

const output = join(import.meta.dirname, '..', '..', 'output', 'demo');
const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };

async function main(): Promise<void> {
  requireNode24();
  const { values } = parseArgs({ options: { 'signing-key': { type: 'string' }, invented: { type: 'boolean' } } });
  const signingKey = values['signing-key'];
  const demoCase = (values.invented === true ? null : publishedCase()) ?? inventedCase;
  const steps = new Steps();

  steps.say(`Unfold demo: ${demoCase.title}.`);
  await steps.run('Building the program', ensureBuilt);
  await rm(output, { recursive: true, force: true });
  await mkdir(join(output, 'bundle'), { recursive: true });
  const app = await steps.run('Starting it on the stand-in', () =>
    startApp({ userData: join(output, 'profile'), tell: steps.detail }),
  );
  try {
    const bundle = await mainJob(app, demoCase, steps, signingKey);
    await app.close();
    sayWhere(steps, bundle);
  } finally {
    await app.abandon();
  }
}

/** Gives the path of the bundle. */
async function mainJob(
  app: RunningApp,
  demoCase: DemoCase,
  steps: Steps,
  signingKey: string | undefined,
): Promise<string> {
  const journey = new Journey(app.page);
  const screenshots = new Screenshots(app.page, join(output, 'screenshots'));
  const shoot = (name: string): Promise<void> => steps.run(`Picture: ${name}`, () => screenshots.take(name));

  await steps.run('Creating an encrypted vault', async () => {
    if (signingKey !== undefined) app.willChoose(resolve(process.env['INIT_CWD'] ?? '.', signingKey));
    await journey.createVault(vault, signingKey !== undefined);
  });
  await steps.run(`Adding ${demoCase.chosenName}`, () => journey.addPerson(demoCase));
  for (const [index, account] of demoCase.accounts.entries()) {
    await steps.run(`Recording account ${index + 1} of ${demoCase.accounts.length}`, () =>
      journey.writeAccount(account),
    );
    if (index === 0) await shoot('recording-an-account');
    await steps.run(`Sealing account ${index + 1}`, () => journey.sealAccount());
    await journey.backToPerson(demoCase.chosenName);
  }
  await shoot('timeline');

  await steps.run('Comparing each account with all earlier ones', () => journey.openGrowthView());
  await shoot('growth-view');
  await journey.focusChange(/^differs/);
  await shoot('growth-view-passage');
  steps.say(firstToldTable(await readComparison(app)));

  await journey.backToPerson(demoCase.chosenName);
  app.willChoose(join(output, 'bundle'));
  await steps.run('Exporting the bundle', () => journey.exportBundle('Crown Prosecution Service', 'Early advice'));
  await shoot('export');
  const bundle = join(output, 'bundle', `${vault.forceCode}-${demoCase.caseReference}-b001.zip`);
  app.willChoose(bundle);
  await steps.run('Verifying the bundle', async () => {
    await journey.verifyBundle();
    await journey.page.getByRole('heading', { name: 'Whole and authentic' }).waitFor({ timeout: 60_000 });
  });
  await shoot('verified');
  await steps.run('Locking', () => journey.lock());
  await shoot('locked');
  return bundle;
}

/** Asks the program as its own screens do. */
async function readComparison({ page }: RunningApp): Promise<OutputOf<'comparison.read'>> {
  const { people } = await ask(page, 'person.list', {});
  const personId = people[0]?.id;
  if (personId === undefined) throw new Error('The person is not in the list.');
  return ask(page, 'comparison.read', { personId });
}

function sayWhere(steps: Steps, bundle: string): void {
  const place = (part: string): string => relative(process.cwd(), join(output, part));
  steps.say(`
Everything is in ${place('')}:
  ${place('bundle')}        the signed bundle, and its receipts
  ${place('screenshots')}   the main screens
  ${place('profile')}       the encrypted vault; its passphrase is “${vault.passphrase}”

Check the bundle yourself: unpack it and follow its VERIFY.txt, or run
  npm run --silent verify -- ${relative(process.cwd(), bundle)}`);
}

await main();
