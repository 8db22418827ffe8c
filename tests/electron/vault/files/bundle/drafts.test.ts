/** The drafts in a bundle: as many as an hour of typing leaves, rebuilt as a stranger would, and refused where one is not what it says. */
import { createPublicKey } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../../../electron/vault/files/bundle/verify-bundle.ts';
import type { DraftContent } from '../../../../../shared/domain/account.ts';
import type { BundleRecord } from '../../../../../shared/domain/bundle/record.ts';
import type { Turn } from '../../../../../shared/domain/content.ts';
import { contentJson } from '../../../../../shared/domain/draft-edit.ts';
import { noPredecessor } from '../../../../../shared/domain/ledger.ts';
import { exampleTurn } from '../../../../support/vault/examples.ts';
import { editJson, type Files, listIn, rehash, resign, writtenFiles, zipped } from './forge.ts';
import { sampleRecord, sealedAccount, sha256, signingKey } from './sample.ts';
import { savedThrough } from './sample-drafts.ts';

const revisions = 2000;
const accountBytes = 137_000;
const sentence = 'Then we went down to the river, and nobody said where. ';

/** One telling, typed without a break into one turn; every other draft puts a word right in its midst. */
function oneLongTurn(): Turn[][] {
  const turn = exampleTurn();
  const growth = sentence.repeat(3).slice(0, (2 * accountBytes) / revisions);
  let words = '';
  return Array.from({ length: revisions }, (_, index) => {
    const middle = Math.floor(words.length / 2);
    words = index % 2 === 0 ? words + growth : `${words.slice(0, middle)}NOT${words.slice(middle + 3)}`;
    return [{ ...turn, words }];
  });
}

/** The same, as five hundred turns, each saved four times. */
function manyTurns(): Turn[][] {
  const words = sentence.repeat(5).slice(0, accountBytes / 500);
  const done: Turn[] = [];
  return Array.from({ length: revisions }, (_, index) => {
    const last = done.at(-1);
    if (index % 4 > 0 && last) {
      done[done.length - 1] = { ...last, words: words.slice(0, Math.round((words.length * ((index % 4) + 1)) / 4)) };
    } else {
      done.push(exampleTurn({ at: '2026-03-02T16:00:00.000Z', words: words.slice(0, Math.round(words.length / 4)) }));
    }
    return [...done];
  });
}

function recordOf(turns: readonly Turn[][]): { record: BundleRecord; contents: DraftContent[] } {
  const { account, contents } = savedThrough(sealedAccount(0, noPredecessor), turns);
  const record = sampleRecord({
    accounts: [account],
    chain: { accounts: 1, headSha256: account.sha256 },
    comparison: { format: 'compare/1', offsets: 'utf16', comparisons: [], approximate: false },
  });
  return { record, contents };
}

interface PlainEdit {
  readonly start: number;
  readonly removed: number;
}
interface PlainDraft {
  readonly header: Pick<DraftContent, 'circumstances' | 'occasion'> | null;
  readonly turns: (PlainEdit & { readonly inserted: Turn[] }) | null;
  readonly words: (PlainEdit & { readonly turn: number; readonly of: string; readonly inserted: string }) | null;
  readonly contentSha256: string;
}

/** Rebuilds all drafts by the words of the JSON Schema alone, with nothing of the program. */
function rebuiltByAStranger(file: string, schema: string): string[] {
  const said: string = JSON.parse(schema).properties.drafts.description;
  const content = JSON.parse(/begin with this content: (\{.*?\}) For each/.exec(said)?.[1] ?? '');
  const drafts: PlainDraft[] = JSON.parse(file).drafts;
  return drafts.map(({ header, turns, words, contentSha256 }) => {
    if (header) Object.assign(content, header);
    if (turns) content.turns.splice(turns.start, turns.removed, ...turns.inserted.map((turn) => structuredClone(turn)));
    if (words) {
      const turn = content.turns[words.turn];
      const holder = words.of === 'original' ? turn.original : turn;
      const units = holder.words.split('');
      units.splice(words.start, words.removed, ...words.inserted.split(''));
      holder.words = units.join('');
    }
    const json = JSON.stringify(content);
    expect(sha256(json)).toBe(contentSha256);
    return sha256(json);
  });
}

const shapes: Record<string, () => Turn[][]> = { 'one long turn': oneLongTurn, 'five hundred turns': manyTurns };

describe.each(Object.entries(shapes))('two thousand drafts of an account of 137 kilobytes, as %s', (_, turns) => {
  test('are exported, verify, stay small, and can be rebuilt from the words of the schema', {
    timeout: 120_000,
  }, async () => {
    const { record, contents } = recordOf(turns());
    const files = await writtenFiles(record);
    const file = files.get('data/accounts/0001/drafts.json') ?? Buffer.alloc(0);
    const schema = files.get('schemas/drafts.schema.json')?.toString() ?? '';
    expect(record.accounts[0]?.sealed.text.length).toBeGreaterThanOrEqual(accountBytes);
    expect(file.length).toBeLessThan(2 * accountBytes + 300 * revisions);
    expect(rebuiltByAStranger(file.toString(), schema)).toEqual(
      contents.map((content) => sha256(contentJson(content))),
    );
  });
});

describe('drafts that were tampered with, hashed and signed again', () => {
  let whole: Files = new Map();
  beforeAll(async () => {
    const turn = exampleTurn({ words: 'They took my papers.' });
    const { record } = recordOf([[turn], [{ ...turn, words: 'They took my papers. And my phone.' }]]);
    whole = await writtenFiles(record);
  });

  const attacks: Record<string, (drafts: Record<string, unknown>[]) => void> = {
    'other words in a step': ([, second]) => replaceIn(second, 'words', { inserted: ' And my coat.' }),
    'a place beyond the words': ([, second]) => replaceIn(second, 'words', { start: 5000 }),
    'a turn that is not there': ([, second]) => replaceIn(second, 'words', { turn: 1 }),
    'original words of a turn without': ([, second]) => replaceIn(second, 'words', { of: 'original' }),
    'turns beyond the list': ([first]) => replaceIn(first, 'turns', { removed: 1 }),
    'another hash': ([first]) => Object.assign(first ?? {}, { contentSha256: 'ab'.repeat(32) }),
  };
  test.each(Object.entries(attacks))('refuses %s', async (_, attack) => {
    const files = new Map(whole);
    editJson(files, 'data/accounts/0001/drafts.json', (document) => {
      attack(listIn(document, 'drafts').filter(isObject));
    });
    rehash(files);
    resign(files);
    const verifying = verifyBundle(await zipped(files), { trustedKey: createPublicKey(signingKey) });
    await expect(verifying).rejects.toThrow('The drafts of account 1 do not lead to what was sealed.');
  });
});

function replaceIn(draft: Record<string, unknown> | undefined, part: string, changes: object): void {
  const value = draft?.[part];
  expect(value).toBeTypeOf('object');
  Object.assign(draft ?? {}, { [part]: { ...(isObject(value) ? value : {}), ...changes } });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
