import type { SaveState } from '../../api/draft-keeper.ts';
import { clockWords } from '../../components/dates.ts';
import { Button } from '../../components/govuk/button.tsx';
import { whyRefused } from './refused-parts.ts';

interface SaveStatusProps {
  readonly state: SaveState;
  readonly onSaveNow: () => void;
  readonly onKeepBoth: () => void;
}

/** How far the vault has what is on screen. "Saved" stands here only after the vault has said so. */
export function SaveStatus({ state, onSaveNow, onKeepBoth }: SaveStatusProps) {
  return (
    <div className="unfold-save-status">
      <p className="govuk-body govuk-!-margin-bottom-0">
        {/* Announced once the typing pauses; that a save is under way is only shown, so as not to talk over the typing. */}
        <span role="status">{settledWords(state)}</span>
        {isUnderWay(state) && 'Saving…'}
      </p>
      {state.kind === 'refused' && (
        <WhatToDo stale={state.failure.code === 'stale'} onSaveNow={onSaveNow} onKeepBoth={onKeepBoth} />
      )}
    </div>
  );
}

function isUnderWay({ kind }: SaveState): boolean {
  return kind === 'waiting' || kind === 'saving';
}

function settledWords(state: SaveState): string {
  switch (state.kind) {
    case 'untouched':
      return 'Every change is saved as you type.';
    case 'waiting':
    case 'saving':
      return '';
    case 'saved':
      return `Saved at ${clockWords(state.at)}`;
    case 'refused':
      return `Not saved: ${whyRefused(state.failure)}`;
  }
}

interface WhatToDoProps {
  readonly stale: boolean;
  readonly onSaveNow: () => void;
  readonly onKeepBoth: () => void;
}

function WhatToDo({ stale, onSaveNow, onKeepBoth }: WhatToDoProps) {
  if (!stale) {
    return (
      <Button type="button" variant="secondary" className="govuk-!-margin-bottom-0" onClick={onSaveNow}>
        Try again now
      </Button>
    );
  }
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-0">
        This draft was also changed in another place. Both versions are kept when you save this one as the newest.
      </p>
      <Button type="button" variant="secondary" className="govuk-!-margin-bottom-0" onClick={onKeepBoth}>
        Save this as the newest draft
      </Button>
    </>
  );
}
