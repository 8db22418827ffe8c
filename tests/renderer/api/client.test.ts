import { describe, expect, test } from 'vitest';
import { createClient } from '../../../renderer/api/client.ts';
import type { FailureCode, Reply } from '../../../shared/contract/failure.ts';
import { operationNames } from '../../../shared/contract/operation-names.ts';
import type { WindowApi, WindowEvent } from '../../../shared/contract/window-api.ts';

function refusal(code: FailureCode): Reply<never> {
  return { ok: false, error: { code, message: 'No.', fields: [] } };
}

/** A window.api of which every call gets the same answer. */
function apiAnswering(answer: () => Promise<Reply<never>>) {
  const listeners = new Set<(event: WindowEvent) => void>();
  const asText = async (): Promise<string> => JSON.stringify(await answer());
  const api: WindowApi = {
    operations: Object.fromEntries(Object.keys(operationNames).map((name): unknown[] => [name, asText])),
    host: { 'host.about': answer, 'host.chooseFile': answer, 'host.cancel': answer, 'host.lock': answer },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const emit = (event: WindowEvent): void => {
    for (const listener of listeners) listener(event);
  };
  return { api, emit };
}

describe('the client', () => {
  test('turns a call that throws into a failure that says what to do', async () => {
    const client = createClient(apiAnswering(() => Promise.reject(new Error('secret words'))).api);
    const reply = await client.ask('person.list', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(JSON.stringify(reply)).not.toContain('secret words');
  });

  test.each(['locked', 'failed'] as const)('a refusal %s tells of the lock only if it is one', async (code) => {
    const client = createClient(apiAnswering(() => Promise.resolve(refusal(code))).api);
    let told = 0;
    client.onLocked(() => {
      told += 1;
    });
    await client.ask('person.list', {});
    expect(told).toBe(code === 'locked' ? 1 : 0);
  });

  test('hears the lock as an event, until it stops listening', () => {
    const { api, emit } = apiAnswering(() => Promise.resolve(refusal('failed')));
    let told = 0;
    const stop = createClient(api).onLocked(() => {
      told += 1;
    });
    emit({ type: 'locked' });
    stop();
    emit({ type: 'locked' });
    expect(told).toBe(1);
  });

  test('hears the progress of its own job alone', () => {
    const { api, emit } = apiAnswering(() => Promise.resolve(refusal('failed')));
    const heard: string[] = [];
    createClient(api).onProgress('mine', ({ step }) => heard.push(step));
    emit({ type: 'progress', requestId: 'other', done: 1, total: 2, step: 'theirs' });
    emit({ type: 'progress', requestId: 'mine', done: 1, total: 2, step: 'ours' });
    expect(heard).toEqual(['ours']);
  });
});
