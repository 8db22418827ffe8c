import { groundWords } from '../../../shared/domain/bundle/record-wording.ts';
import { type FurtherInterviewDraft, furtherInterviewGrounds } from '../../../shared/domain/interview-plan.ts';
import { Checkboxes } from '../../components/govuk/checkboxes.tsx';
import { Radios } from '../../components/govuk/radios.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { Textarea } from '../../components/govuk/textarea.tsx';
import { messageFor } from '../../components/problems.ts';
import type { PlanPartProps } from './plan-part.ts';

const groundChoices = furtherInterviewGrounds.map((ground) => ({ value: ground, label: groundWords[ground] }));

export const furtherTexts = [
  { part: 'reason', label: 'Why is a further interview needed?' },
  { part: 'alternativesConsidered', label: 'Which alternatives were considered?' },
  { part: 'personsInterest', label: 'How was the person’s interest considered?' },
] as const;

/** What has to be answered before a person is asked again. */
export function FurtherFields({ plan, change, problems }: PlanPartProps) {
  const { further } = plan;
  const enter = (part: Partial<FurtherInterviewDraft>): void => change({ further: { ...further, ...part } });
  return (
    <section aria-labelledby="further-heading">
      <h2 className="govuk-heading-m" id="further-heading">
        Why ask again
      </h2>
      <p className="govuk-body">An account is sealed already, so each of these is needed.</p>
      <Checkboxes
        id="further-grounds"
        legend="Grounds"
        legendSize="s"
        error={messageFor(problems, 'further-grounds')}
        choices={groundChoices}
        values={new Set(further.grounds)}
        onChange={(ground, checked) =>
          enter({
            grounds: checked ? [...further.grounds, ground] : further.grounds.filter((known) => known !== ground),
          })
        }
      />
      {furtherTexts.map(({ part, label }) => (
        <Textarea
          key={part}
          id={`further-${part}`}
          label={label}
          rows={2}
          value={further[part]}
          onChange={(words) => enter({ [part]: words })}
          error={messageFor(problems, `further-${part}`)}
          dir="auto"
        />
      ))}
      <Radios
        id="further-cpsConsulted"
        legend="Was the CPS consulted?"
        legendSize="s"
        inline
        error={messageFor(problems, 'further-cpsConsulted')}
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        value={further.cpsConsulted}
        onChange={(cpsConsulted) => enter({ cpsConsulted })}
      />
      <TextInput
        id="further-cpsConsultation"
        label="With whom, when and with what answer, or why not"
        value={further.cpsConsultation}
        onChange={(cpsConsultation) => enter({ cpsConsultation })}
        autoComplete="off"
        dir="auto"
      />
      <TextInput
        id="further-authoriser"
        label="Who authorised it?"
        width={20}
        value={further.authoriser}
        onChange={(authoriser) => enter({ authoriser })}
        error={messageFor(problems, 'further-authoriser')}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
    </section>
  );
}
