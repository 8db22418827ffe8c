import { describe, expect, test } from 'vitest';
import {
  DraftKeeper,
  longestWaitMilliseconds,
  quietMilliseconds,
  retryMilliseconds,
  type SaveState,
  type Timer,
} from '../../../renderer/api/draft-keeper.ts';
import type { FailureCode, Reply } from '../../../shared/contract/failure.ts';
import { type DraftContent, emptyDraft } from '../../../shared/domain/account.ts';
import { applyDraftEdit, type DraftEdit } from '../../../shared/domain/draft-edit.ts';
import { exampleTurn } from '../../support/vault/examples.ts';

type SaveReply = Reply<{ revision: number; savedAt: string }>;

/** A clock that stands still until it is moved; what is due then runs in order. */
class HandTimer implements Timer {
  #time = 0;
  #due: { at: number; run: () => void }[] = [];

  now = (): number => this.#time;

  after = (milliseconds: number, run: () => void): (() => void) => {
    const entry = { at: this.#time + milliseconds, run };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  };

  get waiting(): number {
    return this.#due.length;
  }

  async pass(milliseconds: number): Promise<void> {
    const end = this.#time + milliseconds;
    for (;;) {
      const [next] = this.#due.filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at);
      if (next === undefined) break;
      this.#time = next.at;
      this.#due = this.#due.filter((entry) => entry !== next);
      next.run();
      await settled();
    }
    this.#time = end;
    await settled();
  }
}

/** Lets everything that is already decided happen. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

interface AskedSave {
  /** The words of the draft once the edit is made in what the vault holds. */
  readonly text: string;
  readonly edit: DraftEdit;
  readonly basedOn: number;
  readonly answer: (reply: SaveReply) => Promise<void>;
}

function words(text: string): DraftContent {
  return { ...emptyDraft, turns: [exampleTurn({ words: text })] };
}

function saved(revision: number): SaveReply {
  return { ok: true, value: { revision, savedAt: `2026-03-14T14:03:2${revision}.000Z` } };
}

function refused(code: FailureCode): SaveReply {
  return { ok: false, error: { code, message: 'Not now.', fields: [] } };
}

/** A keeper whose saves wait in `asked` until the test answers them. */
function begin() {
  const timer = new HandTimer();
  const asked: AskedSave[] = [];
  const states: SaveState[] = [];
  let inVault = emptyDraft;
  const keeper = new DraftKeeper({
    content: words(''),
    inVault,
    revision: 0,
    timer,
    onState: (state) => states.push(state),
    save: (edit, basedOn) =>
      new Promise((resolve) => {
        const content = applyDraftEdit(inVault, edit);
        asked.push({
          text: content.turns.map((turn) => turn.words).join(' | '),
          edit,
          basedOn,
          answer: (reply) => {
            if (reply.ok) inVault = content;
            resolve(reply);
            return settled();
          },
        });
      }),
  });
  const kinds = (): string[] => states.map(({ kind }) => kind);
  const replaceInVault = (content: DraftContent): void => {
    inVault = content;
  };
  return { replaceInVault, keeper, timer, asked, states, kinds };
}

describe('when a draft is saved', () => {
  test('a second after the last change, and not before', async () => {
    const { keeper, timer, asked } = begin();
    keeper.change(words('a'));
    await timer.pass(quietMilliseconds - 1);
    expect(asked).toHaveLength(0);
    await timer.pass(1);
    expect(asked.map(({ text }) => text)).toEqual(['a']);
  });

  test('during continuous typing, no keystroke waits longer than the longest wait', async () => {
    const { keeper, timer, asked } = begin();
    for (let typed = 1; typed <= 40; typed += 1) {
      keeper.change(words('x'.repeat(typed)));
      await timer.pass(100);
      for (const save of asked.slice(-1)) await save.answer(saved(asked.length));
    }
    expect(asked[0]?.text.length).toBeLessThanOrEqual(longestWaitMilliseconds / 100 + 1);
    expect(longestWaitMilliseconds).toBeLessThan(2000);
    expect(asked.length).toBeGreaterThanOrEqual(2);
  });

  test('nothing is saved that was not changed', async () => {
    const { keeper, timer, asked } = begin();
    expect(await keeper.flush()).toBe(true);
    await timer.pass(60_000);
    expect(asked).toHaveLength(0);
  });
});

describe('what is sent', () => {
  test('is what changed since the vault last had all of it', async () => {
    const { keeper, timer, asked } = begin();
    const turns = ['one', 'two', 'three'].map((text) => exampleTurn({ words: text }));
    keeper.change({ ...emptyDraft, turns });
    await timer.pass(quietMilliseconds);
    expect(asked[0]?.edit).toEqual({ header: null, turns: { start: 0, removed: 0, inserted: turns } });
    await asked[0]?.answer(saved(1));
    const longer = exampleTurn({ words: 'two, longer' });
    keeper.change({ ...emptyDraft, turns: turns.with(1, longer) });
    await timer.pass(quietMilliseconds);
    expect(asked[1]?.edit).toEqual({ header: null, turns: { start: 1, removed: 1, inserted: [longer] } });
    await asked[1]?.answer(refused('cannot-write'));
    const circumstances = { ...emptyDraft.circumstances, place: 'Room 2' };
    keeper.change({ ...emptyDraft, circumstances, turns: turns.with(1, longer) });
    await timer.pass(quietMilliseconds);
    expect(asked[2]?.edit).toEqual({
      header: { circumstances, occasion: emptyDraft.occasion },
      turns: { start: 1, removed: 1, inserted: [longer] },
    });
  });
});

describe('one save at a time', () => {
  test('what is typed during a save goes with the next, on top of its revision; the latest words win', async () => {
    const { keeper, timer, asked } = begin();
    keeper.change(words('one'));
    await timer.pass(quietMilliseconds);
    keeper.change(words('one two'));
    keeper.change(words('one two three'));
    await timer.pass(60_000);
    expect(asked).toHaveLength(1);
    await asked[0]?.answer(saved(1));
    await timer.pass(longestWaitMilliseconds);
    expect(asked.map(({ text, basedOn }) => [text, basedOn])).toEqual([
      ['one', 0],
      ['one two three', 1],
    ]);
  });
});

describe('what is said of it', () => {
  test('saved only after the vault has confirmed exactly what is on screen', async () => {
    const { keeper, timer, asked, states, kinds } = begin();
    keeper.change(words('one'));
    await timer.pass(quietMilliseconds);
    expect(kinds()).toEqual(['waiting', 'saving']);
    keeper.change(words('one two'));
    await asked[0]?.answer(saved(1));
    expect(kinds()).not.toContain('saved');
    await timer.pass(longestWaitMilliseconds);
    await asked[1]?.answer(saved(2));
    expect(states.at(-1)).toEqual({ kind: 'saved', at: '2026-03-14T14:03:22.000Z' });
  });

  test('a refusal is said, stays said while one types on, and is tried again', async () => {
    const { keeper, timer, asked, states } = begin();
    keeper.change(words('one'));
    await timer.pass(quietMilliseconds);
    await asked[0]?.answer(refused('cannot-write'));
    expect(states.at(-1)).toMatchObject({ kind: 'refused', failure: { code: 'cannot-write' } });
    expect(keeper.isSafe).toBe(false);
    keeper.change(words('one two'));
    expect(states.at(-1)?.kind).toBe('refused');
    await timer.pass(quietMilliseconds);
    await asked[1]?.answer(saved(1));
    expect(states.at(-1)?.kind).toBe('saved');
  });

  test('a refusal is tried again even if nobody types', async () => {
    const { keeper, timer, asked } = begin();
    keeper.change(words('one'));
    await timer.pass(quietMilliseconds);
    await asked[0]?.answer(refused('cannot-write'));
    await timer.pass(retryMilliseconds);
    expect(asked.map(({ text }) => text)).toEqual(['one', 'one']);
  });
});

describe('a stale draft', () => {
  test('is not saved over what is newer, until the officer says so; then it stands on top of it', async () => {
    const { keeper, timer, asked, states, replaceInVault } = begin();
    keeper.change(words('mine'));
    await timer.pass(quietMilliseconds);
    await asked[0]?.answer(refused('stale'));
    keeper.change(words('mine, longer'));
    await timer.pass(60_000);
    expect(await keeper.flush()).toBe(false);
    expect(asked).toHaveLength(1);
    const newer = { ...emptyDraft, turns: ['theirs', 'too'].map((text) => exampleTurn({ words: text })) };
    replaceInVault(newer);
    const onTop = keeper.saveOnTopOf(7, newer);
    await settled();
    expect(asked[1]).toMatchObject({ text: 'mine, longer', basedOn: 7 });
    await asked[1]?.answer(saved(8));
    expect(await onTop).toBe(true);
    expect(states.at(-1)?.kind).toBe('saved');
  });
});

describe('before leaving', () => {
  test('saves at once and waits for the answer', async () => {
    const { keeper, asked } = begin();
    keeper.change(words('last words'));
    const leaving = keeper.flush();
    await settled();
    expect(asked.map(({ text }) => text)).toEqual(['last words']);
    await asked[0]?.answer(saved(1));
    expect(await leaving).toBe(true);
    expect(keeper.isSafe).toBe(true);
  });

  test('waits for a save under way, then saves what came after it', async () => {
    const { keeper, timer, asked } = begin();
    keeper.change(words('one'));
    await timer.pass(quietMilliseconds);
    keeper.change(words('one two'));
    const leaving = keeper.flush();
    await asked[0]?.answer(saved(1));
    await asked[1]?.answer(saved(2));
    expect(await leaving).toBe(true);
    expect(asked.map(({ basedOn }) => basedOn)).toEqual([0, 1]);
  });

  test('says that it could not', async () => {
    const { keeper, asked } = begin();
    keeper.change(words('last words'));
    const leaving = keeper.flush();
    await settled();
    await asked[0]?.answer(refused('cannot-write'));
    expect(await leaving).toBe(false);
  });

  test('a locked vault ends all trying', async () => {
    const { keeper, timer, asked } = begin();
    keeper.change(words('one'));
    await timer.pass(quietMilliseconds);
    await asked[0]?.answer(refused('locked'));
    expect(timer.waiting).toBe(0);
  });
});
