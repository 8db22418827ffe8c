/** The real gateway on a real SQLCipher vault in a folder of its own; only clock, identifiers and printing are given. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { FileGrants } from '../../../electron/vault/file-grants.ts';
import { Gateway, type Watch } from '../../../electron/vault/gateway/gateway.ts';
import packageFacts from '../../../package.json' with { type: 'json' };
import type { Failure, Reply } from '../../../shared/contract/failure.ts';
import type { FileUse } from '../../../shared/contract/host.ts';
import { type InputOf, type OperationName, type OutputOf, schemas } from '../../../shared/contract/operations.ts';
import type { Circumstances } from '../../../shared/domain/account.ts';
import type { Turn } from '../../../shared/domain/content.ts';
import { tinyPdf } from '../../electron/vault/files/bundle/sample.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { exampleCircumstances, exampleOccasion, examplePassphrase, turnsOf } from './examples.ts';

export class VaultUnderTest {
  readonly root: string;
  readonly folder: string;
  /** The files that main would remove if the process ended now. */
  unfinished: readonly string[] = [];
  #minutes = 0;
  readonly #grants = new FileGrants();
  #gateway: Gateway;

  constructor(root = temporaryFolder()) {
    this.root = root;
    this.folder = join(root, 'vault');
    this.#gateway = this.#start();
    onTestFinished(() => this.#gateway.close());
  }

  #start(): Gateway {
    return new Gateway({
      folder: this.folder,
      fonts: join(import.meta.dirname, '..', '..', '..', 'node_modules', '@fontsource'),
      programVersion: packageFacts.version,
      now: () => new Date(Date.UTC(2026, 2, 3, 9, this.#minutes++)).toISOString(),
      newId: randomUUID,
      redeem: (token, use) => this.#grants.redeem(token, use),
      look: (token, use) => this.#grants.look(token, use),
      printToPdf: async (html) => tinyPdf(html),
      tellUnfinished: (paths) => {
        this.unfinished = paths;
      },
    });
  }

  /** What locking does: the process ends, and a fresh one starts without a key. */
  lock(): void {
    this.#gateway.close();
    this.#gateway = this.#start();
  }

  grant(use: FileUse, path: string): string {
    const token = randomUUID();
    this.#grants.add({ token, use, path });
    return token;
  }

  async raw(
    operation: string,
    inputJson: string,
    signal = new AbortController().signal,
    onProgress: Watch['onProgress'] = () => undefined,
  ): Promise<Reply<unknown>> {
    const watch = { signal, onProgress };
    return JSON.parse(await this.#gateway.handle(operation, inputJson, watch));
  }

  async ask<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
    const reply = await this.raw(name, JSON.stringify(input));
    if (!reply.ok) throw new Error(`${name} was refused: ${reply.error.code} ${reply.error.message}`);
    return schemas[name].output.parse(reply.value);
  }

  async refusal<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<Failure> {
    const reply = await this.raw(name, JSON.stringify(input));
    if (reply.ok) throw new Error(`${name} was not refused.`);
    return reply.error;
  }

  async create(): Promise<void> {
    await this.ask('vault.create', {
      officer: 'DC J. Hale',
      forceCode: 'TOY',
      passphrase: examplePassphrase,
      signingKey: null,
    });
  }

  async addPerson(chosenName = 'Selam'): Promise<string> {
    return (await this.ask('person.add', { chosenName, caseReference: '2026-0001' })).personId;
  }

  /** `said` is the person's words, or turns of several speakers. */
  async recordDraft(
    personId: string,
    said: string | readonly Turn[],
    changes: Partial<Circumstances> = {},
  ): Promise<string> {
    const { accountId } = await this.ask('account.begin', { personId });
    const header = { circumstances: { ...exampleCircumstances, ...changes }, occasion: exampleOccasion };
    const inserted = typeof said === 'string' ? turnsOf(said) : [...said];
    await this.ask('account.saveDraft', { accountId, basedOn: 0, header, turns: { start: 0, removed: 0, inserted } });
    return accountId;
  }

  async recordSealed(
    personId: string,
    said: string | readonly Turn[],
    changes: Partial<Circumstances> = {},
  ): Promise<string> {
    const accountId = await this.recordDraft(personId, said, changes);
    await this.ask('account.seal', { accountId, revision: 1 });
    return accountId;
  }
}
