import type { RequestOutcome } from '../calls.ts';
import { PreventableEvent, StrictEmitter } from './strict-emitter.ts';

type RequestRule = (details: { url: string }, decide: (decision: { cancel?: boolean }) => void) => void;
type PermissionRequest = (page: null, permission: string, decide: (isGranted: boolean) => void) => void;
type PermissionCheck = (page: null, permission: string) => boolean;
type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** Electron's `Session`. As there, whatever no rule forbids is allowed. */
export class Session extends StrictEmitter<{ readonly 'will-download': [PreventableEvent] }> {
  #rule: RequestRule | null = null;
  #permissionRequest: PermissionRequest | null = null;
  #permissionCheck: PermissionCheck | null = null;
  readonly #handlers = new Map<string, ProtocolHandler>();

  readonly webRequest = {
    onBeforeRequest: (rule: RequestRule): void => {
      this.#rule = rule;
    },
  };

  readonly protocol = {
    handle: (scheme: string, handler: ProtocolHandler): void => {
      this.#handlers.set(`${scheme}:`, handler);
    },
  };

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.#permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.#permissionCheck = handler;
  }

  /** Chromium without a window has no devices to offer. */
  setDevicePermissionHandler(_handler: () => boolean): void {}

  setSpellCheckerEnabled(_isEnabled: boolean): void {}

  async request(address: string, method: string): Promise<RequestOutcome> {
    if (await this.#isCancelled(address)) return { kind: 'cancelled' };
    const handler = this.#handlers.get(new URL(address).protocol);
    if (handler === undefined) return { kind: 'let-through' };
    const response = await handler(new Request(address, { method }));
    const headers = Object.fromEntries(response.headers.entries());
    return { kind: 'served', status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) };
  }

  async isPermitted(permission: string): Promise<boolean> {
    if (this.#permissionCheck !== null && !this.#permissionCheck(null, permission)) return false;
    const ask = this.#permissionRequest;
    return ask === null || new Promise((resolve) => ask(null, permission, resolve));
  }

  mayDownload(): boolean {
    const event = new PreventableEvent();
    this.emit('will-download', event);
    return !event.defaultPrevented;
  }

  #isCancelled(url: string): Promise<boolean> {
    const rule = this.#rule;
    if (rule === null) return Promise.resolve(false);
    return new Promise((resolve) => rule({ url }, ({ cancel = false }) => resolve(cancel)));
  }
}

/** Electron's `session`: one `Session` for each partition. */
export class Sessions {
  readonly #byPartition = new Map<string, Session>();

  fromPartition(partition: string): Session {
    const session = this.#byPartition.get(partition) ?? new Session();
    this.#byPartition.set(partition, session);
    return session;
  }
}
