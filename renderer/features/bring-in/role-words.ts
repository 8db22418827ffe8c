import type { LabelRole } from '../../../shared/domain/brought-in.ts';

/** Whom a name in the file can stand for, in the words of the screen. */
export const roleOptions: readonly { readonly value: LabelRole; readonly text: string }[] = [
  { value: 'person', text: 'The person' },
  { value: 'interviewer', text: 'Interviewer' },
  { value: 'interpreter', text: 'Interpreter' },
  { value: 'other', text: 'Somebody else' },
  { value: 'none', text: 'Nobody: it is part of what was said' },
];
