/**
 * Captions: WebVTT (W3C) and SubRip files. What is taken are the words and who said them; times, positions and styles stay in the original file,
 * which is kept.
 */
import { damaged } from '../refusals.ts';

export interface Cue {
  /** From `<v Name>`; null where the captions do not say. */
  readonly voice: string | null;
  readonly words: string;
}

const timing = /^(?:\d{2,}:)?\d{2}:\d{2}[.,]\d{3}[ \t]+-->[ \t]+(?:\d{2,}:)?\d{2}:\d{2}[.,]\d{3}(?:[ \t].*)?$/;

/** Throws `damaged`, with the number of the line, where the file is not WebVTT. */
export function webVttCues(text: string): Cue[] {
  const blocks = blocksIn(text);
  const [header, ...rest] = blocks;
  if (header === undefined || !/^WEBVTT(?:[ \t]|$)/.test(header.lines[0] ?? '')) {
    throw damaged('Line 1: a WebVTT file begins with WEBVTT. Save it as WebVTT again, and choose it again.');
  }
  return rest.filter(({ lines }) => !/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(lines[0] ?? '')).flatMap(cuesOfBlock);
}

/** Throws `damaged`, with the number of the line, where the file is not SubRip. */
export function subRipCues(text: string): Cue[] {
  return blocksIn(text).flatMap(cuesOfBlock);
}

interface Block {
  readonly firstLine: number;
  readonly lines: readonly string[];
}

function blocksIn(text: string): Block[] {
  const blocks: { firstLine: number; lines: string[] }[] = [];
  let isOpen = false;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') {
      isOpen = false;
    } else if (isOpen) {
      blocks.at(-1)?.lines.push(line);
    } else {
      blocks.push({ firstLine: index + 1, lines: [line] });
      isOpen = true;
    }
  }
  return blocks;
}

/** A cue: a line that names it (or none), its times, its words. */
function cuesOfBlock({ firstLine, lines }: Block): Cue[] {
  const at = lines.slice(0, 2).findIndex((line) => timing.test(line.trim()));
  if (at < 0)
    throw damaged(
      `Line ${firstLine}: the times of a caption are missing. Correct this line, and choose the file again.`,
    );
  return voicesIn(lines.slice(at + 1).join('\n'));
}

const voiceTag = /<v(?:\.[^ \t>]*)?[ \t]+([^>]+)>/g;

/** One cue may hold several voices. */
function voicesIn(payload: string): Cue[] {
  const cues: Cue[] = [];
  let voice: string | null = null;
  let at = 0;
  const push = (until: number): void => {
    const words = plainWords(payload.slice(at, until));
    if (words !== '') cues.push({ voice, words });
  };
  for (const match of payload.matchAll(voiceTag)) {
    push(match.index);
    voice = plainWords(match[1] ?? '');
    at = match.index + match[0].length;
  }
  push(payload.length);
  return cues;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '\u200e',
  '&rlm;': '\u200f',
};

function plainWords(payload: string): string {
  return payload
    .replace(/<\/?(?:c|i|b|u|v|lang|ruby|rt|font)(?:[.\s][^>]*)?>|<[\d:.]+>|\{\\an?\d+\}/gi, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => entities[entity] ?? entity)
    .replace(/[ \t]*\n[ \t]*/g, ' ')
    .trim();
}
