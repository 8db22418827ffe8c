/**
 * The growth chart as a picture: a bar for each account, with who interpreted it, on the axis of time that also has what the person had seen or been told.
 * Everything in it stands in the table as well; shapes and marks say what colour says.
 */
import type { SpokenDate } from '../account.ts';
import { counted, dayWords } from '../bundle/wording.ts';
import { keptApart, positionOf, type Span, ticksOf } from './axis.ts';
import { circle, type Drawing, type DrawnElement, diamond, filledBar, lead, line, text } from './drawing.ts';
import { type ChartEventKind, daysOf, type GrowthChart } from './growth-chart.ts';
import { eventKindWords } from './growth-table.ts';

const width = 900;
/** What lies between has its place by its day. */
const plot = { from: 190, to: 860 };
const barsTop = 28;
const barsBase = 178;
const widestBar = 40;
/** With less room than this, a number of words would run into the next one. */
const roomForWords = 52;
const lanesTop = 262;
const laneHeight = 40;
/** Marks closer than this share one label. */
const labelRoom = 30;

export function growthDrawing(chart: GrowthChart): Drawing {
  const span = daysOf(chart);
  if (span === null) return { width, height: 0, elements: [] };
  const lanes = lanesOf(chart);
  const axisAt = lanesTop + lanes.length * laneHeight;
  return {
    width,
    height: axisAt + 52,
    elements: [
      ...bars(chart, span),
      ...lanes.flatMap((lane, index) => laneElements(lane, lanesTop + index * laneHeight, span)),
      ...axis(span, axisAt),
    ],
  };
}

/** The picture in words, for those who do not see it. */
export function drawingInWords({ accounts, events }: GrowthChart): string {
  const told = accounts.map(({ number, wordsFirstTold }) => `account ${number}, ${counted(wordsFirstTold, 'word')}`);
  const others = Map.groupBy(events, ({ kind }) => kind);
  const beside = [...others].map(([kind, of]) => `${eventKindWords[kind]}: ${of.map(({ mark }) => mark).join(', ')}.`);
  return [`First told, in the order in which the accounts were given: ${told.join('; ')}.`, ...beside].join(' ');
}

function bars({ accounts }: GrowthChart, span: Span): DrawnElement[] {
  const days = accounts.map(({ given }) => middleOf(given, span));
  const places = keptApart(days, roomForWords, { from: plot.from, to: plot.to });
  const room = Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)), roomForWords);
  const barWidth = Math.max(2, Math.min(widestBar, room - 6));
  const most = Math.max(1, ...accounts.map(({ wordsFirstTold }) => wordsFirstTold));
  return [
    text(0, barsBase - 8, 'Words first told'),
    line(plot.from - 20, barsBase, plot.to + 20, barsBase),
    ...accounts.flatMap(({ number, wordsFirstTold, interpreter }, index) => {
      const x = places[index] ?? plot.from;
      const height = Math.round((wordsFirstTold / most) * (barsBase - barsTop));
      const y = barsBase - height;
      return [
        filledBar(x - Math.round(barWidth / 2), y, barWidth, height),
        ...(room >= roomForWords ? [text(x, y - 6, wholeNumber.format(wordsFirstTold), 'middle')] : []),
        text(x, barsBase + 18, String(number), 'middle', 700),
        text(x, barsBase + 40, interpreter?.mark ?? '–', 'middle'),
        lead(x, barsBase + 48, days[index] ?? x, lanesTop - 8),
      ];
    }),
    text(0, barsBase + 18, 'Account', 'start', 700),
    text(0, barsBase + 40, 'Interpreter'),
  ];
}

const wholeNumber = new Intl.NumberFormat('en-GB');

interface LaneMark {
  readonly when: Pick<SpokenDate, 'earliest' | 'latest'>;
  readonly label: string;
}

interface Lane {
  readonly name: string;
  readonly shape: (x: number, y: number) => DrawnElement;
  readonly marks: readonly LaneMark[];
}

function lanesOf({ accounts, events }: GrowthChart): Lane[] {
  const ofKind = (kind: ChartEventKind): Lane => ({
    name: eventKindWords[kind],
    shape: diamond,
    marks: events.flatMap(({ kind: its, when, mark }) =>
      its === kind && when.earliest !== null ? [{ when, label: mark }] : [],
    ),
  });
  const lanes: Lane[] = [
    { name: 'Given', shape: circle, marks: accounts.map(({ given }) => ({ when: given, label: '' })) },
    ...(['exposure', 'contact', 'support'] as const).map(ofKind),
  ];
  return lanes.filter(({ marks }) => marks.length > 0);
}

function laneElements({ name, shape, marks }: Lane, y: number, span: Span): DrawnElement[] {
  const placed = marks
    .map((mark) => ({ ...mark, x: middleOf(mark.when, span) }))
    .toSorted((one, other) => one.x - other.x);
  return [
    text(0, y + 5, name),
    ...placed.flatMap(({ when }) => rangeLine(when, span, y)),
    ...placed.map(({ x }) => shape(x, y)),
    ...labelsOf(placed.filter(({ label }) => label !== '')).map(({ x, label }) => text(x, y - 12, label, 'middle')),
  ];
}

/** The days that something may have been on. */
function rangeLine({ earliest, latest }: LaneMark['when'], span: Span, y: number): DrawnElement[] {
  if (earliest === null || latest === null || earliest === latest) return [];
  return [line(positionOf(earliest, span, plot), y, positionOf(latest, span, plot), y)];
}

/** One label for marks that are close together: "S1", "S1, S2", "S1 to S4". */
function labelsOf(placed: readonly { readonly x: number; readonly label: string }[]): { x: number; label: string }[] {
  const groups: { readonly from: number; to: number; readonly labels: string[] }[] = [];
  for (const { x, label } of placed) {
    const last = groups.at(-1);
    if (last !== undefined && x - last.to < labelRoom) {
      last.to = x;
      last.labels.push(label);
    } else groups.push({ from: x, to: x, labels: [label] });
  }
  return groups.map(({ from, to, labels }) => ({
    x: Math.round((from + to) / 2),
    label: labels.length > 2 ? `${labels[0]} to ${labels.at(-1)}` : labels.join(', '),
  }));
}

function axis(span: Span, y: number): DrawnElement[] {
  return [
    line(plot.from - 20, y, plot.to + 20, y),
    ...ticksOf(span).flatMap(({ day, words }) => {
      const x = positionOf(day, span, plot);
      return [line(x, y, x, y + 6), text(x, y + 22, words, 'middle')];
    }),
    text(plot.from - 20, y + 44, dayWords(span.first)),
    ...(span.first === span.last ? [] : [text(plot.to + 20, y + 44, dayWords(span.last), 'end')]),
  ];
}

function middleOf({ earliest, latest }: LaneMark['when'], span: Span): number {
  const ends = [earliest ?? span.first, latest ?? earliest ?? span.last].map((day) => positionOf(day, span, plot));
  return Math.round(((ends[0] ?? 0) + (ends[1] ?? 0)) / 2);
}
