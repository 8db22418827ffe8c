import type { AccountKind } from '../../shared/domain/account.ts';

/** What the demo types into the screens: one person, and accounts oldest first. */
export interface DemoAccount {
  readonly kind: AccountKind;
  readonly spoken: string;
  /** `YYYY-MM-DD`. */
  readonly earliest: string;
  readonly latest: string;
  readonly place: string;
  readonly interviewer: string;
  readonly language: string;
  readonly interpreter: { readonly name: string; readonly language: string } | { readonly reason: string };
  readonly text: string;
}

export interface DemoCase {
  readonly title: string;
  readonly chosenName: string;
  readonly caseReference: string;
  readonly accounts: readonly DemoAccount[];
}
