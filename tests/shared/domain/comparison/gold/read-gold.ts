/** Reads a gold file: an earlier account, and a newer one whose passages say by hand what they are. Its README tells the notation. */
import { type PassageStatus, passageStatuses } from '../../../../../shared/domain/comparison/result.ts';

export interface GoldRange {
  readonly start: number;
  readonly end: number;
}

export interface GoldPassage extends GoldRange {
  readonly status: PassageStatus;
  readonly moved: boolean;
  readonly question: boolean;
  /** Names of the earlier passages it tells again. */
  readonly sources: readonly string[];
  readonly added: readonly GoldRange[];
  readonly changed: readonly GoldRange[];
}

export interface GoldCase {
  readonly name: string;
  readonly language: string;
  readonly earlier: string;
  readonly earlierPassages: ReadonlyMap<string, GoldRange>;
  readonly newer: string;
  readonly newerPassages: readonly GoldPassage[];
}

const opensTurn = /^[\p{L}\p{M}]+: /u;

/** Joins passages as an account is written: turns on lines of their own, sentences behind one another, Chinese without blanks. */
class AccountText {
  text = '';
  #breaks = '';

  endParagraph(): void {
    if (this.text !== '') this.#breaks = '\n\n';
  }

  append(passage: string): GoldRange {
    const blank = /[。！？]$/u.test(this.text) ? '' : ' ';
    const line = opensTurn.test(passage) ? '\n' : blank;
    if (this.text !== '') this.text += this.#breaks === '' ? line : this.#breaks;
    this.#breaks = '';
    const start = this.text.length;
    this.text += passage;
    return { start, end: this.text.length };
  }
}

/** Reads the notation; throws where a line does not follow it. */
export function readGold(name: string, source: string): GoldCase {
  const lines = source.split('\n');
  const earlier = new AccountText();
  const newer = new AccountText();
  const earlierPassages = new Map<string, GoldRange>();
  const newerPassages: GoldPassage[] = [];
  let part = 'head';
  let language = '';
  for (const line of lines) {
    if (line === 'earlier' || line === 'newer') part = line;
    else if (line.startsWith('language ')) language = line.slice('language '.length);
    else if (line.startsWith('form ')) continue;
    else if (line.trim() === '') (part === 'earlier' ? earlier : newer).endParagraph();
    else if (part === 'earlier') {
      const [id = '', text = ''] = split(line);
      earlierPassages.set(id, earlier.append(text));
    } else if (part === 'newer') {
      newerPassages.push(readPassage(line, newer));
    } else {
      throw new Error(`${name}: ${line}`);
    }
  }
  for (const id of newerPassages.flatMap(({ sources }) => sources)) {
    if (!earlierPassages.has(id)) throw new Error(`${name}: no passage ${id}`);
  }
  return { name, language, earlier: earlier.text, earlierPassages, newer: newer.text, newerPassages };
}

function split(line: string): [string, string] {
  const at = line.indexOf(' | ');
  if (at < 0) throw new Error(`No " | " in: ${line}`);
  return [line.slice(0, at), line.slice(at + 3)];
}

function readPassage(line: string, account: AccountText): GoldPassage {
  const [head, marked] = split(line);
  const [ids = '', word = '', ...flags] = head.split(' ');
  const status = passageStatuses.find((known) => known === word);
  if (status === undefined) throw new Error(`No status in: ${line}`);
  const added: GoldRange[] = [];
  const changed: GoldRange[] = [];
  let plain = '';
  let rest = 0;
  for (const mark of marked.matchAll(/\{\+(?<more>[^}]*)\+\}|\{~(?<now>[^|}]*)\|[^}]*~\}/gu)) {
    plain += marked.slice(rest, mark.index);
    const words = mark.groups?.more ?? mark.groups?.now ?? '';
    (mark.groups?.more === undefined ? changed : added).push({
      start: plain.length,
      end: plain.length + words.length,
    });
    plain += words;
    rest = mark.index + mark[0].length;
  }
  plain += marked.slice(rest);
  const { start, end } = account.append(plain);
  const shift = (range: GoldRange) => ({ start: range.start + start, end: range.end + start });
  return {
    start,
    end,
    status,
    moved: flags.includes('moved'),
    question: flags.includes('question'),
    sources: ids === '-' ? [] : ids.split(','),
    added: added.map(shift),
    changed: changed.map(shift),
  };
}
