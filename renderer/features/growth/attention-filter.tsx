import { wholeNumber } from '../../../shared/domain/bundle/wording.ts';
import { Checkboxes } from '../../components/govuk/checkboxes.tsx';
import { type Attention, attentions } from './reading.ts';

interface AttentionFilterProps {
  readonly counts: Readonly<Record<Attention, number>>;
  readonly chosen: ReadonlySet<Attention>;
  readonly onToggle: (attention: Attention, checked: boolean) => void;
}

const words: Readonly<Record<Attention, string>> = {
  decided: 'decided by a person',
  translation: 'check the translation first',
};

/** Narrows the passages to those of which a person decided something, or whose translation is to be checked. */
export function AttentionFilter({ counts, chosen, onToggle }: AttentionFilterProps) {
  return (
    <div className="unfold-filter">
      <Checkboxes<Attention>
        id="attention"
        legend="Only those"
        legendSize="s"
        small
        values={chosen}
        onChange={onToggle}
        choices={attentions.map((attention) => ({
          value: attention,
          label: `${words[attention]} (${wholeNumber.format(counts[attention])})`,
        }))}
      />
    </div>
  );
}
