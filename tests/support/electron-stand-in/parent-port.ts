/**
 * Loaded before the vault process: gives it `process.parentPort` as Electron's utility process has it, over the channel of a forked
 * child. The process ends with the one that started it.
 */
import { EventEmitter } from 'node:events';

class ParentPort extends EventEmitter {
  postMessage(message: unknown): void {
    process.send?.(message);
  }
}

const port = new ParentPort();
process.on('message', (data) => port.emit('message', { data, ports: [] }));
process.on('disconnect', () => process.exit());
Object.defineProperty(process, 'parentPort', { value: port });
