/** Words of planning's fixed values. */
import type { FurtherInterviewGround } from '../../../shared/domain/interview-plan.ts';
import type { DaysAgo } from '../../../shared/domain/repetition.ts';

export const groundWords: Readonly<Record<FurtherInterviewGround, string>> = {
  'witness-indicates-new-information': 'The person indicates that they have something to add',
  'new-line-or-wider-allegation': 'A new line, or a wider allegation, that could not be covered before',
  'information-from-other-source': 'Information from another source',
  'defence-raises-matter': 'The defence raises a matter',
  'clarify-ambiguity-or-interpretation': 'To clear up an ambiguity or a slip of interpretation',
  'planned-multi-session': 'Planned from the beginning as several sessions',
  'welfare-or-fatigue-cut-short': 'Cut short for welfare or fatigue',
  'prosecutor-request': 'The prosecutor asks for it',
};

/** "today", "12 days ago", "between 3 and 9 days ago". */
export function agoWords({ least, most }: DaysAgo): string {
  if (least !== most) return `between ${least} and ${most} days ago`;
  if (least === 0) return 'today';
  return least === 1 ? '1 day ago' : `${least} days ago`;
}
