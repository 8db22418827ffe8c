import type { OutputOf } from '../../../shared/contract/operations.ts';
import { type CaseFacts, caseFactsSchema, emptyCaseFacts } from '../../../shared/domain/case.ts';
import { useCommand } from '../../api/use-command.ts';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { RepeatedRows } from '../../components/repeated-rows.tsx';
import { useVersionForm } from '../../components/use-version-form.ts';
import { VersionFields, VersionProblems } from '../../components/version-fields.tsx';

interface CaseFactsFormProps {
  readonly record: OutputOf<'case.read'>;
  readonly onKept: () => void;
  readonly onLeave: () => void;
}

export function CaseFactsForm({ record, onKept, onLeave }: CaseFactsFormProps) {
  const { id: caseId, reference } = record.case;
  const save = useCommand('case.saveFacts');
  const form = useVersionForm<CaseFacts, CaseFacts>({
    kept: record.facts,
    initial: record.facts?.document ?? emptyCaseFacts,
    schema: caseFactsSchema,
    toDocument: withoutBlanks,
    messages: {},
    keep: ({ id: _, ...version }) => save.run({ caseId, ...version }),
    onKept,
  });
  const { operationName, urn, crimeReferences, offences } = form.state;

  return (
    <Page>
      <VersionProblems form={form} />
      <PageHeading title="Facts of the case" caption={`Case ${reference}`} />
      <VersionFields
        form={form}
        action="Save the facts of the case"
        leave={{ text: 'Leave them as they were', onLeave }}
      >
        <TextInput
          id="operationName"
          label="Operation name"
          width={20}
          value={operationName}
          onChange={(words) => form.change({ operationName: words })}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
        <TextInput
          id="urn"
          label="Unique reference number (URN)"
          width={20}
          value={urn}
          onChange={(words) => form.change({ urn: words })}
          spellCheck={false}
          autoComplete="off"
        />
        <Lines
          id="crimeReferences"
          legend="Crime references"
          itemName="crime reference"
          addText="Add a crime reference"
          items={crimeReferences}
          onChange={(lines) => form.change({ crimeReferences: lines })}
        />
        <Lines
          id="offences"
          legend="Offences"
          itemName="offence"
          addText="Add an offence"
          items={offences}
          onChange={(lines) => form.change({ offences: lines })}
        />
      </VersionFields>
    </Page>
  );
}

interface LinesProps {
  readonly id: string;
  readonly legend: string;
  readonly itemName: string;
  readonly addText: string;
  readonly items: readonly string[];
  readonly onChange: (lines: string[]) => void;
}

function Lines(props: LinesProps) {
  return (
    <RepeatedRows {...props} empty="" maximum={50}>
      {(words, enter, index) => (
        <TextInput
          id={`${props.id}-${index}`}
          label={`${props.legend.replace(/s$/, '')} ${index + 1}`}
          value={words}
          onChange={enter}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
      )}
    </RepeatedRows>
  );
}

function withoutBlanks({ crimeReferences, offences, ...names }: CaseFacts): CaseFacts {
  const entered = (lines: readonly string[]) => lines.filter((words) => words.trim() !== '');
  return { ...names, crimeReferences: entered(crimeReferences), offences: entered(offences) };
}
