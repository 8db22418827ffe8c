/** What the two sides of the stand-in ask of each other. The main side runs Unfold's own main process; the driver side owns Chromium. */

export interface WindowSettings {
  readonly id: number;
  readonly width: number;
  readonly height: number;
  /** Windows of one partition share a session; none share anything with another's. */
  readonly partition: string;
  readonly runsScript: boolean;
  /** Place of the preload script on the disk. */
  readonly preload: string | null;
}

export interface DialogRequest {
  readonly title: string;
  readonly chooses: 'file' | 'folder';
}

export interface PrintSettings {
  readonly printBackground: boolean;
  readonly preferCSSPageSize: boolean;
  readonly generateTaggedPDF: boolean;
  readonly generateDocumentOutline: boolean;
}

/** What the system says when the computer is locked, put to sleep or shut down. */
export type PowerEvent = 'lock-screen' | 'suspend' | 'shutdown';

/** Who sent a message, as the browser knows it. */
export interface Frame {
  readonly address: string;
  readonly isMainFrame: boolean;
}

/** What becomes of a page's request: cancelled by the session's rule, served by its protocol, or let through to the network. */
export type RequestOutcome =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'let-through' }
  | {
      readonly kind: 'served';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    };

export type InvokeOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

export interface CallsOfDriver {
  readonly openWindow: { asks: WindowSettings; gives: null };
  readonly load: { asks: { id: number; address: string }; gives: null };
  readonly send: { asks: { id: number; channel: string; message: readonly unknown[] }; gives: null };
  readonly print: { asks: { id: number; settings: PrintSettings }; gives: Uint8Array };
  readonly closeWindow: { asks: { id: number }; gives: null };
  readonly chooseFile: { asks: DialogRequest; gives: string | null };
  /** A utility process started (a number) or ended (null). */
  readonly utilityProcess: { asks: { pid: number | null }; gives: null };
}

export interface CallsOfMain {
  readonly request: { asks: { partition: string; address: string; method: string }; gives: RequestOutcome };
  /** Gives whether a page may go elsewhere by itself, in any of its frames. */
  readonly navigate: { asks: { id: number }; gives: boolean };
  /** Gives whether the page may open another window. */
  readonly openedByPage: { asks: { id: number; address: string }; gives: boolean };
  readonly permission: { asks: { partition: string; permission: string }; gives: boolean };
  /** Gives whether pages may download; asked before the first page, because Chromium has to be told then. */
  readonly download: { asks: { partition: string }; gives: boolean };
  readonly invoke: {
    asks: { id: number; frame: Frame; channel: string; message: readonly unknown[] };
    gives: InvokeOutcome;
  };
  readonly windowClosed: { asks: { id: number }; gives: null };
  readonly pageCrashed: { asks: { id: number }; gives: null };
  readonly power: { asks: { event: PowerEvent }; gives: null };
}
