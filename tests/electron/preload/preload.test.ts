import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../../build/vite/build-program.ts';
import { hostOperations } from '../../../shared/contract/host.ts';
import { operations } from '../../../shared/contract/operations.ts';
import type { WindowApi } from '../../../shared/contract/window-api.ts';
import { ensureBuilt } from '../../support/ensure-built.ts';

beforeAll(ensureBuilt);

type Hear = (event: unknown, text: string) => void;

/** Runs the built preload with an `electron` that notes what it is asked, and gives what the page would get. */
function runPreload(reply: string) {
  const invoked: unknown[][] = [];
  const hearing = new Set<Hear>();
  const given: { name: string; api: WindowApi }[] = [];
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: WindowApi) => given.push({ name, api }),
    },
    ipcRenderer: {
      invoke: async (...message: unknown[]): Promise<string> => {
        invoked.push(message);
        return reply;
      },
      on: (_channel: string, hear: Hear) => hearing.add(hear),
      off: (_channel: string, hear: Hear) => hearing.delete(hear),
    },
  };
  const required: string[] = [];
  const source = readFileSync(join(projectFolder, 'dist', 'preload.cjs'), 'utf8');
  new Function('require', 'module', 'exports', source)(
    (name: string) => {
      required.push(name);
      return electron;
    },
    { exports: {} },
    {},
  );
  const [exposed] = given;
  if (exposed === undefined) throw new Error('The preload gave the page nothing.');
  return { exposed, invoked, hearing, required };
}

test('the page gets one function for each name of the contract, and the preload needs nothing but electron', () => {
  const { exposed, required } = runPreload('');
  expect(exposed.name).toBe('api');
  expect(Object.keys(exposed.api)).toEqual(['operations', 'host', 'onEvent']);
  expect(Object.keys(exposed.api.operations).toSorted()).toEqual(Object.keys(operations).toSorted());
  expect(Object.keys(exposed.api.host).toSorted()).toEqual(Object.keys(hostOperations).toSorted());
  expect(required).toEqual(['electron']);
});

test('requests cross to main as text, and the replies of operations reach the page as text', async () => {
  const answer = '{"ok":true,"value":{"personId":"1"}}';
  const { exposed, invoked } = runPreload(answer);
  const input = { chosenName: 'Mara', caseReference: 'TOY-2026-0001' };
  expect(await exposed.api.operations['person.add'](input, 'request-1')).toBe(answer);
  expect(await exposed.api.host['host.lock']({})).toEqual(JSON.parse(answer));
  expect(invoked).toEqual([
    ['unfold:request', 'person.add', JSON.stringify(input), 'request-1'],
    ['unfold:host', 'host.lock', '{}'],
  ]);
});

test('events arrive as values until the page stops listening', () => {
  const { exposed, hearing } = runPreload('');
  const heard: unknown[] = [];
  const stop = exposed.api.onEvent((event) => heard.push(event));
  for (const hear of hearing) hear('the event of Electron stays here', '{"type":"locked"}');
  expect(heard).toEqual([{ type: 'locked' }]);
  stop();
  expect(hearing.size).toBe(0);
});
