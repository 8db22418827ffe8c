import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { caseReferenceSchema } from '../../../shared/domain/person.ts';
import { useCommand } from '../../api/use-command.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { ErrorSummary, type Problem } from '../../components/govuk/error-summary.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor, problemsOf } from '../../components/problems.ts';
import { routes } from '../../routes.ts';

const fieldIds = { chosenName: 'chosen-name', caseReference: 'case-reference' };

export function AddPersonPage() {
  const [, goTo] = useLocation();
  const addPerson = useCommand('person.add');
  const [chosenName, setChosenName] = useState('');
  const [caseReference, setCaseReference] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = problemsIn(chosenName, caseReference);
    setProblems(found);
    if (found.length > 0) return;
    const reply = await addPerson.run({ chosenName, caseReference });
    if (reply.ok) goTo(routes.person(reply.value.personId));
    else setProblems(problemsOf(reply.error, fieldIds));
  };

  return (
    <Page before={<Breadcrumbs crumbs={[{ text: 'People', href: routes.people }]} />}>
      <ErrorSummary problems={problems} />
      <PageHeading title="Add a person" />
      <form onSubmit={(event) => void submit(event)} noValidate>
        <TextInput
          id="chosen-name"
          label="The name they chose"
          hint="Ask what they want to be called. Any script is welcome, and it need not be a legal name."
          value={chosenName}
          onChange={setChosenName}
          error={messageFor(problems, 'chosen-name')}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
        <TextInput
          id="case-reference"
          label="Case reference"
          hint="Letters, digits and single hyphens, like 2026-0001."
          width={20}
          value={caseReference}
          onChange={setCaseReference}
          error={messageFor(problems, 'case-reference')}
          spellCheck={false}
          autoComplete="off"
        />
        <Button disabled={addPerson.busy}>Add this person</Button>
      </form>
    </Page>
  );
}

function problemsIn(chosenName: string, caseReference: string): Problem[] {
  const problems: Problem[] = [];
  if (chosenName.trim() === '') problems.push({ message: 'Enter the name they chose.', fieldId: 'chosen-name' });
  const parsed = caseReferenceSchema.safeParse(caseReference);
  if (!parsed.success) problems.push({ message: parsed.error.issues[0]?.message ?? '', fieldId: 'case-reference' });
  return problems;
}
