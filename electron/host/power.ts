import { powerMonitor } from 'electron';

/** Calls `lock` whenever the officer leaves the computer: screen locked, lid closed, computer shut down. */
export function whenComputerIsLeft(lock: () => void): void {
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
  powerMonitor.on('shutdown', lock);
}
