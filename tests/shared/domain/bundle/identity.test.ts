import { describe, expect, test } from 'vitest';
import { accountFolder, bundleId, isAllowedPath } from '../../../../shared/domain/bundle/identity.ts';

test('an id names force, case and sequence', () => {
  expect(bundleId({ forceCode: 'TOY', caseReference: '2026-0001', sequence: 4 })).toBe('TOY-2026-0001-b004');
  expect(bundleId({ forceCode: 'TOY', caseReference: 'A', sequence: 1234 })).toBe('TOY-A-b1234');
  expect(accountFolder(12)).toBe('data/accounts/0012');
});

describe('the names that a bundle may hold', () => {
  test.each(['bagit.txt', 'data/bundle.json', 'data/accounts/0001/account.pdf', 'schemas/bundle.schema.json'])(
    '%s',
    (path) => {
      expect(isAllowedPath(path)).toBe(true);
    },
  );

  test.each([
    'fetch.txt',
    'data/x',
    'data/accounts/0000/account.json',
    'data/accounts/1/account.json',
    'schemas/../x.schema.json',
    'data/accounts/0001/account.json/x',
    'BAGIT.TXT',
    'constructor',
  ])('not %s', (path) => {
    expect(isAllowedPath(path)).toBe(false);
  });
});
