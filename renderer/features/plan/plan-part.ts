import type { Range } from '../../../shared/text/range.ts';
import type { Problem } from '../../components/govuk/error-summary.tsx';
import type { PlanState } from './plan-state.ts';

/** What every part of a plan's form is given. */
export interface PlanPartProps {
  readonly plan: PlanState;
  readonly change: (part: Partial<PlanState>) => void;
  readonly problems: readonly Problem[];
}

/** The parts that are checked against what the person has said. */
export interface CheckedPartProps extends PlanPartProps {
  readonly unsaid: readonly (readonly Range[])[];
  readonly chosenName: string;
}
