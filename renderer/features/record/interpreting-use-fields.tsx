import {
  checkWords,
  leftAloneWords,
  modeWords,
  techniqueWords,
  tookTheStatementWords,
} from '../../../shared/domain/bundle/interpreting-wording.ts';
import {
  type Interpreting,
  interpreterChecks,
  interpreterModes,
  interpreterTechniques,
} from '../../../shared/domain/content.ts';
import type { Interpreter } from '../../../shared/domain/interpreter.ts';
import { Checkboxes } from '../../components/govuk/checkboxes.tsx';
import { Select } from '../../components/govuk/select.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { Textarea } from '../../components/govuk/textarea.tsx';

interface UseFieldsProps {
  readonly interpreting: Interpreting;
  readonly enter: (part: Partial<Interpreting>) => void;
}

const notRecorded = { value: '', text: 'Not recorded' } as const;
const modeOptions = [notRecorded, ...interpreterModes.map((value) => ({ value, text: modeWords[value] }))];
const techniqueOptions = [
  notRecorded,
  ...interpreterTechniques.map((value) => ({ value, text: techniqueWords[value] })),
];
const departures = { leftAloneWithThePerson: leftAloneWords, tookTheStatement: tookTheStatementWords } as const;
const departureKeys = ['leftAloneWithThePerson', 'tookTheStatement'] as const;

/** How the interpreter was used in this account. */
export function UseFields({ interpreting, enter }: UseFieldsProps) {
  return (
    <>
      <Line id="interpreting-dialect" label="Dialect interpreted" field="dialect" {...{ interpreting, enter }} />
      <Select<'' | (typeof interpreterModes)[number]>
        id="interpreting-mode"
        label="How did the interpreter take part?"
        options={modeOptions}
        value={interpreting.mode ?? ''}
        onChange={(mode) => enter({ mode: mode === '' ? null : mode })}
      />
      <Select<'' | (typeof interpreterTechniques)[number]>
        id="interpreting-technique"
        label="How did they interpret?"
        options={techniqueOptions}
        value={interpreting.technique ?? ''}
        onChange={(technique) => enter({ technique: technique === '' ? null : technique })}
      />
      <Line
        id="interpreting-jobNumber"
        label="Job number of the booking"
        field="jobNumber"
        {...{ interpreting, enter }}
      />
      <div className="unfold-side-by-side">
        <Line id="interpreting-startedAt" label="Interpreting began" field="startedAt" {...{ interpreting, enter }} />
        <Line id="interpreting-endedAt" label="Interpreting ended" field="endedAt" {...{ interpreting, enter }} />
      </div>
      <Checkboxes
        id="interpreting-checks"
        legend="What was checked with the interpreter and the person?"
        small
        choices={interpreterChecks.map((value) => ({ value, label: checkWords[value] }))}
        values={new Set(interpreting.checks)}
        onChange={(check, isMade) =>
          enter({
            checks: interpreterChecks.filter((one) => (one === check ? isMade : interpreting.checks.includes(one))),
          })
        }
      />
      <Checkboxes
        id="interpreting-departures"
        legend="Did any of this happen?"
        small
        choices={departureKeys.map((value) => ({ value, label: departures[value] }))}
        values={new Set(departureKeys.filter((key) => interpreting[key]))}
        onChange={(key, happened) => enter({ [key]: happened })}
      />
      <Textarea
        id="interpreting-problems"
        label="Problems with interpreting"
        hint="For example, words that were not understood, or a line that broke off. Leave it empty where there were none."
        rows={3}
        value={interpreting.problems}
        onChange={(problems) => enter({ problems })}
        dir="auto"
      />
    </>
  );
}

interface ExceptionFieldsProps extends UseFieldsProps {
  /** What the register has of the interpreter; null where they are not in it. */
  readonly entry: Interpreter | null;
}

/** Why somebody outside the national list was needed: asked where no PAIT number is known, and shown where it was answered. */
export function ExceptionFields({ entry, interpreting, enter }: ExceptionFieldsProps) {
  const isOnTheList = entry !== null && entry.paitNumber.trim() !== '';
  const isAnswered = `${interpreting.exceptionReason}${interpreting.exceptionAuthoriser}` !== '';
  if (isOnTheList && !isAnswered) return null;
  return (
    <>
      <TextInput
        id="interpreting-exceptionReason"
        label="Why was this interpreter needed?"
        hint="No PAIT number is known for them. For example, nobody on the list speaks the language."
        value={interpreting.exceptionReason}
        onChange={(exceptionReason) => enter({ exceptionReason })}
        autoComplete="off"
        dir="auto"
      />
      <Line
        id="interpreting-exceptionAuthoriser"
        label="Who authorised it?"
        field="exceptionAuthoriser"
        {...{ interpreting, enter }}
      />
    </>
  );
}

interface LineProps extends UseFieldsProps {
  readonly id: string;
  readonly label: string;
  readonly field: 'dialect' | 'jobNumber' | 'startedAt' | 'endedAt' | 'exceptionAuthoriser';
}

function Line({ id, label, field, interpreting, enter }: LineProps) {
  return (
    <TextInput
      id={id}
      label={label}
      width={field === 'startedAt' || field === 'endedAt' ? 10 : 20}
      value={interpreting[field]}
      onChange={(value) => enter({ [field]: value })}
      spellCheck={false}
      autoComplete="off"
      dir="auto"
    />
  );
}
