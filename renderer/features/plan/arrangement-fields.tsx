import { TextInput } from '../../components/govuk/text-input.tsx';
import { messageFor } from '../../components/problems.ts';
import { RepeatedRows } from '../../components/repeated-rows.tsx';
import type { PlanPartProps } from './plan-part.ts';

export const arrangements = [
  { part: 'interviewer', label: 'Who will interview' },
  { part: 'personsPresent', label: 'Persons present, with their roles' },
  { part: 'place', label: 'Place' },
  { part: 'breaks', label: 'Breaks' },
  { part: 'media', label: 'Media and equipment' },
  { part: 'interpreter', label: 'Interpreter' },
  { part: 'intermediary', label: 'Intermediary' },
  { part: 'supporter', label: 'Supporter' },
] as const;

export function ArrangementFields({ plan, change, problems }: PlanPartProps) {
  return (
    <>
      {arrangements.map(({ part, label }) => (
        <TextInput
          key={part}
          id={part}
          label={label}
          value={plan[part]}
          onChange={(words) => change({ [part]: words })}
          error={messageFor(problems, part)}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
      ))}
    </>
  );
}

/** Who decided what. */
export function DecisionFields({ plan, change, problems }: PlanPartProps) {
  return (
    <RepeatedRows
      id="decisions"
      legend="Who decided what"
      items={plan.decisions}
      onChange={(decisions) => change({ decisions })}
      empty={{ decision: '', decidedBy: '' }}
      maximum={50}
      itemName="decision"
      addText="Add a decision"
    >
      {(made, enter, index) => (
        <div className="unfold-row__parts">
          <TextInput
            id={`decisions-${index}-decision`}
            label="What was decided"
            value={made.decision}
            onChange={(decision) => enter({ ...made, decision })}
            error={messageFor(problems, `decisions-${index}-decision`)}
            autoComplete="off"
            dir="auto"
          />
          <TextInput
            id={`decisions-${index}-decidedBy`}
            label="By whom"
            value={made.decidedBy}
            onChange={(decidedBy) => enter({ ...made, decidedBy })}
            error={messageFor(problems, `decisions-${index}-decidedBy`)}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
          />
        </div>
      )}
    </RepeatedRows>
  );
}
