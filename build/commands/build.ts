/** `npm run build [-- --if-needed]`: builds the program into `dist/`, or only where a source has changed since. */
import { parseArgs } from 'node:util';
import requireNode24 from '../../tests/support/require-node-24.ts';
import { buildProgram, buildProgramIfNeeded } from '../vite/build-program.ts';

requireNode24();
const { values } = parseArgs({ options: { 'if-needed': { type: 'boolean' } } });
const run = values['if-needed'] === true ? buildProgramIfNeeded : buildProgram;
const start = performance.now();
try {
  await run((step) => console.log(`Building ${step} …`));
  console.log(`dist/ is built (${((performance.now() - start) / 1000).toFixed(1)} s).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
