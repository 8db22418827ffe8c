import type { JobProgress } from '../api/use-job.ts';
import { Button } from './govuk/button.tsx';

interface JobProgressBarProps {
  readonly label: string;
  readonly progress: JobProgress;
  readonly onCancel: () => void;
}

/** How far a long job is, as a bar and in words. */
export function JobProgressBar({ label, progress, onCancel }: JobProgressBarProps) {
  const { done, total, step } = progress;
  return (
    <div className="unfold-job">
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-2" id="job-label">
        {label}
      </p>
      <progress
        className="unfold-job__bar"
        aria-labelledby="job-label"
        {...(total > 0 ? { value: done, max: total } : {})}
      />
      <p className="govuk-body" role="status">
        {step}
        {total > 0 && ` (${done} of ${total})`}
      </p>
      <Button type="button" variant="secondary" onClick={onCancel}>
        Stop
      </Button>
    </div>
  );
}
