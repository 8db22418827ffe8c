import { EventEmitter } from 'node:events';

/** An emitter that knows its events: listening for one that the stand-in never sends would be a test that cannot fail. */
export class StrictEmitter extends EventEmitter {
  readonly #owner: string;
  readonly #known: ReadonlySet<string | symbol>;

  constructor(owner: string, known: readonly string[]) {
    super();
    this.#owner = owner;
    this.#known = new Set(known);
  }

  override on(event: string | symbol, listener: (...facts: unknown[]) => void): this {
    this.#refuseUnknown(event);
    return super.on(event, listener);
  }

  override once(event: string | symbol, listener: (...facts: unknown[]) => void): this {
    this.#refuseUnknown(event);
    return super.once(event, listener);
  }

  #refuseUnknown(event: string | symbol): void {
    if (!this.#known.has(event)) throw new Error(`The stand-in lacks the event ${this.#owner} '${String(event)}'.`);
  }
}

/** An event whose consequence a listener may prevent. */
export class PreventableEvent {
  defaultPrevented = false;
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
