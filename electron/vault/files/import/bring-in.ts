/** Text from a file that the officer chose, by the ending of its name: .txt, .docx, .vtt, .srt. */
import { extname } from 'node:path';
import { Refusal } from '../../../../shared/contract/failure.ts';
import { maximumAccountLength } from '../../../../shared/domain/account.ts';
import type { LabelledTurn } from '../../../../shared/domain/brought-in.ts';
import { longestSpeakerName, maximumTurns } from '../../../../shared/domain/content.ts';
import { cannotRead } from '../refusals.ts';
import { subRipCues, webVttCues } from './captions.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';
import { docxText } from './docx-text.ts';
import { turnsOfCues, turnsOfText } from './labelled-turns.ts';
import type { OriginalFile } from './read-original.ts';

/** Throws `cannot-read`, `damaged` or `too-large`. */
export async function turnsOfFile({ fileName, bytes }: OriginalFile, encoding: TextEncoding): Promise<LabelledTurn[]> {
  const turns = await readByEnding(extname(fileName).toLowerCase(), bytes, encoding);
  const length = turns.reduce((sum, { words }) => sum + words.length, 0);
  if (length === 0) throw cannotRead('There are no words in this file. Choose another one.');
  if (length > maximumAccountLength || turns.length > maximumTurns) {
    throw new Refusal('too-large', 'This is more text than one account can hold. Bring it in as several files.');
  }
  if (turns.some(({ label }) => label !== null && label.length > longestSpeakerName)) {
    throw cannotRead(
      `A speaker in this file has a name of more than ${longestSpeakerName} letters. Shorten it in a copy, and choose the copy.`,
    );
  }
  return turns;
}

async function readByEnding(ending: string, bytes: Uint8Array, encoding: TextEncoding): Promise<LabelledTurn[]> {
  switch (ending) {
    case '.txt':
      return turnsOfText(decodeText(bytes, encoding));
    case '.docx':
      return turnsOfText(await docxText(bytes));
    case '.vtt':
      return turnsOfCues(webVttCues(decodeText(bytes, encoding)));
    case '.srt':
      return turnsOfCues(subRipCues(decodeText(bytes, encoding)));
    default:
      throw cannotRead('Choose a file whose name ends in .txt, .docx, .vtt or .srt.');
  }
}
