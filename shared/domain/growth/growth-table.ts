/** The growth chart as a table, the same on screen and in every export. */
import { csv } from '../bundle/csv.ts';
import { rangeWords } from '../bundle/wording.ts';
import {
  type ChartEventKind,
  type ChartInterpreter,
  type ChartSource,
  type GrowthChart,
  growthChart,
} from './growth-chart.ts';

export const chartTitle = 'Words first told in each account';

/** Beside every number of words. */
export const numberNote =
  'A larger number says only that more was told for the first time. How much is told depends on what was asked, for how long, and with what support.';

export const eventKindWords: Readonly<Record<ChartEventKind, string>> = {
  exposure: 'Seen or been told',
  contact: 'Contact',
  support: 'Support',
};

export interface GrowthRow {
  /** "Account 1", or the kind of event with its mark. */
  readonly what: string;
  readonly spoken: string;
  readonly meant: string;
  /** Null for what is not an account. */
  readonly wordsFirstTold: number | null;
  /** In words of the record: who interpreted, in which language, or what the event was. */
  readonly entered: readonly string[];
  /** What we say of it. */
  readonly note: string;
}

/** The accounts in the order given, then the events by day. */
export function growthRows({ accounts, events }: GrowthChart): GrowthRow[] {
  return [
    ...accounts.map(({ number, given, wordsFirstTold, interpreter }) => ({
      what: `Account ${number}`,
      spoken: given.spoken,
      meant: rangeWords(given),
      wordsFirstTold,
      entered: interpreter === null ? [] : [interpreter.name, interpreter.language],
      note: interpreterNote(interpreter),
    })),
    ...events.map(({ kind, mark, when, title, what }) => ({
      what: `${eventKindWords[kind]} ${mark}`,
      spoken: when.spoken,
      meant: rangeWords(when),
      wordsFirstTold: null,
      entered: [what],
      note: title,
    })),
  ];
}

function interpreterNote(interpreter: ChartInterpreter | null): string {
  if (interpreter === null) return 'No interpreter';
  const { mark, changedSince } = interpreter;
  return `Interpreter ${mark}${changedSince === null ? '' : `, another than in account ${changedSince}`}`;
}

/** `growth.csv`. */
export function growthCsv(source: ChartSource): string {
  const header = ['what', 'when, as spoken', 'taken to mean', 'words first told', 'note', 'entered'];
  const rows = growthRows(growthChart(source)).map(({ what, spoken, meant, wordsFirstTold, entered, note }) => [
    what,
    spoken,
    meant,
    wordsFirstTold ?? '',
    note,
    entered.join(', '),
  ]);
  return csv([header, ...rows]);
}
