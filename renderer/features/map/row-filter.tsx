import { kindOfThreadWords, kindsExplained } from '../../../shared/domain/growth/map-wording.ts';
import { Radios } from '../../components/govuk/radios.tsx';
import { chosenRows, type MapRow, type RowChoice, rowChoices } from './map-rows.ts';

interface RowFilterProps {
  readonly rows: readonly MapRow[];
  readonly choice: RowChoice;
  readonly onChoose: (choice: RowChoice) => void;
}

const wholeNumber = new Intl.NumberFormat('en-GB');

/** Which rows to show. */
export function RowFilter({ rows, choice, onChoose }: RowFilterProps) {
  return (
    <div className="unfold-filter">
      <Radios<RowChoice>
        id="rows"
        legend="Passages to show"
        legendSize="s"
        hint={kindsExplained}
        small
        inline
        value={choice}
        onChange={onChoose}
        choices={rowChoices.map((value) => ({
          value,
          label: `${value === 'all' ? 'all' : kindOfThreadWords[value]} (${wholeNumber.format(chosenRows(rows, value).length)})`,
        }))}
      />
    </div>
  );
}
