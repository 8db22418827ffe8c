import { phaseWords, questionWords } from '../../../shared/domain/bundle/occasion-wording.ts';
import { interviewPhases, questionTypes } from '../../../shared/domain/content.ts';
import type { GrowthAccount } from '../../../shared/domain/growth/growth-record.ts';
import { registerKinds } from '../../../shared/domain/growth/register.ts';
import { noQuestion, notRecorded, registerKindWords } from '../../../shared/domain/growth/register-wording.ts';
import { sentenceCase } from '../../../shared/text/sentence-case.ts';
import { Button } from '../../components/govuk/button.tsx';
import { Select } from '../../components/govuk/select.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { type Choice, everything, unasked, unrecorded } from './choosing.ts';

interface RegisterChoiceProps {
  /** In the order given. */
  readonly accounts: readonly GrowthAccount[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

interface Option {
  readonly value: string;
  readonly text: string;
}

const kinds = [
  { value: '' as const, text: 'All kinds' },
  ...registerKinds.map((kind) => ({ value: kind, text: registerKindWords[kind] })),
];
const questions: readonly Option[] = [
  { value: '', text: 'All questions' },
  ...questionTypes.map((type) => ({ value: type, text: sentenceCase(questionWords[type]) })),
  { value: unrecorded, text: `Type ${notRecorded}` },
  { value: unasked, text: sentenceCase(noQuestion) },
];
const phases: readonly Option[] = [
  { value: '', text: 'All phases' },
  ...interviewPhases.map((phase) => ({ value: phase, text: phaseWords[phase] })),
  { value: unrecorded, text: sentenceCase(notRecorded) },
];

/** Which entries to show. Every choice takes effect at once. */
export function RegisterChoice({ accounts, choice, onChoose }: RegisterChoiceProps) {
  const numbers = [
    { value: '', text: 'All accounts' },
    ...accounts.map(({ number, circumstances }) => ({
      value: String(number),
      text: `Account ${number}, ${circumstances.given.spoken}`,
    })),
  ];
  const choose = (change: Partial<Choice>): void => onChoose({ ...choice, ...change });
  return (
    <search className="unfold-choices" aria-label="Entries to show">
      <Select
        id="account"
        label="Account"
        options={numbers}
        value={choice.account}
        onChange={(account) => choose({ account })}
      />
      <Select id="kind" label="Kind" options={kinds} value={choice.kind} onChange={(kind) => choose({ kind })} />
      <Select
        id="question"
        label="Question just before"
        options={questions}
        value={choice.question}
        onChange={(question) => choose({ question })}
      />
      <Select id="phase" label="Phase" options={phases} value={choice.phase} onChange={(phase) => choose({ phase })} />
      <TextInput
        id="words"
        label="Words told"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        value={choice.words}
        onChange={(words) => choose({ words })}
      />
      <Button type="button" variant="secondary" disabled={isEverything(choice)} onClick={() => onChoose(everything)}>
        Show all
      </Button>
    </search>
  );
}

function isEverything(choice: Choice): boolean {
  return Object.values(choice).every((value) => value === '');
}
