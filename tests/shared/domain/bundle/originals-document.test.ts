import { expect, test } from 'vitest';
import { broughtInRows } from '../../../../shared/domain/bundle/originals-document.ts';

test('a file name that turns round what follows it has nothing behind it', () => {
  const fileId = '99999999-9999-4999-8999-999999999999';
  const sha256 = 'a'.repeat(64);
  const fileName = 'statement of \u202emal\u05d0S.txt';
  const [row] = broughtInRows({ broughtIn: [{ fileId, fileName, sha256, on: '2026-09-01' }] });
  expect(row).toEqual(['Brought in from', `data/originals/${fileId}.txt, SHA-256 ${sha256}; its name was ${fileName}`]);
});
