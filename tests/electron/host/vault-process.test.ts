import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { VaultProcess } from '../../../electron/host/vault-process.ts';
import { Refusal } from '../../../shared/contract/failure.ts';
import type { WindowEvent } from '../../../shared/contract/window-api.ts';
import { UtilityProcess } from '../../support/electron-stand-in/main-side/utility-process.ts';
import type { Order } from '../../support/obedient-vault.ts';
import { isRunning } from '../../support/processes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const support = join(import.meta.dirname, '..', '..', 'support');

/** The vault process's keeper with real processes; what it tells the window, and which processes it started. */
class Scene {
  readonly told: WindowEvent[] = [];
  readonly started: UtilityProcess[] = [];
  readonly pids: number[] = [];
  abandonedPrinting = 0;
  readonly vault = new VaultProcess({
    start: () => this.#start(),
    printer: {
      print: async (html) => {
        if (html === '') throw new Error('Nothing to print.');
        return new Uint8Array([37, 80, 68, 70]);
      },
      abandon: () => {
        this.abandonedPrinting += 1;
      },
    },
    tellWindow: (event) => this.told.push(event),
  });

  request(order: Order, id: string = randomUUID()): Promise<string> {
    return this.vault.request(id, 'vault.status', JSON.stringify(order));
  }

  async ask(order: Order): Promise<unknown> {
    return JSON.parse(await this.request(order));
  }

  #start(): UtilityProcess {
    const child = fork(join(support, 'obedient-vault.ts'), ['vault', 'fonts'], {
      execArgv: ['--import', join(support, 'electron-stand-in', 'parent-port.ts')],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const started = new UtilityProcess(child);
    this.started.push(started);
    this.pids.push(child.pid ?? 0);
    return started;
  }
}

let scene = new Scene();
afterEach(async () => {
  await scene.vault.end();
  scene = new Scene();
});

async function refusalOf(work: Promise<unknown>): Promise<string | null> {
  const error: unknown = await work.then(() => null).catch((reason: unknown) => reason);
  return error instanceof Refusal ? error.failure.code : null;
}

describe('requests', () => {
  test('start the process, once, and come back with its reply', async () => {
    expect(scene.started).toHaveLength(0);
    const [first, second] = await Promise.all([
      scene.ask({ do: 'say what you were given' }),
      scene.ask({ do: 'say what you were given' }),
    ]);
    expect(first).toMatchObject({ ok: true, value: { folders: ['vault', 'fonts'] } });
    expect(second).toMatchObject({ ok: true });
    expect(scene.started).toHaveLength(1);
  });

  test('are refused under an identifier that is already under way', async () => {
    const id = randomUUID();
    const silent = scene.request({ do: 'keep silent' }, id);
    expect(await refusalOf(scene.request({ do: 'say what you were given' }, id))).toBe('malformed');
    await scene.vault.end();
    expect(JSON.parse(await silent)).toMatchObject({ ok: false, error: { code: 'locked' } });
  });

  test('report their progress to the window under their own identifier', async () => {
    const id = randomUUID();
    await scene.request({ do: 'report progress' }, id);
    expect(scene.told).toEqual([{ type: 'progress', requestId: id, done: 1, total: 2, step: 'Half way' }]);
  });

  test('can be cancelled while they are under way, and a file can be granted', async () => {
    const [silent, token] = [randomUUID(), randomUUID()];
    const pending = scene.request({ do: 'keep silent' }, silent);
    scene.vault.cancel(silent);
    scene.vault.cancel(randomUUID());
    scene.vault.grant(token, 'open-bundle', '/somewhere/a.zip');
    const answer = await scene.ask({ do: 'say what you were given' });
    expect(answer).toMatchObject({
      value: {
        heard: [
          { type: 'request', id: silent },
          { type: 'cancel', id: silent },
          { type: 'grant', token, use: 'open-bundle', path: '/somewhere/a.zip' },
          { type: 'request' },
        ],
      },
    });
    await scene.vault.end();
    await pending;
  });

  test('get their reports printed, and null where printing fails', async () => {
    expect(await scene.ask({ do: 'print', html: '<p>Report</p>' })).toEqual({ ok: true, value: 'JVBERg==' });
    expect(await scene.ask({ do: 'print', html: '' })).toEqual({ ok: true, value: null });
  });
});

describe('locking', () => {
  test('ends the process, answers what is under way, tells the window, and the next request starts another', async () => {
    await scene.ask({ do: 'say what you were given' });
    const [pid] = scene.pids;
    expect(isRunning(pid)).toBe(true);
    const silent = scene.request({ do: 'keep silent' });
    await scene.vault.end();
    expect(isRunning(pid)).toBe(false);
    expect(JSON.parse(await silent)).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(scene.told).toEqual([{ type: 'locked' }]);
    expect(scene.abandonedPrinting).toBe(1);
    await scene.ask({ do: 'say what you were given' });
    expect(scene.pids[1]).not.toBe(pid);
  });

  test('lets the next process answer what is asked while one is ending, and refuses grants', async () => {
    await scene.ask({ do: 'refuse to end' });
    const [pid] = scene.pids;
    const ending = scene.vault.end();
    const answer = scene.ask({ do: 'say what you were given' });
    expect(() => scene.vault.grant(randomUUID(), 'open-bundle', '/a.zip')).toThrow(Refusal);
    await ending;
    expect(isRunning(pid)).toBe(false);
    expect(await answer).toMatchObject({ ok: true });
    expect(scene.pids).toHaveLength(2);
  });

  test('ends a process that refuses to end', async () => {
    await scene.ask({ do: 'refuse to end' });
    await Promise.all([scene.vault.end(), scene.vault.end()]);
    expect(isRunning(scene.pids[0])).toBe(false);
  });

  test('removes what was begun and not finished, and nothing else', async () => {
    const folder = temporaryFolder();
    const [finished, unfinished] = [join(folder, '.a.zip.part'), join(folder, '.b.zip.part')];
    writeFileSync(finished, 'words');
    writeFileSync(unfinished, 'words');
    await scene.ask({ do: 'leave unfinished', paths: [finished] });
    await scene.ask({ do: 'leave unfinished', paths: [unfinished, join(folder, '.not-there.part')] });
    await scene.vault.end();
    expect(readdirSync(folder)).toEqual(['.a.zip.part']);
  });

  test('never removes what is not a file that was being written', async () => {
    const path = join(temporaryFolder(), 'account.zip');
    writeFileSync(path, 'words');
    await scene.ask({ do: 'leave unfinished', paths: [path] }).catch(() => null);
    await scene.vault.end();
    expect(existsSync(path)).toBe(true);
  });

  test('does nothing where no process runs', async () => {
    await scene.vault.end();
    expect(scene.told).toEqual([]);
    expect(scene.started).toHaveLength(0);
  });
});

describe('a process that ends by itself', () => {
  test.each<Order>([{ do: 'end' }, { do: 'speak out of turn' }])(
    'as when told to «$do» is told to the window',
    async (order) => {
      expect(await scene.ask(order)).toMatchObject({ ok: false, error: { code: 'failed', fields: [] } });
      expect(scene.told).toEqual([{ type: 'locked' }]);
      expect(isRunning(scene.pids[0])).toBe(false);
      expect(await scene.ask({ do: 'say what you were given' })).toMatchObject({ ok: true });
    },
  );
});
