/**
 * The one gate of the vault process: parse, authorise, run in one transaction, record in the ledger, parse the reply. An operation cannot
 * opt out of any step; if one fails, nothing of the operation is kept.
 */
import { Refusal, type Reply } from '../../../shared/contract/failure.ts';
import { type OperationName, type OutputOf, operations, schemas } from '../../../shared/contract/operations.ts';
import type { WriteHandle } from '../database/handles.ts';
import { appendLedgerRow, ledgerHead } from '../database/tables/ledger.ts';
import { nextLedgerRow } from '../ledger/entry.ts';
import type {
  CommandContext,
  CommandName,
  JobName,
  OpeningName,
  OpenVault,
  QueryName,
  Surroundings,
  Trace,
} from '../operations/handler.ts';
import { commands, jobs, openings, queries } from '../operations/handlers.ts';
import { vaultStatus } from '../operations/vault-status.ts';
import { admitInput, admitName } from './admission.ts';
import { toFailure } from './failures.ts';

export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number, step: string) => void;
}

export class Gateway {
  readonly #surroundings: Surroundings;
  #vault: OpenVault | null = null;
  #jobsInTurn: Promise<unknown> = Promise.resolve();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Answers one request; `inputJson` and the answer are JSON text. Never throws. */
  async handle(operation: string, inputJson: string, watch: Watch): Promise<string> {
    let reply: Reply<unknown>;
    try {
      reply = { ok: true, value: await this.#run(admitName(operation), inputJson, watch) };
    } catch (problem) {
      reply = { ok: false, error: toFailure(problem) };
    }
    return JSON.stringify(reply);
  }

  close(): void {
    this.#vault?.store.close();
    this.#vault = null;
  }

  #run(name: OperationName, inputJson: string, watch: Watch): unknown {
    if (name === 'vault.status') {
      admitInput(name, inputJson, this.#vault);
      return checkedOutput(name, vaultStatus(this.#surroundings, this.#vault));
    }
    if (isOneOf(openings, name)) return this.#open(name, inputJson);
    if (isOneOf(queries, name)) return this.#query(name, inputJson);
    if (isOneOf(commands, name)) return this.#command(name, inputJson);
    return this.#job(name, inputJson, watch);
  }

  async #open<Name extends OpeningName>(name: Name, inputJson: string): Promise<OutputOf<Name>> {
    const input = admitInput(name, inputJson, this.#vault);
    this.#refuseSecondVault();
    const opened = await openings[name](this.#surroundings, input);
    try {
      // Deriving a key takes a while: another request may have opened the vault meanwhile.
      this.#refuseSecondVault();
      const value = checkedOutput(name, opened.value);
      this.#inTransaction(opened.vault, ({ db }) => this.#record(db, opened.vault, name, opened));
      this.#vault = opened.vault;
      return value;
    } catch (problem) {
      opened.vault.store.close();
      throw problem;
    }
  }

  #query<Name extends QueryName>(name: Name, inputJson: string): OutputOf<Name> {
    const input = admitInput(name, inputJson, this.#vault);
    const vault = this.#opened();
    const done = queries[name]({ db: vault.store.reader, vault }, input);
    const value = checkedOutput(name, done.value);
    this.#inTransaction(vault, ({ db }) => this.#record(db, vault, name, done));
    return value;
  }

  #command<Name extends CommandName>(name: Name, inputJson: string): OutputOf<Name> {
    const input = admitInput(name, inputJson, this.#vault);
    const vault = this.#opened();
    return this.#inTransaction(vault, (context) => {
      const done = commands[name](context, input);
      this.#record(context.db, vault, name, done);
      return checkedOutput(name, done.value);
    });
  }

  /** Jobs take turns. */
  #job<Name extends JobName>(name: Name, inputJson: string, watch: Watch): Promise<OutputOf<Name>> {
    const turn = this.#jobsInTurn.then(() => this.#runJob(name, inputJson, watch));
    this.#jobsInTurn = turn.catch(() => undefined);
    return turn;
  }

  async #runJob<Name extends JobName>(name: Name, inputJson: string, watch: Watch): Promise<OutputOf<Name>> {
    const input = admitInput(name, inputJson, this.#vault);
    const vault = this.#opened();
    const begun = this.#inTransaction(vault, (context) => {
      const job = jobs[name].begin(context, this.#surroundings, input);
      this.#record(context.db, vault, name, { ...job, facts: { ...job.facts, stage: 'begun' } });
      return job;
    });
    try {
      const finish = await begun.run({ vault, surroundings: this.#surroundings, ...watch });
      return this.#inTransaction(vault, (context) => {
        const done = finish(context);
        this.#record(context.db, vault, name, { ...done, facts: { ...done.facts, stage: 'finished' } });
        return checkedOutput(name, done.value);
      });
    } catch (problem) {
      const facts = { ...begun.facts, stage: 'not finished', reason: toFailure(problem).code };
      this.#inTransaction(vault, ({ db }) => this.#record(db, vault, name, { record: begun.record, facts }));
      throw problem;
    }
  }

  #refuseSecondVault(): void {
    if (this.#vault !== null) throw new Refusal('already-exists', 'A vault is open already. Lock it first.');
  }

  #opened(): OpenVault {
    if (this.#vault === null) throw new Refusal('locked', 'The vault is locked. Unlock it to go on.');
    return this.#vault;
  }

  #inTransaction<Value>(vault: OpenVault, work: (context: CommandContext) => Value): Value {
    const { now, newId } = this.#surroundings;
    return vault.store.transaction((db) => work({ db, vault, now: now(), newId }));
  }

  #record(db: WriteHandle, vault: OpenVault, name: OperationName, trace: Trace): void {
    const category = operations[name].ledger;
    if (category === 'none') return;
    const act = { at: this.#surroundings.now(), officer: vault.officer, category, operation: name };
    appendLedgerRow(db, nextLedgerRow(ledgerHead(db), { ...act, record: trace.record, facts: trace.facts }));
  }
}

function isOneOf<Handlers extends object>(handlers: Handlers, name: PropertyKey): name is keyof Handlers {
  return Object.hasOwn(handlers, name);
}

/** The reply is parsed too: a column that is not in the contract never leaves, and a broken reply undoes the write. */
function checkedOutput<Name extends OperationName>(name: Name, value: OutputOf<Name>): OutputOf<Name> {
  return schemas[name].output.parse(value);
}
