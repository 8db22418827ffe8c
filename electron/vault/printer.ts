/** Printing needs Chromium, which main has: HTML goes out, a PDF comes back. */
import { Refusal } from '../../shared/contract/failure.ts';
import type { FromVault } from '../../shared/contract/vault-messages.ts';

export class Printer {
  readonly #send: (message: FromVault) => void;
  readonly #newId: () => string;
  readonly #waiting = new Map<string, PromiseWithResolvers<Uint8Array>>();

  constructor(send: (message: FromVault) => void, newId: () => string) {
    this.#send = send;
    this.#newId = newId;
  }

  /** Throws `Refusal('failed')` where main could not print. */
  print(html: string): Promise<Uint8Array> {
    const id = this.#newId();
    const waiting = Promise.withResolvers<Uint8Array>();
    this.#waiting.set(id, waiting);
    this.#send({ type: 'print', id, html });
    return waiting.promise;
  }

  printed(id: string, pdf: Uint8Array | null): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (pdf === null)
      waiting?.reject(new Refusal('failed', 'A document could not be printed. Nothing was exported. Try again.'));
    else waiting?.resolve(pdf);
  }
}
