/**
 * The life of the vault process, as main sees it. It is started by the first request, relays requests and replies unread, and is ended to
 * lock: keys and plaintext end with it, and so do files that it had not finished. A request that is under way when it ends is answered with a
 * refusal, never left waiting; one that comes while it ends goes to the next process, which is locked until it is unlocked.
 */
import { rmSync } from 'node:fs';
import { Refusal } from '../../shared/contract/failure.ts';
import type { FileUse } from '../../shared/contract/host.ts';
import { type FromVault, fromVaultSchema, type ToVault } from '../../shared/contract/vault-messages.ts';
import type { WindowEvent } from '../../shared/contract/window-api.ts';
import { refusalText } from './gate.ts';
import type { Printer } from './print.ts';

/** The part of Electron's `UtilityProcess` that is used. */
export interface VaultChild {
  readonly pid: number | undefined;
  postMessage(message: ToVault): void;
  kill(): boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  once(event: 'exit', listener: () => void): unknown;
}

export interface VaultSurroundings {
  readonly start: () => VaultChild;
  readonly printer: Printer;
  readonly tellWindow: (event: WindowEvent) => void;
}

/** A process that has not ended by then is ended without being asked. */
const patienceMilliseconds = 1000;

interface Life {
  readonly child: VaultChild;
  readonly pending: Map<string, (reply: string) => void>;
  readonly ended: Promise<void>;
  /** Files that it has begun and not finished. */
  unfinished: readonly string[];
  isEnding: boolean;
}

export class VaultProcess {
  readonly #surroundings: VaultSurroundings;
  #life: Life | null = null;

  constructor(surroundings: VaultSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Relays one request and gives the reply's JSON. `id` must not be under way already. Throws a `Refusal`. */
  async request(id: string, operation: string, input: string): Promise<string> {
    if (this.#life?.isEnding === true) await this.#life.ended;
    const life = this.#running();
    if (life.pending.has(id)) throw new Refusal('malformed', 'This request is already under way.');
    return new Promise((resolve) => {
      life.pending.set(id, resolve);
      life.child.postMessage({ type: 'request', id, operation, input });
    });
  }

  /** Asks a long operation to stop; nothing happens where it is no longer under way. */
  cancel(id: string): void {
    if (this.#life?.pending.has(id)) this.#life.child.postMessage({ type: 'cancel', id });
  }

  /** Tells the vault process, and nobody else, where a file that the user chose is. Throws a `Refusal`. */
  grant(token: string, use: FileUse, path: string): void {
    const life = this.#running();
    if (life.isEnding) throw locked();
    life.child.postMessage({ type: 'grant', token, use, path });
  }

  /** Ends the process, if there is one, and returns when it has ended. */
  async end(): Promise<void> {
    const life = this.#life;
    if (life === null) return;
    life.isEnding = true;
    await stop(life);
  }

  #running(): Life {
    this.#life ??= this.#begin();
    return this.#life;
  }

  #begin(): Life {
    const child = this.#surroundings.start();
    const { promise: ended, resolve: hasEnded } = Promise.withResolvers<void>();
    const life: Life = { child, pending: new Map(), ended, unfinished: [], isEnding: false };
    child.on('message', (message) => this.#hear(life, message));
    child.once('exit', () => {
      this.#bury(life);
      hasEnded();
    });
    return life;
  }

  #bury(life: Life): void {
    this.#life = null;
    this.#surroundings.printer.abandon();
    removeUnfinished(life.unfinished);
    const refusal = refusalText(life.isEnding ? locked() : stopped());
    for (const answer of life.pending.values()) answer(refusal);
    life.pending.clear();
    this.#surroundings.tellWindow({ type: 'locked' });
  }

  #hear(life: Life, message: unknown): void {
    const read = fromVaultSchema.safeParse(message);
    // A vault process that speaks out of turn is broken; whatever it knows ends with it.
    if (read.success) this.#obey(life, read.data);
    else void stop(life);
  }

  #obey(life: Life, message: FromVault): void {
    if (message.type === 'reply') {
      life.pending.get(message.id)?.(message.reply);
      life.pending.delete(message.id);
    } else if (message.type === 'progress') {
      const { id, done, total, step } = message;
      if (life.pending.has(id)) this.#surroundings.tellWindow({ type: 'progress', requestId: id, done, total, step });
    } else if (message.type === 'unfinished') {
      life.unfinished = message.paths;
    } else {
      void this.#print(life, message.id, message.html);
    }
  }

  async #print(life: Life, id: string, html: string): Promise<void> {
    const pdf = await this.#surroundings.printer.print(html).catch(() => null);
    if (this.#life === life && !life.isEnding) life.child.postMessage({ type: 'printed', id, pdf });
  }
}

/** Asks the process to end, makes it end where it does not, and returns when it has ended. */
async function stop({ child, ended }: Life): Promise<void> {
  child.kill();
  const timer = setTimeout(() => killAtOnce(child.pid), patienceMilliseconds);
  await ended;
  clearTimeout(timer);
}

function killAtOnce(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime, which is what was wanted.
  }
}

/** A bundle that is half written when the vault locks would lie there in clear. */
function removeUnfinished(paths: readonly string[]): void {
  for (const path of paths) {
    try {
      rmSync(path, { force: true });
    } catch {
      // The disk was taken away, and the file with it: nothing here can reach it any more.
    }
  }
}

function locked(): Refusal {
  return new Refusal('locked', 'Unfold is locked. Unlock the vault to go on.');
}

function stopped(): Refusal {
  return new Refusal(
    'failed',
    'The vault stopped unexpectedly and is locked. What was saved is kept. Unlock it to go on, and check your last change.',
  );
}
