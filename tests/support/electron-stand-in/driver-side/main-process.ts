/** Runs Unfold's own main process, as built, in a child of Node that finds the stand-in where it imports `electron`. */
import { type ChildProcess, fork } from 'node:child_process';
import type { CallsOfDriver, CallsOfMain } from '../calls.ts';
import { Line } from '../line.ts';
import type { LineToMain } from './windows.ts';

const register = new URL('../register.ts', import.meta.url).href;

export interface MainProcessSettings {
  readonly mainFile: string;
  readonly userData: string;
  /** A script that runs instead of the program's own vault process. */
  readonly vaultScript: string | null;
}

/** The exit code (null after a signal) and what was written to the standard error output. */
export interface Ending {
  readonly code: number | null;
  readonly errors: string;
}

export class MainProcess {
  readonly line: LineToMain;
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcess;

  constructor(settings: MainProcessSettings) {
    this.#child = fork(settings.mainFile, [`--user-data-dir=${settings.userData}`], {
      execArgv: ['--import', register],
      env: environment(settings.vaultScript),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.line = new Line<CallsOfMain, CallsOfDriver>((message) => this.#send(message));
    this.#child.on('message', (message) => this.line.receive(message));
    this.ended = this.#watch();
  }

  /** Ends the process as a crash would. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #send(message: unknown): void {
    if (this.#child.connected && typeof message === 'object' && message !== null) this.#child.send(message);
  }

  #watch(): Promise<Ending> {
    let errors = '';
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    return new Promise((resolve) => {
      this.#child.on('close', (code) => {
        this.line.cut();
        resolve({ code, errors });
      });
    });
  }
}

/** The tools that run tests leave settings for Node behind, which are not main's business. */
function environment(vaultScript: string | null): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _ofTheTestRunner, ...rest } = process.env;
  return vaultScript === null ? rest : { ...rest, UNFOLD_STAND_IN_VAULT: vaultScript };
}
