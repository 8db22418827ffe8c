/** `growth.svg`: the chart, what its marks mean, and how it is to be read, in one picture that stands alone. No script, nothing fetched. */

import { isolated } from '../../text/isolated.ts';
import { beginningOf } from '../../text/shortened.ts';
import { html, type Markup } from '../bundle/documents/markup.ts';
import { counted } from '../bundle/wording.ts';
import { howToRead, researchFindings } from '../research-findings.ts';
import { type DrawnElement, text } from './drawing.ts';
import { type ChartSource, growthChart } from './growth-chart.ts';
import { drawingInWords, growthDrawing } from './growth-drawing.ts';
import { chartTitle, type GrowthRow, growthRows, numberNote } from './growth-table.ts';

const margin = 20;
const titleHeight = 44;
const lineHeight = 20;
/** Of the given type size, in the given width. */
const charactersInALine = 118;
const longestDate = 30;
const longestEntry = 50;

export function growthSvg(source: ChartSource): string {
  const chart = growthChart(source);
  const drawing = growthDrawing(chart);
  const below = [...growthRows(chart).flatMap(rowInLines), '', ...noteLines()];
  const belowAt = titleHeight + drawing.height + 36;
  const [width, height] = [drawing.width + 2 * margin, belowAt + below.length * lineHeight + margin];
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Ethiopic', sans-serif" font-size="14">
<title id="title">${chartTitle}</title>
<desc id="description">${drawingInWords(chart)}</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<g transform="translate(${margin} ${margin})">
${element(text(0, 14, chartTitle, 'start', 700))}
<g transform="translate(0 ${titleHeight - margin})">
${drawing.elements.map(element)}</g>
</g>
<g transform="translate(${margin} ${belowAt})">
${below.map((words, index) => element(text(0, index * lineHeight, words)))}</g>
</svg>
`.text;
}

function element({ name, attributes, words }: DrawnElement): Markup {
  const written = Object.entries(attributes).map(([key, value]) => html` ${hyphenated(key)}="${value}"`);
  return words === undefined ? html`<${name}${written}/>\n` : html`<${name}${written}>${words}</${name}>\n`;
}

function hyphenated(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What fits in a line; the whole words stand in the table. */
function rowInLines({ what, spoken, meant, wordsFirstTold, entered, note }: GrowthRow): string[] {
  const words = wordsFirstTold === null ? '' : `. ${counted(wordsFirstTold, 'word')} first told`;
  const whole = entered.map((part) => isolated(beginningOf(part, longestEntry))).join(', ');
  const detail = whole === '' ? note : `${note}: ${whole}`;
  return [`${what}, “${isolated(beginningOf(spoken, longestDate))}” (${meant})${words}.`, `– ${detail}`];
}

function noteLines(): string[] {
  const findings = researchFindings.map(({ finding, source }) => `• ${finding} (${source})`);
  return [numberNote, howToRead, ...findings].flatMap(inLines);
}

/** Lines of whole words. */
function inLines(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || longer.length > charactersInALine) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}
