import { describe, expect, test } from 'vitest';
import { admitHostCall, admitRequest, maximumInputBytes, replyWith, type Sender } from '../../../electron/host/gate.ts';
import { type FailureCode, failureSchema, Refusal } from '../../../shared/contract/failure.ts';

const ourPage: Sender = { address: 'app://bundle/#/people', isMainFrame: true, isOurWindow: true };
const id = '3f2c9a52-3c1d-4a7e-9b57-1f6f0c6f6a01';

function refusalOf(work: () => unknown): FailureCode | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code;
    throw error;
  }
}

describe('a request for the vault process', () => {
  test('passes unread when the program’s own page sends it in the contract’s words', () => {
    const input = 'not even JSON: main does not look';
    expect(admitRequest(ourPage, ['vault.status', input, id])).toEqual({ operation: 'vault.status', input, id });
  });

  test.each<[string, Sender]>([
    ['another site', { ...ourPage, address: 'https://example.org/' }],
    ['another part of the program’s scheme', { ...ourPage, address: 'app://print/1' }],
    ['a name that begins alike', { ...ourPage, address: 'app://bundle.example.org/' }],
    ['a port of the same name', { ...ourPage, address: 'app://bundle:80/' }],
    ['the same address in the file scheme', { ...ourPage, address: 'file://bundle/' }],
    ['a page without an address', { ...ourPage, address: '' }],
    ['an empty page', { ...ourPage, address: 'about:blank' }],
    ['a frame inside the page', { ...ourPage, isMainFrame: false }],
    ['another window', { ...ourPage, isOurWindow: false }],
  ])('is refused from %s', (_, sender) => {
    expect(refusalOf(() => admitRequest(sender, ['vault.status', '{}', id]))).toBe('untrusted-sender');
    expect(refusalOf(() => admitHostCall(sender, ['host.about', '{}']))).toBe('untrusted-sender');
  });

  test.each<[string, unknown[]]>([
    ['nothing at all', []],
    ['too few words', ['vault.status', '{}']],
    ['too many words', ['vault.status', '{}', id, 'more']],
    ['a name that is not text', [{ toString: () => 'vault.status' }, '{}', id]],
    ['an input that is not text', ['vault.status', {}, id]],
    ['an identifier that is not one', ['vault.status', '{}', '1']],
  ])('is refused as malformed with %s', (_, message) => {
    expect(refusalOf(() => admitRequest(ourPage, message))).toBe('malformed');
  });

  test.each(['vault.erase', 'host.lock', 'constructor', '__proto__', 'toString', ''])(
    'is refused where the contract lacks the operation «%s»',
    (operation) => {
      expect(refusalOf(() => admitRequest(ourPage, [operation, '{}', id]))).toBe('unknown-operation');
    },
  );

  test('is refused when it is larger than anything may be, counted in bytes and not in letters', () => {
    const atTheLimit = 'a'.repeat(maximumInputBytes);
    expect(refusalOf(() => admitRequest(ourPage, ['account.saveDraft', atTheLimit, id]))).toBeNull();
    expect(refusalOf(() => admitRequest(ourPage, ['account.saveDraft', `${atTheLimit}a`, id]))).toBe('too-large');
    const fewerLettersButMoreBytes = 'é'.repeat(maximumInputBytes / 2 + 1);
    expect(refusalOf(() => admitRequest(ourPage, ['account.saveDraft', fewerLettersButMoreBytes, id]))).toBe(
      'too-large',
    );
  });
});

describe('a call of the main process', () => {
  test('passes with its input read', () => {
    expect(admitHostCall(ourPage, ['host.about', '{"a":[1]}'])).toEqual({ name: 'host.about', input: { a: [1] } });
  });

  test.each<[FailureCode, unknown[]]>([
    ['malformed', ['host.about']],
    ['malformed', ['host.about', undefined]],
    ['malformed', ['host.about', '{']],
    ['unknown-operation', ['vault.status', '{}']],
    ['unknown-operation', ['host.constructor', '{}']],
    ['too-large', ['host.about', ' '.repeat(maximumInputBytes + 1)]],
  ])('is refused as %s', (code, message) => {
    expect(refusalOf(() => admitHostCall(ourPage, message))).toBe(code);
  });
});

describe('the reply', () => {
  test('is what the work gives', async () => {
    expect(await replyWith(async () => '{"ok":true,"value":1}')).toBe('{"ok":true,"value":1}');
  });

  test('is a refusal in the contract’s form', async () => {
    const reply = await replyWith(async () => {
      throw new Refusal('locked', 'Unlock it.');
    });
    expect(JSON.parse(reply)).toEqual({ ok: false, error: { code: 'locked', message: 'Unlock it.', fields: [] } });
  });

  test('tells nothing of an unexpected error but that there was one', async () => {
    const reply = await replyWith(async () => {
      throw new Error('at /home/officer/marmalade');
    });
    expect(reply).not.toContain('marmalade');
    const { ok, error } = JSON.parse(reply);
    expect(ok).toBe(false);
    expect(failureSchema.parse(error).code).toBe('failed');
  });
});
