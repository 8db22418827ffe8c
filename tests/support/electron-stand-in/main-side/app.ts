import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StrictEmitter } from './strict-emitter.ts';

interface AppEvents {
  readonly 'second-instance': [];
}

/** Electron's `app`, as far as Unfold uses it. Switches are read from, and added to, the process's own arguments. */
export class App extends StrictEmitter<AppEvents> {
  readonly isPackaged = false;
  readonly #programFolder: string;
  readonly #switches: Map<string, string>;
  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => {
      this.#switches.set(name, value);
    },
    hasSwitch: (name: string): boolean => this.#switches.has(name),
  };

  /** @param programFolder holds main's file; the project's folder is the one above. */
  constructor(programFolder: string, processArguments: readonly string[]) {
    super();
    this.#programFolder = programFolder;
    this.#switches = new Map(processArguments.map(readSwitch));
  }

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  /** Every page of a test runs in Chromium's own process anyway; there is nothing to switch on. */
  enableSandbox(): void {}

  getPath(name: string): string {
    const folder = this.#switches.get('user-data-dir');
    if (name !== 'userData' || folder === undefined) throw new Error(`The stand-in has no path '${name}'.`);
    return folder;
  }

  getVersion(): string {
    const facts: { version: string } = JSON.parse(
      readFileSync(join(this.#programFolder, '..', 'package.json'), 'utf8'),
    );
    return facts.version;
  }

  quit(): void {
    process.exit();
  }
}

function readSwitch(text: string): [string, string] {
  const [name = '', value = ''] = text.replace(/^--/, '').split(/=(.*)/s);
  return [name, value];
}
