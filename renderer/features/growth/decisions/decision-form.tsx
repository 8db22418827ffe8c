import { useEffect, useMemo, useRef } from 'react';
import { matterWords } from '../../../../shared/domain/growth/decision-wording.ts';
import { decidedMatterSchema, needsNote } from '../../../../shared/domain/growth/decisions.ts';
import type { GrowthRecord } from '../../../../shared/domain/growth/growth-record.ts';
import { sentenceCase } from '../../../../shared/text/sentence-case.ts';
import { useCommand } from '../../../api/use-command.ts';
import { Checkboxes } from '../../../components/govuk/checkboxes.tsx';
import { Textarea } from '../../../components/govuk/textarea.tsx';
import { messageFor } from '../../../components/problems.ts';
import { useVersionForm } from '../../../components/use-version-form.ts';
import { VersionFields, VersionProblems } from '../../../components/version-fields.tsx';
import type { Reading } from '../reading.ts';
import { EarlierChoice } from './earlier-choice.tsx';
import { earlierPassages } from './earlier-passages.ts';
import { decidedBy, type Entered, keptFor, type Question, reasonOf } from './question.ts';

interface DecisionFormProps {
  readonly record: GrowthRecord;
  readonly reading: Reading;
  readonly question: Question;
  readonly onKept: () => void;
  readonly onLeave: () => void;
}

const nothingEntered: Entered = { earlier: null, note: '', reasonId: null };
const messages = { matter: 'Choose the earlier passage.', 'matter.earlier': 'Choose the earlier passage.' };

/** One decision about a passage, with why. It takes the focus as it opens. */
export function DecisionForm({ record, reading, question, onKept, onLeave }: DecisionFormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { run } = useCommand('decision.keep');
  const reason = reasonOf(record, question.passage);
  const earlier = useMemo(() => earlierPassages(record, reading.index), [record, reading.index]);
  const schema = useMemo(() => schemaFor(question), [question]);
  const form = useVersionForm({
    initial: nothingEntered,
    kept: keptFor(record.decisions, question),
    schema,
    toDocument: (entered: Entered) => decidedBy(question, entered),
    messages,
    keep: run,
    onKept,
  });
  const { state, change, problems } = form;
  return (
    <div className="unfold-decision-form">
      <VersionProblems form={form} />
      <h3 className="govuk-heading-s" ref={heading} tabIndex={-1}>
        {titleOf(question)}
      </h3>
      <VersionFields
        form={form}
        action={question.withdraws ? 'Withdraw' : 'Keep this decision'}
        leave={{ text: 'Cancel', onLeave }}
      >
        {question.matter === null && (
          <EarlierChoice
            passages={earlier}
            chosen={state.earlier}
            onChoose={(place) => change({ earlier: place })}
            error={messageFor(problems, 'matter-earlier')}
          />
        )}
        {!question.withdraws && (
          <Textarea
            id="note"
            label={isNoteNeeded(question) ? 'Why do you decide so?' : 'Why do you decide so? (optional)'}
            labelSize="s"
            rows={3}
            value={state.note}
            onChange={(note) => change({ note })}
            error={messageFor(problems, 'note')}
            dir="auto"
          />
        )}
        {!question.withdraws && reason !== null && (
          <Checkboxes<'reason'>
            id="reasonId"
            legend="Reason for change"
            legendSize="s"
            small
            values={new Set(state.reasonId === null ? [] : ['reason'])}
            onChange={(_, checked) => change({ reasonId: checked ? reason.id : null })}
            choices={[{ value: 'reason', label: 'It rests on the reason that is recorded for this passage' }]}
          />
        )}
      </VersionFields>
    </div>
  );
}

function titleOf({ matter, withdraws }: Question): string {
  if (matter === null) return 'Tells what an earlier passage told';
  const words = sentenceCase(matterWords(matter));
  return withdraws ? `Withdraw the decision: ${matterWords(matter)}` : words;
}

/** What is drawn by hand is never what the program found. */
function isNoteNeeded({ matter, linked }: Question): boolean {
  return matter === null || needsNote(matter, linked);
}

function schemaFor(question: Question) {
  return decidedMatterSchema.refine(
    ({ note, withdrawn }) => withdrawn || note.trim() !== '' || !isNoteNeeded(question),
    { path: ['note'], message: 'Enter why you decide so.' },
  );
}
