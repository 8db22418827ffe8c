import { useCallback, useEffect, useRef, useState } from 'react';
import type { Circumstances, Draft } from '../../shared/domain/account.ts';
import type { Client } from './client.ts';
import { useClient } from './client-context.tsx';
import { type DraftContent, DraftKeeper, type SaveState, type Timer } from './draft-keeper.ts';
import { useBeforeLeaving } from './leaving.tsx';

interface OpenDraft {
  readonly content: DraftContent;
  /** Stay the same from render to render, so that only the part that changed is drawn anew. */
  readonly changeText: (text: string) => void;
  readonly changeCircumstances: (circumstances: Circumstances) => void;
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
    revision: draft.revision,
    save: (kept, basedOn) => client.ask('account.saveDraft', { accountId: draft.accountId, basedOn, ...kept }),
    timer: windowTimer,
    onState: setSaveState,
  });
  const { current } = keeper;

  const latest = useRef(content);
  const change = useCallback(
    (part: Partial<DraftContent>) => {
      latest.current = { ...latest.current, ...part };
      setContent(latest.current);
      current.change(latest.current);
    },
    [current],
  );
  const changeText = useCallback((text: string) => change({ text }), [change]);
  const changeCircumstances = useCallback((circumstances: Circumstances) => change({ circumstances }), [change]);
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

  return { content, changeText, changeCircumstances, saveState, saveNow, keepBoth };
}

/** A draft that nobody has written in yet names the officer as the one who takes the account. */
function beginningOf({ revision, circumstances, text }: Draft, officer: string): DraftContent {
  if (revision > 0 || circumstances.interviewer !== '') return { circumstances, text };
  return { circumstances: { ...circumstances, interviewer: officer }, text };
}

async function saveOnTop(client: Client, keeper: DraftKeeper, accountId: string): Promise<void> {
  const newest = await client.ask('account.readDraft', { accountId });
  if (newest.ok) await keeper.saveOnTopOf(newest.value.draft.revision);
}

const windowTimer: Timer = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const handle = window.setTimeout(run, milliseconds);
    return () => window.clearTimeout(handle);
  },
};
