/** Runs a preload script in a page: it gets a `require` that knows `electron` and nothing else. */
import { readFile } from 'node:fs/promises';

/** The page's way to the driver; taken away from the page before the page's own scripts run. */
export const invokeBinding = 'standInInvoke';
const deliverName = 'standInDeliver';

/** The text of a script that runs before any of the page's own. */
export async function scriptWithPreload(preload: string): Promise<string> {
  return `(() => {
    const invoke = globalThis.${invokeBinding};
    delete globalThis.${invokeBinding};
    if (globalThis.top !== globalThis) return;
    (${provideElectron})(invoke, ${JSON.stringify(deliverName)}, (require, module, exports) => {
      ${await readFile(preload, 'utf8')}
    });
  })();`;
}

/** The text of a script that hands a message of main to whoever listens in the page. */
export function scriptThatDelivers(channel: string, message: readonly unknown[]): string {
  return `globalThis.${deliverName}(${JSON.stringify(channel)}, ...${JSON.stringify(message)})`;
}

/** Runs in the page. Electron's isolated world is not here: script of the page and preload share one world. */
const provideElectron = `(invoke, deliverName, runPreload) => {
  const listeners = new Map();
  const listenersOf = (channel) => listeners.get(channel) ?? listeners.set(channel, new Set()).get(channel);
  const freeze = (value) => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, value) =>
        Object.defineProperty(globalThis, name, { value: freeze(value), enumerable: true }),
    },
    ipcRenderer: {
      invoke: async (channel, ...message) => {
        const outcome = JSON.parse(await invoke(JSON.stringify({ channel, message })));
        if (outcome.ok) return outcome.value;
        throw new Error("Error invoking remote method '" + channel + "': " + outcome.message);
      },
      on: (channel, listener) => listenersOf(channel).add(listener),
      off: (channel, listener) => listenersOf(channel).delete(listener),
    },
  };
  Object.defineProperty(globalThis, deliverName, {
    value: (channel, ...message) => listenersOf(channel).forEach((listener) => listener({}, ...message)),
  });
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error('A sandboxed preload script cannot load ' + name);
  };
  const module = { exports: {} };
  runPreload(require, module, module.exports);
}`;
