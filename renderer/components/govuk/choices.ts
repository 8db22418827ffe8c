import type { ReactNode } from 'react';
import type { TextSize } from './form-group.tsx';

/** One radio or checkbox. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Shown only while the choice is made. */
  readonly conditional?: ReactNode;
}

export interface ChoicesProps<Value extends string> {
  /** Identifier of the first control; the others get `-2`, `-3` … */
  readonly id: string;
  readonly name?: string;
  readonly legend: ReactNode;
  readonly legendSize?: TextSize;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly choices: readonly Choice<Value>[];
  readonly small?: boolean;
  readonly inline?: boolean;
}

export function choiceId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}
