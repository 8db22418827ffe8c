import { describe, expect, test } from 'vitest';
import type { ChosenFile } from '../../../electron/host/choose-file.ts';
import { createHostHandlers } from '../../../electron/host/host-operations.ts';
import { Refusal } from '../../../shared/contract/failure.ts';
import { hostOperations, isHostOperationName } from '../../../shared/contract/host.ts';

const chosenKey: ChosenFile = { path: '/home/officer/keys/force.pem', fileName: 'force.pem' };

/** Handlers over a host that only notes what is asked of it. */
function notingHost(chosen: ChosenFile | null = null) {
  const noted: unknown[] = [];
  const handlers = createHostHandlers({
    version: '1.2.3',
    runtime: 'stand-in',
    chooseFile: async (use) => {
      noted.push(['choose', use]);
      return chosen;
    },
    grant: (token, use, path) => noted.push(['grant', token, use, path]),
    cancel: (requestId) => noted.push(['cancel', requestId]),
    lock: async () => void noted.push(['lock']),
  });
  return { handlers, noted };
}

test('about says the version and what the program runs on', async () => {
  const { handlers } = notingHost();
  expect(await handlers['host.about']({})).toEqual({ version: '1.2.3', runtime: 'stand-in' });
});

test('a chosen file comes back as a name and a token; its place goes to the vault process alone', async () => {
  const { handlers, noted } = notingHost(chosenKey);
  const reply = hostOperations['host.chooseFile'].output.parse(
    await handlers['host.chooseFile']({ use: 'open-signing-key' }),
  );
  expect(reply?.fileName).toBe('force.pem');
  expect(JSON.stringify(reply)).not.toContain('keys');
  expect(noted).toEqual([
    ['choose', 'open-signing-key'],
    ['grant', reply?.token, 'open-signing-key', chosenKey.path],
  ]);
});

test('each choice gets a token of its own', async () => {
  const { handlers } = notingHost(chosenKey);
  const tokens = await Promise.all(
    [1, 2].map(async () => JSON.stringify(await handlers['host.chooseFile']({ use: 'open-bundle' }))),
  );
  expect(new Set(tokens).size).toBe(2);
});

test('a dialog that is closed without a choice gives null and grants nothing', async () => {
  const { handlers, noted } = notingHost(null);
  expect(await handlers['host.chooseFile']({ use: 'bundle-folder' })).toBeNull();
  expect(noted).toEqual([['choose', 'bundle-folder']]);
});

test('cancel and lock are passed on', async () => {
  const { handlers, noted } = notingHost();
  const requestId = '3f2c9a52-3c1d-4a7e-9b57-1f6f0c6f6a01';
  await handlers['host.cancel']({ requestId });
  await handlers['host.lock']({});
  expect(noted).toEqual([['cancel', requestId], ['lock']]);
});

describe('an input that the contract does not allow is refused before anything is done', () => {
  test.each<[string, unknown]>([
    ['host.about', null],
    ['host.about', { extra: 1 }],
    ['host.chooseFile', {}],
    ['host.chooseFile', { use: 'any-file' }],
    ['host.chooseFile', { use: 'open-bundle', path: '/etc/passwd' }],
    ['host.cancel', { requestId: '1' }],
    ['host.lock', []],
  ])('%s with %j', async (name, input) => {
    const { handlers, noted } = notingHost(chosenKey);
    if (!isHostOperationName(name)) throw new Error(name);
    const error: unknown = await handlers[name](input).catch((reason: unknown) => reason);
    expect(error instanceof Refusal && error.failure.code).toBe('malformed');
    expect(noted).toEqual([]);
  });
});
