import { execFile } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  fingerprintOf,
  isSameKey,
  publicKeyPem,
  readPrivateKey,
  readPublicKey,
  sshPublicKeyLine,
} from '../../../../../electron/vault/files/signature/keys.ts';
import { signRaw, verifyRaw } from '../../../../../electron/vault/files/signature/raw.ts';
import { signSsh, verifySsh } from '../../../../../electron/vault/files/signature/sshsig.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const run = promisify(execFile);
const message = Buffer.from('what was signed\n');

/** A key pair as openssl makes it, in a folder of its own. */
async function opensslKeys() {
  const folder = temporaryFolder();
  await run('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', 'key.pem'], { cwd: folder });
  await run('openssl', ['pkey', '-in', 'key.pem', '-pubout', '-out', 'public.pem'], { cwd: folder });
  await writeFile(join(folder, 'message'), message);
  const privateKey = readPrivateKey(await readFile(join(folder, 'key.pem'), 'utf8'));
  const publicKey = readPublicKey(await readFile(join(folder, 'public.pem'), 'utf8'));
  if (privateKey === null || publicKey === null) {
    throw new Error('openssl wrote keys that cannot be read');
  }
  return { folder, privateKey, publicKey };
}

describe('keys', () => {
  test('are read and written as openssl does', async () => {
    const { folder, privateKey, publicKey } = await opensslKeys();
    expect(isSameKey(createPublicKey(privateKey), publicKey)).toBe(true);
    expect(publicKeyPem(publicKey)).toBe(await readFile(join(folder, 'public.pem'), 'utf8'));
  });

  test('of any other kind, or written in another way, are refused', async () => {
    const { folder } = await opensslKeys();
    const pem = await readFile(join(folder, 'public.pem'), 'utf8');
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(readPublicKey(rsa.publicKey.export({ format: 'pem', type: 'spki' }).toString())).toBeNull();
    expect(readPrivateKey(rsa.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())).toBeNull();
    expect(readPrivateKey('no key')).toBeNull();
    expect(readPublicKey(`x${pem}`)).toBeNull();
    expect(readPublicKey(pem.replace(/^(.{40})/m, '$1\n'))).toBeNull();
    // The bits that base64 leaves over must be zero.
    expect(readPublicKey(pem.replace(/.=\n/, '$$=\n'))).toBeNull();
  });

  test('have the fingerprint that ssh-keygen prints', async () => {
    const { folder, publicKey } = await opensslKeys();
    await writeFile(join(folder, 'key.pub'), sshPublicKeyLine(publicKey, 'comment'));
    const { stdout } = await run('ssh-keygen', ['-l', '-f', 'key.pub'], { cwd: folder });
    expect(stdout).toContain(fingerprintOf(publicKey).ssh);
  });
});

describe('the plain signature', () => {
  test('is the one that openssl makes and checks', async () => {
    const { folder, privateKey, publicKey } = await opensslKeys();
    const make = ['pkeyutl', '-sign', '-inkey', 'key.pem', '-rawin', '-in', 'message', '-out', 'theirs'];
    await run('openssl', make, { cwd: folder });
    expect(signRaw(message, privateKey)).toEqual(await readFile(join(folder, 'theirs')));
    expect(verifyRaw(message, signRaw(message, privateKey), publicKey)).toBe(true);
  });

  test('holds for nothing else', async () => {
    const { privateKey, publicKey } = await opensslKeys();
    const signature = signRaw(message, privateKey);
    expect(verifyRaw(Buffer.from('other'), signature, publicKey)).toBe(false);
    expect(verifyRaw(message, signature.subarray(0, 63), publicKey)).toBe(false);
    expect(verifyRaw(message, Buffer.concat([signature, Buffer.alloc(1)]), publicKey)).toBe(false);
    for (let at = 0; at < signature.length; at += 1) {
      const changed = Buffer.from(signature);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(verifyRaw(message, changed, publicKey)).toBe(false);
    }
  });
});

describe('SSHSIG', () => {
  test('is the one that ssh-keygen makes and checks', async () => {
    const folder = temporaryFolder();
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', 'id'], { cwd: folder });
    await writeFile(join(folder, 'message'), message);
    await run('ssh-keygen', ['-Y', 'sign', '-f', 'id', '-n', 'unfold-bundle', 'message'], { cwd: folder });
    const theirs = await readFile(join(folder, 'message.sig'), 'latin1');
    const publicLine = await readFile(join(folder, 'id.pub'), 'utf8');
    const publicKey = verifySsh(message, 'unfold-bundle', theirs);
    expect(publicKey).not.toBeNull();
    expect(publicKey && sshPublicKeyLine(publicKey, 'x').split(' ')[1]).toBe(publicLine.split(' ')[1]);
  });

  test('holds for no other message, namespace or form', async () => {
    const { privateKey } = await opensslKeys();
    const armour = signSsh(message, 'unfold-bundle', privateKey);
    expect(verifySsh(message, 'unfold-bundle', armour)).not.toBeNull();
    expect(verifySsh(Buffer.from('other'), 'unfold-bundle', armour)).toBeNull();
    expect(verifySsh(message, 'file', armour)).toBeNull();
    for (const other of [`${armour}\n`, armour.trimEnd(), ` ${armour}`, armour.replaceAll('\n', '\r\n'), '', '\n']) {
      expect(verifySsh(message, 'unfold-bundle', other)).toBeNull();
    }
    for (let at = 0; at < armour.length; at += 1) {
      const changed = Buffer.from(armour, 'latin1');
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(verifySsh(message, 'unfold-bundle', changed.toString('latin1')), `at ${at}`).toBeNull();
    }
  });
});
