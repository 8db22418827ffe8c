import type { Occasion } from '../../../../shared/domain/content.ts';
import { clockWords } from '../../../components/dates.ts';
import { Button } from '../../../components/govuk/button.tsx';
import { TextInput } from '../../../components/govuk/text-input.tsx';
import { keyOf } from '../transcript/shortcuts.ts';
import { beginBreak, changeBreak, isOnBreak } from './occasion-editing.ts';
import { breakFieldId, type OccasionChange } from './panels.ts';

interface BreakPanelProps {
  readonly occasion: Occasion;
  readonly onChange: OccasionChange;
}

/** Breaks with who asked for them and why; the last can be written in, those before it are read. */
export function BreakPanel({ occasion, onChange }: BreakPanelProps) {
  const last = occasion.breaks.length - 1;
  return (
    <>
      {occasion.breaks.slice(0, -1).map((one) => (
        <p className="unfold-panel__entry" key={one.startedAt}>
          {breakTimes(one)}: asked for by <bdi>{one.askedBy}</bdi>, <bdi>{one.reason}</bdi>
        </p>
      ))}
      {last >= 0 && <LastBreak occasion={occasion} index={last} onChange={onChange} />}
      {!isOnBreak(occasion) && (
        <Button type="button" variant="secondary" onClick={() => onChange((before) => beginBreak(before, timeNow()))}>
          Begin a break <kbd className="unfold-tool__key">{keyOf({ kind: 'break' })}</kbd>
        </Button>
      )}
    </>
  );
}

function LastBreak({ occasion, index, onChange }: BreakPanelProps & { readonly index: number }) {
  const one = occasion.breaks[index];
  if (one === undefined) return null;
  const write = (part: Partial<typeof one>): void => onChange((before) => changeBreak(before, index, part));
  return (
    <div>
      <p className="unfold-panel__entry">Break {breakTimes(one)}</p>
      <TextInput
        id={breakFieldId}
        label="Who asked for it?"
        value={one.askedBy}
        onChange={(askedBy) => write({ askedBy })}
        autoComplete="off"
        dir="auto"
      />
      <TextInput
        id="break-reason"
        label="Why?"
        value={one.reason}
        onChange={(reason) => write({ reason })}
        autoComplete="off"
        dir="auto"
      />
      {one.endedAt === null ? (
        <Button type="button" variant="secondary" onClick={() => write({ endedAt: timeNow() })}>
          Resume <kbd className="unfold-tool__key">{keyOf({ kind: 'break' })}</kbd>
        </Button>
      ) : (
        <TextInput
          id="break-on-resuming"
          label="What was said on resuming?"
          value={one.onResuming}
          onChange={(onResuming) => write({ onResuming })}
          autoComplete="off"
          dir="auto"
        />
      )}
    </div>
  );
}

function breakTimes({ startedAt, endedAt }: Occasion['breaks'][number]): string {
  return `${clockWords(startedAt)} – ${endedAt === null ? 'now' : clockWords(endedAt)}`;
}

function timeNow(): string {
  return new Date().toISOString();
}
