import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { InterpreterUsed } from '../../../renderer/components/interpreter-used.tsx';
import type { InterpreterUse } from '../../../shared/domain/account.ts';

describe('an interpreter', () => {
  test('is named, in the direction of the name, or it is said why there was none', () => {
    expect(shown({ used: 'yes', name: 'حسن الطيب', language: 'Arabic' })).toBe(
      '<bdi>حسن الطيب</bdi>, for <bdi>Arabic</bdi>',
    );
    expect(shown({ used: 'no', reason: 'not asked for' })).toBe('None used: <bdi>not asked for</bdi>');
    expect(shown({ used: 'undecided' })).toContain('Not entered');
  });
});

function shown(interpreter: InterpreterUse): string {
  return renderToStaticMarkup(createElement(InterpreterUsed, { interpreter }));
}
