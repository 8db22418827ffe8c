import { expect, test } from 'vitest';
import { inStretches, sameTurns } from '../../../../renderer/components/transcript/stretches.ts';
import { exampleTurn } from '../../../support/vault/examples.ts';

const turns = Array.from({ length: 2000 }, (_, index) => exampleTurn({ words: `${index}` }));

test('stretches hold every turn once, in order, and are short', () => {
  const stretches = inStretches(turns);
  expect(stretches.flatMap((stretch) => stretch.turns)).toEqual(turns);
  expect(stretches.length).toBeGreaterThan(turns.length / 100);
  expect(new Set(stretches.map(({ key }) => key)).size).toBe(stretches.length);
});

test('a turn that comes in changes the stretch that it stands in and no other', () => {
  const fresh = exampleTurn({ id: '11111111-1111-4111-8111-111111111111', words: 'new' });
  const before = inStretches(turns);
  const changed = inStretches(turns.toSpliced(1000, 0, fresh)).filter(
    ({ key, turns: now }) => !before.some((stretch) => stretch.key === key && sameTurns(stretch.turns, now)),
  );
  expect(changed).toHaveLength(1);
});
