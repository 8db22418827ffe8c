import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../../renderer/features/search/hit-words.ts';
import { recordKinds } from '../../../../shared/domain/bundle/records/kinds.ts';

describe('where words were found', () => {
  test.each([...new Set(recordKinds.map(({ keptAs }) => keptAs))])('%s has a name, and a screen of its own', (kind) => {
    const id = '11111111-1111-4111-8111-111111111111';
    const person = {
      id,
      chosenName: 'Selam',
      caseId: id,
      caseReference: '2026-0001',
      addedAt: '2026-03-03T09:00:00.000Z',
    };
    const hit = {
      place: 'record' as const,
      match: 'exact' as const,
      accountId: id,
      number: 1,
      revision: null,
      record: { kind, id, about: null, version: 1 },
      excerpt: null,
    };
    const { title, href } = placeOf(hit, person);
    expect(title).not.toBe('Record');
    expect(href).not.toBe(`/person/${id}`);
  });
});
