import { groundRuleWords } from '../../../../shared/domain/bundle/occasion-wording.ts';
import { groundRules, type Occasion } from '../../../../shared/domain/content.ts';
import { Checkboxes } from '../../../components/govuk/checkboxes.tsx';
import { explain } from './occasion-editing.ts';
import type { OccasionChange } from './panels.ts';

interface GroundRulesProps {
  readonly occasion: Occasion;
  readonly onChange: OccasionChange;
}

export function GroundRules({ occasion, onChange }: GroundRulesProps) {
  return (
    <Checkboxes
      id="ground-rules"
      legend={<span className="govuk-visually-hidden">Ground rules explained</span>}
      small
      choices={groundRules.map((rule) => ({ value: rule, label: groundRuleWords[rule] }))}
      values={new Set(occasion.groundRules)}
      onChange={(rule, isExplained) => onChange((before) => explain(before, rule, isExplained))}
    />
  );
}
