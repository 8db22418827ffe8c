/** A real vault in a folder of its own for measuring, filled past the gateway by the table functions that every operation uses. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WriteHandle } from '../../electron/vault/database/handles.ts';
import { Store } from '../../electron/vault/database/store.ts';
import { insertAccount, insertSealedAccount } from '../../electron/vault/database/tables/accounts.ts';
import { contentSha256, insertRevision } from '../../electron/vault/database/tables/drafts.ts';
import { findCaseByReference, insertCase, insertPerson } from '../../electron/vault/database/tables/people.ts';
import { FileGrants } from '../../electron/vault/file-grants.ts';
import { Gateway } from '../../electron/vault/gateway/gateway.ts';
import { openHeader, parseHeader } from '../../electron/vault/keys/header.ts';
import { subkey } from '../../electron/vault/keys/subkeys.ts';
import type { Reply } from '../../shared/contract/failure.ts';
import { type InputOf, type OperationName, type OutputOf, schemas } from '../../shared/contract/operations.ts';
import { emptyDraft } from '../../shared/domain/account.ts';
import { draftEditBetween } from '../../shared/domain/draft-edit.ts';
import { noPredecessor } from '../../shared/domain/ledger.ts';
import { countWords } from '../../shared/domain/word-count.ts';
import { exampleCircumstances, exampleDraft, examplePassphrase } from '../../tests/support/vault/examples.ts';

export class ScratchVault {
  readonly root = mkdtempSync(join(tmpdir(), 'unfold-benchmark-'));
  readonly folder = join(this.root, 'vault');
  readonly #gateway: Gateway;

  constructor() {
    const grants = new FileGrants();
    this.#gateway = new Gateway({
      folder: this.folder,
      fonts: '',
      programVersion: '0.0.0-benchmark',
      now: () => new Date().toISOString(),
      newId: randomUUID,
      redeem: (token, use) => grants.redeem(token, use),
      look: (token, use) => grants.look(token, use),
      printToPdf: async () => new Uint8Array(),
      tellUnfinished: () => undefined,
    });
  }

  async create(): Promise<void> {
    const officer = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: examplePassphrase, signingKey: null };
    await this.ask('vault.create', officer);
  }

  async ask<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
    const reply: Reply<unknown> = JSON.parse(await this.raw(name, input));
    if (!reply.ok) throw new Error(`${name} was refused: ${reply.error.code}`);
    return schemas[name].output.parse(reply.value);
  }

  /** The answer as JSON text, as the window gets it. */
  raw<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<string> {
    const watch = { signal: new AbortController().signal, onProgress: () => undefined };
    return this.#gateway.handle(name, JSON.stringify(input), watch);
  }

  /** Runs `work` on the vault's own database; the gateway sees what it kept. */
  async fill(work: (store: Store) => void): Promise<void> {
    const header = parseHeader(readFileSync(join(this.folder, 'vault.json'), 'utf8'));
    const key = subkey(await openHeader(header, examplePassphrase), 'database');
    const store = Store.open(join(this.folder, 'vault.db'), key, { create: false });
    work(store);
    store.close();
  }

  remove(): void {
    this.#gateway.close();
    rmSync(this.root, { recursive: true, force: true });
  }
}

const at = '2026-03-03T09:00:00.000Z';

export function addPerson(db: WriteHandle, chosenName: string): string {
  const known = findCaseByReference(db, '2026-0001');
  const caseId = known?.id ?? randomUUID();
  if (known === null) insertCase(db, { id: caseId, reference: '2026-0001', openedAt: at });
  const id = randomUUID();
  insertPerson(db, { id, caseId, chosenName, addedAt: at });
  return id;
}

/** A draft and its sealed account, as sealing leaves them; `day` counts from 1 January 2026. */
export function addSealedAccount(db: WriteHandle, personId: string, number: number, text: string, day: number): string {
  const [accountId, given] = [randomUUID(), dayFrom(day)];
  const circumstances = { ...exampleCircumstances, given: { spoken: given, earliest: given, latest: given } };
  insertAccount(db, { id: accountId, personId, begunAt: at, begunBy: 'DC J. Hale' });
  const content = { ...exampleDraft(text), circumstances };
  insertRevision(
    db,
    accountId,
    { revision: 1, savedAt: at, savedBy: 'DC J. Hale', sha256: contentSha256(content) },
    { edit: draftEditBetween(emptyDraft, content), content },
  );
  const sealed = {
    format: 'account/1',
    id: accountId,
    person: { id: personId, chosenName: 'Selam' },
    case: { forceCode: 'TOY', reference: '2026-0001' },
    number,
    sealedAt: at,
    sealedBy: 'DC J. Hale',
    ...content,
    text,
    textSha256: sha256(text),
    draftRevisions: 1,
    previousSha256: noPredecessor,
  };
  const document = `${JSON.stringify(sealed, null, 2)}\n`;
  insertSealedAccount(db, { accountId, personId, number, document, sha256: sha256(document), words: countWords(text) });
  return accountId;
}

function dayFrom(day: number): string {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
