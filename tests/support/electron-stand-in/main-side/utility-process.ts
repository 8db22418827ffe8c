import { type ChildProcess, fork } from 'node:child_process';
import { StrictEmitter } from './strict-emitter.ts';
import type { LineToDriver } from './web-contents.ts';

const parentPort = new URL('../parent-port.ts', import.meta.url).href;

interface ForkOptions {
  readonly serviceName: string;
  readonly stdio: 'ignore';
}

interface UtilityProcessEvents {
  readonly message: [unknown];
  readonly exit: [number];
}

/** Electron's `UtilityProcess` on a forked child of Node. */
export class UtilityProcess extends StrictEmitter<UtilityProcessEvents> {
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    child.on('message', (message) => this.emit('message', message));
    child.on('exit', (code) => this.emit('exit', code ?? 1));
  }

  get pid(): number | undefined {
    return this.#child.exitCode === null && this.#child.signalCode === null ? this.#child.pid : undefined;
  }

  postMessage(message: object): void {
    if (this.#child.connected) this.#child.send(message);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

/** Electron's `utilityProcess`. The driver is told which process runs, so that a test can end it from outside. */
export class UtilityProcesses {
  readonly #line: LineToDriver;
  readonly #settings: { readonly replacement: string | undefined; readonly showsOutput: boolean };

  /** @param settings `replacement` runs instead of the program's own file. */
  constructor(
    line: LineToDriver,
    settings: { readonly replacement: string | undefined; readonly showsOutput: boolean },
  ) {
    this.#line = line;
    this.#settings = settings;
  }

  fork(modulePath: string, processArguments: readonly string[], { stdio }: ForkOptions): UtilityProcess {
    const output = this.#settings.showsOutput ? 'inherit' : stdio;
    const child = fork(this.#settings.replacement ?? modulePath, processArguments, {
      execArgv: ['--import', parentPort],
      serialization: 'advanced',
      stdio: ['ignore', output, output, 'ipc'],
    });
    const tellDriver = (pid: number | null): void => {
      void this.#line.call('utilityProcess', { pid }).catch(() => null);
    };
    tellDriver(child.pid ?? null);
    child.on('exit', () => tellDriver(null));
    return new UtilityProcess(child);
  }
}
