import { ensureBuilt } from './ensure-built.ts';

/** Before the first journey, the program is built from the sources as they are. */
export default async function beforeJourneys(): Promise<void> {
  await ensureBuilt();
}
