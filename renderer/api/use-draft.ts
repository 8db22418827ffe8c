import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, DraftContent } from '../../shared/domain/account.ts';
import type { Client } from './client.ts';
import { useClient } from './client-context.tsx';
import { DraftKeeper, type SaveState, type Timer } from './draft-keeper.ts';
import { useBeforeLeaving } from './leaving.tsx';

interface OpenDraft {
  readonly content: DraftContent;
  /** Takes the newest content and gives the next; what stays the same must stay the same object. */
  readonly change: (next: (content: DraftContent) => DraftContent) => void;
  readonly saveState: SaveState;
  readonly saveNow: () => void;
  /** After a stale refusal: saves what is on screen as the newest draft; the other one is kept in the vault too. */
  readonly keepBoth: () => void;
}

/** A draft under the hand: what is on screen, and how far the vault has it. */
export function useDraft(draft: Draft, officer: string): OpenDraft {
  const client = useClient();
  const [content, setContent] = useState<DraftContent>(() => beginningOf(draft, officer));
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'untouched' });
  const keeper = useRef<DraftKeeper | null>(null);
  keeper.current ??= new DraftKeeper({
    content,
    inVault: draft,
    revision: draft.revision,
    save: (edit, basedOn) => client.ask('account.saveDraft', { accountId: draft.accountId, basedOn, ...edit }),
    timer: windowTimer,
    onState: setSaveState,
  });
  const { current } = keeper;

  const newest = useRef(content);
  const change = useCallback(
    (next: (content: DraftContent) => DraftContent) => {
      const changed = next(newest.current);
      if (changed === newest.current) return;
      newest.current = changed;
      setContent(changed);
      current.change(changed);
    },
    [current],
  );
  const flush = useCallback(() => current.flush(), [current]);
  const saveNow = useCallback(() => void current.flush(), [current]);
  const keepBoth = useCallback(() => void saveOnTop(client, current, draft.accountId), [client, current, draft]);

  useBeforeLeaving(flush);
  useEffect(() => {
    window.addEventListener('pagehide', saveNow);
    window.addEventListener('blur', saveNow);
    return () => {
      window.removeEventListener('pagehide', saveNow);
      window.removeEventListener('blur', saveNow);
      saveNow();
    };
  }, [saveNow]);

  return { content, change, saveState, saveNow, keepBoth };
}

/** A draft that nobody has written in yet names the officer as the one who takes the account. */
function beginningOf({ revision, circumstances, occasion, turns }: Draft, officer: string): DraftContent {
  if (revision > 0 || circumstances.interviewer !== '') return { circumstances, occasion, turns };
  return { circumstances: { ...circumstances, interviewer: officer }, occasion, turns };
}

async function saveOnTop(client: Client, keeper: DraftKeeper, accountId: string): Promise<void> {
  const newest = await client.ask('account.readDraft', { accountId });
  if (newest.ok) await keeper.saveOnTopOf(newest.value.draft.revision, newest.value.draft);
}

const windowTimer: Timer = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const handle = window.setTimeout(run, milliseconds);
    return () => window.clearTimeout(handle);
  },
};
