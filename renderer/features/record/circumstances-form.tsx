import { memo } from 'react';
import {
  type AccountKind,
  accountKinds,
  type Circumstances,
  type Draft,
  type DraftContent,
} from '../../../shared/domain/account.ts';
import { kindWords } from '../../../shared/domain/bundle/wording.ts';
import type { Interpreting } from '../../../shared/domain/content.ts';
import { Select } from '../../components/govuk/select.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { GivenFields } from './given-fields.tsx';
import { InterpreterFields } from './interpreter-fields.tsx';
import { PresentFields } from './present-fields.tsx';

interface CircumstancesFormProps {
  readonly draft: Pick<Draft, 'accountId' | 'personId'>;
  readonly circumstances: Circumstances;
  readonly interpreting: Interpreting;
  readonly change: (next: (content: DraftContent) => DraftContent) => void;
}

const kindOptions: readonly { value: AccountKind | ''; text: string }[] = [
  { value: '', text: 'Choose the kind of account' },
  ...accountKinds.map((kind) => ({ value: kind, text: kindWords[kind] })),
];

/** Drawn anew only when the circumstances change, not at every keystroke of the account. */
export const CircumstancesForm = memo(function CircumstancesForm(props: CircumstancesFormProps) {
  const { draft, circumstances, interpreting, change } = props;
  const enter = (part: Partial<Circumstances>): void =>
    change((before) => ({ ...before, circumstances: { ...before.circumstances, ...part } }));
  return (
    <section className="unfold-column" aria-labelledby="circumstances-heading">
      <h2 className="govuk-heading-m" id="circumstances-heading">
        Circumstances
      </h2>
      <Select
        id="kind"
        label="Kind of account"
        options={kindOptions}
        value={circumstances.kind ?? ''}
        onChange={(kind) => enter({ kind: kind === '' ? null : kind })}
      />
      <GivenFields given={circumstances.given} onChange={(given) => enter({ given })} />
      <TextInput
        id="place"
        label="Where was it given?"
        value={circumstances.place}
        onChange={(place) => enter({ place })}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
      <TextInput
        id="interviewer"
        label="Who took it?"
        value={circumstances.interviewer}
        onChange={(interviewer) => enter({ interviewer })}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
      <PresentFields present={circumstances.present} onChange={(present) => enter({ present })} />
      <TextInput
        id="language"
        label="Which language did the person speak?"
        hint="With the dialect, if you know it."
        width={20}
        value={circumstances.language}
        onChange={(language) => enter({ language })}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
      <InterpreterFields
        draft={draft}
        given={circumstances.given}
        interpreter={circumstances.interpreter}
        interpreting={interpreting}
        onChange={(interpreter, use) =>
          change((before) => ({
            ...before,
            circumstances: { ...before.circumstances, interpreter },
            occasion: { ...before.occasion, interpreting: use },
          }))
        }
      />
    </section>
  );
});
