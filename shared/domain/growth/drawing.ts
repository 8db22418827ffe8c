/** A picture as plain values, so that the screen and a file draw the same. All lengths are whole numbers: the same record gives the same bytes. */

export interface DrawnElement {
  readonly name: 'rect' | 'circle' | 'path' | 'text';
  /** Names as in SVG's own scripts: `textAnchor` for `text-anchor`. */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Of a text. */
  readonly words?: string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly DrawnElement[];
}

export const ink = '#0b0c0c';
const paper = '#ffffff';
const bar = '#1d70b8';
const faint = '#b1b4b6';

/** How a text stands to its place. */
export type Anchor = 'start' | 'middle' | 'end';

export function text(x: number, y: number, words: string, anchor: Anchor = 'start', weight = 400): DrawnElement {
  return { name: 'text', attributes: { x, y, fill: ink, textAnchor: anchor, fontWeight: weight }, words };
}

export function line(x1: number, y1: number, x2: number, y2: number): DrawnElement {
  return { name: 'path', attributes: { d: `M${x1} ${y1} L${x2} ${y2}`, stroke: ink } };
}

/** Leads the eye from one thing to another. */
export function lead(x1: number, y1: number, x2: number, y2: number): DrawnElement {
  return { name: 'path', attributes: { d: `M${x1} ${y1} L${x2} ${y2}`, stroke: faint, strokeDasharray: '3 3' } };
}

export function filledBar(x: number, y: number, width: number, height: number): DrawnElement {
  return { name: 'rect', attributes: { x, y, width, height, fill: bar, stroke: ink } };
}

export function circle(cx: number, cy: number): DrawnElement {
  return { name: 'circle', attributes: { cx, cy, r: 6, fill: bar, stroke: ink } };
}

export function diamond(x: number, y: number): DrawnElement {
  return {
    name: 'path',
    attributes: { d: `M${x} ${y - 8} l8 8 -8 8 -8 -8 z`, fill: paper, stroke: ink, strokeWidth: 2 },
  };
}
