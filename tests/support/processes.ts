import { existsSync, readFileSync } from 'node:fs';

/** Whether a process runs. One that has ended but whose end nobody has asked about (a zombie) does not. */
export function isRunning(pid: number | null | undefined): boolean {
  if (pid === null || pid === undefined) return false;
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const facts = `/proc/${pid}/stat`;
  return !existsSync(facts) || !/\) Z /.test(readFileSync(facts, 'utf8'));
}
