import { type FormEvent, useState } from 'react';
import type { SealedAccount } from '../../../shared/domain/account.ts';
import { type AddendumKind, addendumKinds, addendumKindWords } from '../../../shared/domain/addendum.ts';
import { useCommand } from '../../api/use-command.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { ErrorSummary, type Problem } from '../../components/govuk/error-summary.tsx';
import { Radios } from '../../components/govuk/radios.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { Textarea } from '../../components/govuk/textarea.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor, problemsOf } from '../../components/problems.ts';
import { UnsavedBanner, useUnsaved } from '../../components/unsaved.tsx';
import { checkEntered, type EnteredAddendum, nothingEntered } from './entered-addendum.ts';
import { PassageChoice } from './passage-choice.tsx';

interface AddendumFormProps {
  readonly account: Pick<SealedAccount, 'id' | 'number' | 'text' | 'turns' | 'person'>;
  /** How many addenda there are already. */
  readonly basedOn: number;
  readonly onAdded: () => void;
}

const fieldIds = Object.fromEntries(
  ['start', 'kind', 'words', 'language', 'linguist', 'explanation'].map((field) => [`addendum.${field}`, field]),
);

export function AddendumForm({ account, basedOn, onAdded }: AddendumFormProps) {
  const add = useCommand('addendum.add');
  const [entered, setEntered] = useState<EnteredAddendum>(nothingEntered);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { heldBack, release } = useUnsaved(entered !== nothingEntered);
  const enter = (part: Partial<EnteredAddendum>): void => setEntered({ ...entered, ...part });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const checked = checkEntered(entered);
    setProblems(checked.problems);
    if (checked.addendum === null) return;
    const reply = await add.run({ accountId: account.id, basedOn, addendum: checked.addendum });
    if (!reply.ok) {
      setProblems(problemsOf(reply.error, fieldIds));
      return;
    }
    release();
    onAdded();
  };

  return (
    <>
      <UnsavedBanner heldBack={heldBack} />
      <ErrorSummary problems={problems} />
      <PageHeading title="Add to a sealed account" caption={<Isolated>{account.person.chosenName}</Isolated>}>
        Add to account {account.number}
      </PageHeading>
      <p className="govuk-body">
        The account stays as it was sealed. What you add stands beside it, is sealed too, and never changes.
      </p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <PassageChoice
          account={account}
          start={entered.start}
          onChoose={({ start, end }) => enter({ start, end })}
          error={messageFor(problems, 'start')}
        />
        <Radios<AddendumKind>
          id="kind"
          legend="Whose slip or change was it?"
          legendSize="s"
          error={messageFor(problems, 'kind')}
          value={entered.kind}
          onChange={(kind) => enter({ kind })}
          choices={addendumKinds.map((value) => ({ value, label: addendumKindWords[value] }))}
        />
        <AddendumWords entered={entered} problems={problems} onEnter={enter} />
        <Button disabled={add.busy}>Seal this addendum</Button>
      </form>
    </>
  );
}

interface AddendumWordsProps {
  readonly entered: EnteredAddendum;
  readonly problems: readonly Problem[];
  readonly onEnter: (part: Partial<EnteredAddendum>) => void;
}

function AddendumWords({ entered, problems, onEnter }: AddendumWordsProps) {
  const isTranslation = entered.kind === 'second-translation';
  return (
    <>
      <Textarea
        id="words"
        label="The words"
        labelSize="s"
        hint={
          isTranslation
            ? 'The passage as the second linguist translates it.'
            : 'What should stand there, or what the person adds, in their words.'
        }
        value={entered.words}
        onChange={(words) => onEnter({ words })}
        error={messageFor(problems, 'words')}
        spellCheck={false}
        dir="auto"
      />
      <TextInput
        id="language"
        label="Language of these words"
        width={20}
        value={entered.language}
        onChange={(language) => onEnter({ language })}
        error={messageFor(problems, 'language')}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
      {isTranslation && (
        <TextInput
          id="linguist"
          label="Who translated it again?"
          hint="Another linguist than the one who interpreted the account."
          value={entered.linguist}
          onChange={(linguist) => onEnter({ linguist })}
          error={messageFor(problems, 'linguist')}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
      )}
      <Textarea
        id="explanation"
        label="How did it come to light?"
        labelSize="s"
        hint="When and how it was noticed, and who says so."
        rows={3}
        value={entered.explanation}
        onChange={(explanation) => onEnter({ explanation })}
        error={messageFor(problems, 'explanation')}
        dir="auto"
      />
    </>
  );
}
