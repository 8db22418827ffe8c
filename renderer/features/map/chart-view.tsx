import { useMemo } from 'react';
import { growthChart } from '../../../shared/domain/growth/growth-chart.ts';
import { drawingInWords, growthDrawing } from '../../../shared/domain/growth/growth-drawing.ts';
import type { GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
import { chartTitle, type GrowthRow, growthRows, numberNote } from '../../../shared/domain/growth/growth-table.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Table } from '../../components/govuk/table.tsx';
import { Picture } from './picture.tsx';

const wholeNumber = new Intl.NumberFormat('en-GB');

/** The growth chart, and below it the same as a table. */
export function ChartView({ record }: { readonly record: GrowthRecord }) {
  const chart = useMemo(() => growthChart(record), [record]);
  return (
    <>
      <h2 className="govuk-heading-m">{chartTitle}</h2>
      <p className="govuk-body unfold-column">{numberNote}</p>
      <Picture drawing={growthDrawing(chart)} words={drawingInWords(chart)} />
      <Table
        caption="The same as a table"
        columns={[
          { heading: 'What' },
          { heading: 'When, as spoken' },
          { heading: 'Taken to mean' },
          { heading: 'Words first told', numeric: true },
          { heading: 'Beside it' },
        ]}
        rows={growthRows(chart).map((row) => ({ key: row.what, cells: cellsOf(row) }))}
      />
    </>
  );
}

function cellsOf({ what, spoken, meant, wordsFirstTold, entered, note }: GrowthRow) {
  return [
    <span key="what" className="unfold-nowrap">
      {what}
    </span>,
    <Isolated key="spoken">{spoken}</Isolated>,
    meant,
    wordsFirstTold === null ? '' : wholeNumber.format(wordsFirstTold),
    <span key="note">
      {note}
      {entered.map((part, index) => (
        <span key={part}>
          {index === 0 ? ': ' : ', '}
          <Isolated>{part}</Isolated>
        </span>
      ))}
    </span>,
  ];
}
