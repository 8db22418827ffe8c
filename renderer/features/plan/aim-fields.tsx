import { TextInput } from '../../components/govuk/text-input.tsx';
import { Textarea } from '../../components/govuk/textarea.tsx';
import { messageFor } from '../../components/problems.ts';
import { RepeatedRows } from '../../components/repeated-rows.tsx';
import { LeakNote } from './leak-note.tsx';
import type { CheckedPartProps } from './plan-part.ts';

/** What the interview is for and what it covers, in order; beside each, what of it the person has not yet said. */
export function AimFields({ plan, change, problems, unsaid, chosenName }: CheckedPartProps) {
  return (
    <>
      <TextInput
        id="title"
        label="What is this interview called?"
        hint="For example, second ABE interview."
        value={plan.title}
        onChange={(title) => change({ title })}
        error={messageFor(problems, 'title')}
        autoComplete="off"
        dir="auto"
      />
      <Textarea
        id="objectives"
        label="Objectives"
        rows={3}
        value={plan.objectives}
        onChange={(objectives) => change({ objectives })}
        error={messageFor(problems, 'objectives')}
        dir="auto"
      />
      <LeakNote words={plan.objectives} unsaid={unsaid[0] ?? []} chosenName={chosenName} />
      <RepeatedRows
        id="topics"
        legend="Topics, in the order in which they are to be covered"
        hint="Alt and the arrow keys move the topic you are in."
        items={plan.topics}
        onChange={(topics) => change({ topics })}
        empty=""
        maximum={100}
        itemName="topic"
        addText="Add a topic"
        movable
      >
        {(topic, enter, index) => (
          <>
            <TextInput
              id={`topics-${index}`}
              label={`Topic ${index + 1}`}
              value={topic}
              onChange={enter}
              error={messageFor(problems, `topics-${index}`)}
              autoComplete="off"
              dir="auto"
            />
            <LeakNote words={topic} unsaid={unsaid[index + 1] ?? []} chosenName={chosenName} />
          </>
        )}
      </RepeatedRows>
    </>
  );
}
