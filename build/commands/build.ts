/** `npm run build`: builds the program into `dist/`. */
import requireNode24 from '../../tests/support/require-node-24.ts';
import { buildProgram } from '../vite/build-program.ts';

requireNode24();
const start = performance.now();
try {
  await buildProgram((step) => console.log(`Building ${step} …`));
  console.log(`Built into dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
