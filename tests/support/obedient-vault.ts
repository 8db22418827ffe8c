/**
 * A vault process without a vault, for tests of the shell: it does what the request's input tells it, so that a test can bring about
 * every way in which a vault process may behave, good and bad.
 */
import type { FromVault, ToVault } from '../../shared/contract/vault-messages.ts';

export type Order =
  | { readonly do: 'say what you were given' }
  | { readonly do: 'keep silent' }
  | { readonly do: 'report progress' }
  | { readonly do: 'speak out of turn' }
  | { readonly do: 'refuse to end' }
  | { readonly do: 'end' }
  | { readonly do: 'print'; readonly html: string }
  | { readonly do: 'leave unfinished'; readonly paths: readonly string[] };

const port = process.parentPort;
const heard: ToVault[] = [];

function send(message: FromVault): void {
  port.postMessage(message);
}

function reply(id: string, value: unknown): void {
  send({ type: 'reply', id, reply: JSON.stringify({ ok: true, value }) });
}

function obey(id: string, order: Order): void {
  switch (order.do) {
    case 'say what you were given':
      reply(id, { folders: process.argv.slice(2), heard });
      break;
    case 'keep silent':
      break;
    case 'report progress':
      send({ type: 'progress', id, done: 1, total: 2, step: 'Half way' });
      reply(id, null);
      break;
    case 'speak out of turn':
      port.postMessage({ type: 'something else' });
      break;
    case 'refuse to end':
      process.on('SIGTERM', () => undefined);
      reply(id, null);
      break;
    case 'end':
      process.exit(1);
      break;
    case 'print':
      send({ type: 'print', id, html: order.html });
      break;
    case 'leave unfinished':
      send({ type: 'unfinished', paths: [...order.paths] });
      reply(id, null);
      break;
  }
}

port.on('message', ({ data }: { data: ToVault }) => {
  heard.push(data);
  if (data.type === 'request') obey(data.id, JSON.parse(data.input));
  if (data.type === 'printed') reply(data.id, data.pdf === null ? null : Buffer.from(data.pdf).toString('base64'));
});
