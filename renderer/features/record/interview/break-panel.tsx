import { useId } from 'react';
import type { Occasion } from '../../../../shared/domain/content.ts';
import { clockWords } from '../../../components/dates.ts';
import { Button } from '../../../components/govuk/button.tsx';
import { TextInput } from '../../../components/govuk/text-input.tsx';
import { keyOf } from '../transcript/shortcuts.ts';
import { Entry } from './entry.tsx';
import { beginBreak, changeBreak, isOnBreak, removeBreak } from './occasion-editing.ts';
import { breakFieldId, type OccasionChange } from './panels.ts';

interface BreakPanelProps {
  readonly occasion: Occasion;
  readonly onChange: OccasionChange;
}

type Break = Occasion['breaks'][number];

/** Breaks with who asked for them and why. */
export function BreakPanel({ occasion, onChange }: BreakPanelProps) {
  const last = occasion.breaks.length - 1;
  return (
    <>
      {occasion.breaks.map((one, index) => (
        <Entry
          key={one.startedAt}
          name={`break of ${clockWords(one.startedAt)}`}
          isLast={index === last}
          onRemove={() => onChange((before) => removeBreak(before, index))}
          line={
            <>
              {breakTimes(one)}: asked for by <bdi>{one.askedBy}</bdi>, <bdi>{one.reason}</bdi>
            </>
          }
        >
          <BreakFields
            one={one}
            isLast={index === last}
            onWrite={(part) => onChange((before) => changeBreak(before, index, part))}
          />
        </Entry>
      ))}
      {!isOnBreak(occasion) && (
        <Button type="button" variant="secondary" onClick={() => onChange((before) => beginBreak(before, timeNow()))}>
          Begin a break <kbd className="unfold-tool__key">{keyOf({ kind: 'break' })}</kbd>
        </Button>
      )}
    </>
  );
}

interface BreakFieldsProps {
  readonly one: Break;
  readonly isLast: boolean;
  readonly onWrite: (part: Partial<Break>) => void;
}

function BreakFields({ one, isLast, onWrite }: BreakFieldsProps) {
  const id = useId();
  return (
    <>
      <p className="unfold-panel__entry">Break {breakTimes(one)}</p>
      <TextInput
        id={isLast ? breakFieldId : `${id}-asked-by`}
        label="Who asked for it?"
        value={one.askedBy}
        onChange={(askedBy) => onWrite({ askedBy })}
        autoComplete="off"
        dir="auto"
      />
      <TextInput
        id={`${id}-reason`}
        label="Why?"
        value={one.reason}
        onChange={(reason) => onWrite({ reason })}
        autoComplete="off"
        dir="auto"
      />
      {one.endedAt === null ? (
        <Button type="button" variant="secondary" onClick={() => onWrite({ endedAt: timeNow() })}>
          Resume <kbd className="unfold-tool__key">{keyOf({ kind: 'break' })}</kbd>
        </Button>
      ) : (
        <TextInput
          id={`${id}-on-resuming`}
          label="What was said on resuming?"
          value={one.onResuming}
          onChange={(onResuming) => onWrite({ onResuming })}
          autoComplete="off"
          dir="auto"
        />
      )}
    </>
  );
}

function breakTimes({ startedAt, endedAt }: Break): string {
  return `${clockWords(startedAt)} – ${endedAt === null ? 'now' : clockWords(endedAt)}`;
}

function timeNow(): string {
  return new Date().toISOString();
}
