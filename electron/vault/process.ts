/**
 * The vault process: the only one that holds keys and plaintext. It speaks to main and to nobody else; when it ends, both are gone. Its
 * arguments: the folder of the vault, and the folder with the fonts that printed reports embed.
 */
import { randomUUID } from 'node:crypto';
import packageFacts from '../../package.json' with { type: 'json' };
import { type FromVault, type ToVault, toVaultSchema } from '../../shared/contract/vault-messages.ts';
import { FileGrants } from './file-grants.ts';
import { Gateway } from './gateway/gateway.ts';
import { Printer } from './printer.ts';

const [folder, fonts] = process.argv.slice(-2);
if (folder === undefined || fonts === undefined) throw new Error('The vault process needs two folders.');

const port = process.parentPort;
const send = (message: FromVault): void => port.postMessage(message);

const grants = new FileGrants();
const printer = new Printer(send, randomUUID);
const cancellations = new Map<string, AbortController>();
const gateway = new Gateway({
  folder,
  fonts,
  programVersion: packageFacts.version,
  now: () => new Date().toISOString(),
  newId: randomUUID,
  redeem: (token, use) => grants.redeem(token, use),
  look: (token, use) => grants.look(token, use),
  printToPdf: (html) => printer.print(html),
  tellUnfinished: (paths) => send({ type: 'unfinished', paths: [...paths] }),
});

port.on('message', (event: { data: unknown }) => {
  void receive(toVaultSchema.parse(event.data));
});

async function receive(message: ToVault): Promise<void> {
  switch (message.type) {
    case 'grant':
      return grants.add(message);
    case 'printed':
      return printer.printed(message.id, message.pdf);
    case 'cancel':
      return cancellations.get(message.id)?.abort();
    case 'request':
      return answer(message);
  }
}

async function answer({ id, operation, input }: Extract<ToVault, { type: 'request' }>): Promise<void> {
  const cancellation = new AbortController();
  cancellations.set(id, cancellation);
  const onProgress = (done: number, total: number, step: string): void =>
    send({ type: 'progress', id, done, total, step });
  const reply = await gateway.handle(operation, input, { signal: cancellation.signal, onProgress });
  cancellations.delete(id);
  send({ type: 'reply', id, reply });
}
