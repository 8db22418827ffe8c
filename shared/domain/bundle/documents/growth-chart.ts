/** `growth.svg`: how many words each account was the first to tell. A picture for a page, with the same numbers in words. */
import { type ComparedAccounts, wordsFirstTold } from '../first-told.ts';
import { counted } from '../wording.ts';
import { html } from './markup.ts';

const width = 640;
const barHeight = 28;
const rowHeight = 48;
const labelWidth = 250;
const headHeight = 56;

/** Lengths in SVG user units; whole numbers only, so that the same record draws the same bytes everywhere. */
export function growthChart(record: ComparedAccounts): string {
  const counts = wordsFirstTold(record);
  const longest = Math.max(1, ...counts);
  const height = headHeight + record.accounts.length * rowHeight + 8;
  const bars = record.accounts.map(({ sealed }, index) => {
    const words = counts[index] ?? 0;
    return {
      y: headHeight + index * rowHeight,
      length: Math.round((words / longest) * (width - labelWidth - 100)),
      label: `Account ${sealed.number}: ${shortened(sealed.circumstances.given.spoken)}`,
      words: counted(words, 'word'),
    };
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="'Noto Sans', sans-serif" font-size="14">
<title id="title">Words first told in each account</title>
<desc id="description">${bars.map(({ label, words }) => html`${label}: ${words} first told. `)}</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="8" y="28" font-weight="700">Words first told in each account</text>
${bars.map(
  ({ y, length, label, words }) => html`<g aria-hidden="true">
<text x="8" y="${y + 19}">${label}</text>
<rect x="${labelWidth}" y="${y}" width="${length}" height="${barHeight}" fill="#1d70b8" stroke="#0b0c0c"/>
<text x="${labelWidth + length + 8}" y="${y + 19}">${words}</text>
</g>
`,
)}</svg>
`.text;
}

/** What fits beside a bar; the whole words stand in the account itself. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 20 ? `${characters.slice(0, 19).join('')}…` : text;
}
