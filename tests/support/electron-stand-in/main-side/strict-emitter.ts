import { EventEmitter } from 'node:events';

type EventsOf<Events> = { readonly [Name in keyof Events]: readonly unknown[] };

/**
 * An emitter that knows its events: listening for one that the stand-in never sends does not compile, so that no test waits for
 * something that cannot happen.
 */
export class StrictEmitter<Events extends EventsOf<Events>> {
  readonly #emitter = new EventEmitter();

  on<Name extends keyof Events & string>(event: Name, listener: (...facts: Events[Name]) => void): this {
    this.#emitter.on(event, (...facts: Events[Name]) => listener(...facts));
    return this;
  }

  once<Name extends keyof Events & string>(event: Name, listener: (...facts: Events[Name]) => void): this {
    this.#emitter.once(event, (...facts: Events[Name]) => listener(...facts));
    return this;
  }

  emit<Name extends keyof Events & string>(event: Name, ...facts: Events[Name]): void {
    this.#emitter.emit(event, ...facts);
  }
}

/** An event whose consequence a listener may prevent. */
export class PreventableEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
