import type { ReactNode } from 'react';
import { ChangeReason } from './change-reason.tsx';
import { Button, ButtonGroup } from './govuk/button.tsx';
import { ErrorSummary } from './govuk/error-summary.tsx';
import { messageFor } from './problems.ts';
import { UnsavedBanner } from './unsaved.tsx';
import type { VersionForm } from './use-version-form.ts';

type AnyForm = Omit<VersionForm<unknown>, 'state' | 'change'>;

/** What stands above the heading of a form: that something is not saved, or what is wrong. */
export function VersionProblems({ form }: { readonly form: AnyForm }) {
  return (
    <>
      <UnsavedBanner heldBack={form.heldBack} />
      <ErrorSummary problems={form.problems} />
    </>
  );
}

interface VersionFieldsProps {
  readonly form: AnyForm;
  /** What the button says. */
  readonly action: string;
  /** For a form that took the place of the record on screen: the way back to it. */
  readonly leave?: { readonly text: string; readonly onLeave: () => void } | undefined;
  readonly children: ReactNode;
}

/** The frame of a form that keeps a version: its fields, the reason where it is a change, and the button. */
export function VersionFields({ form, action, leave, children }: VersionFieldsProps) {
  return (
    <form onSubmit={form.submit} noValidate>
      {children}
      <ChangeReason
        basedOn={form.basedOn}
        value={form.changeReason}
        onChange={form.setChangeReason}
        error={messageFor(form.problems, 'change-reason')}
      />
      <ButtonGroup>
        <Button disabled={form.busy}>{action}</Button>
        {leave !== undefined && (
          <Button type="button" variant="secondary" onClick={leave.onLeave}>
            {leave.text}
          </Button>
        )}
      </ButtonGroup>
    </form>
  );
}
