/** Tests and tools run on Node 24 from npm, never on the machine's own; anything else fails here, in words. */
export default function requireNode24(): void {
  if (!process.version.startsWith('v24.')) {
    throw new Error(`Run this with npm (npm test, npm run …): it needs Node 24, and this is ${process.version}.`);
  }
}
