import { outcomeWords } from '../../../shared/domain/bundle/occasion-wording.ts';
import { type ReadBack, readBackOutcomes } from '../../../shared/domain/content.ts';
import { Radios } from '../../components/govuk/radios.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { Textarea } from '../../components/govuk/textarea.tsx';

interface ReadBackFormProps {
  readonly readBack: ReadBack;
  readonly onChange: (readBack: ReadBack) => void;
}

/** How the account was read back to the person, in their language, and what they said to it. */
export function ReadBackForm({ readBack, onChange }: ReadBackFormProps) {
  const enter = (part: Partial<ReadBack>): void => onChange({ ...readBack, ...part });
  const { outcome } = readBack;
  return (
    <section className="unfold-column" aria-labelledby="read-back-heading">
      <h2 className="govuk-heading-m" id="read-back-heading">
        Read-back
      </h2>
      <p className="govuk-body">
        Before the account is sealed, read it back in the person’s language, and write down what they correct.
      </p>
      <Radios
        id="readBack-outcome"
        legend="Was the account read back?"
        legendSize="s"
        value={outcome}
        onChange={(chosen) => enter({ outcome: chosen })}
        choices={readBackOutcomes.map((value) => ({ value, label: outcomeWords[value] }))}
      />
      {outcome !== null && outcome !== 'not-read-back' && (
        <>
          <TextInput
            id="readBack-language"
            label="In which language was it read?"
            width={20}
            value={readBack.language}
            onChange={(language) => enter({ language })}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
          />
          <TextInput
            id="readBack-by"
            label="Who read it, or interpreted the reading?"
            value={readBack.by}
            onChange={(by) => enter({ by })}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
          />
          <Textarea
            id="readBack-corrections"
            label="Corrections, in the person’s own words"
            hint="Leave this empty if they corrected nothing. The words above stay as they were spoken."
            rows={4}
            value={readBack.corrections}
            onChange={(corrections) => enter({ corrections })}
            spellCheck={false}
            dir="auto"
          />
        </>
      )}
      {(outcome === 'refused-to-sign' || outcome === 'not-read-back') && (
        <TextInput
          id="readBack-reason"
          label={outcome === 'not-read-back' ? 'Why was it not read back?' : 'Why did the person not sign?'}
          value={readBack.reason}
          onChange={(reason) => enter({ reason })}
          autoComplete="off"
          dir="auto"
        />
      )}
    </section>
  );
}
