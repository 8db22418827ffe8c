import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../shared/contract/failure.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/operations.ts';
import { counted } from '../../../shared/domain/bundle/wording.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Button, ButtonGroup } from '../../components/govuk/button.tsx';
import { ErrorSummary } from '../../components/govuk/error-summary.tsx';
import { Fieldset } from '../../components/govuk/fieldset.tsx';
import { Select } from '../../components/govuk/select.tsx';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { GroupedDigest } from '../../components/grouped-digest.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { problemsOf } from '../../components/problems.ts';
import { bytesWords } from '../../components/sizes.ts';
import { roleOptions } from './role-words.ts';

type Preview = OutputOf<'file.preview'>;
type Labels = InputOf<'account.bringIn'>['labels'];

interface PreviewStepProps {
  readonly chosenName: string;
  readonly preview: Preview;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onTake: (labels: Labels) => void;
  readonly onOther: () => void;
}

/** What was read, before anything is kept: who speaks, and how it begins. */
export function PreviewStep({ chosenName, preview, busy, failure, onTake, onOther }: PreviewStepProps) {
  const [labels, setLabels] = useState<Labels>(() =>
    preview.labels.map(({ label, suggested }) => ({ label, role: suggested })),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onTake(labels);
  };
  return (
    <>
      <ErrorSummary problems={problemsOf(failure, {})} />
      <PageHeading title="Check what was read" caption={<Isolated>{chosenName}</Isolated>} />
      <SummaryList
        rows={[
          { key: 'File', value: <Isolated>{preview.fileName}</Isolated> },
          { key: 'Size', value: bytesWords(preview.bytes) },
          { key: 'Read', value: `${counted(preview.words, 'word')} in ${counted(preview.turns, 'turn')}` },
          { key: 'SHA-256 of the file', value: <GroupedDigest digest={preview.sha256} /> },
        ]}
      />
      <form onSubmit={submit} noValidate>
        {preview.labels.some(({ label }) => label !== null) && (
          <Fieldset legend="Who is who?" legendSize="m">
            {preview.labels.map(({ label, turns }, index) => (
              <Select
                key={label ?? ''}
                id={`role-${index}`}
                label={
                  <>
                    {label === null ? 'Words without a name' : <Isolated>{label}</Isolated>} ({counted(turns, 'turn')})
                  </>
                }
                options={roleOptions}
                value={labels[index]?.role ?? 'other'}
                onChange={(role) => setLabels(labels.with(index, { label, role }))}
              />
            ))}
          </Fieldset>
        )}
        <Beginning preview={preview} />
        <ButtonGroup>
          <Button disabled={busy}>Take it into a new draft</Button>
          <Button type="button" variant="secondary" onClick={onOther}>
            Choose another file
          </Button>
        </ButtonGroup>
      </form>
    </>
  );
}

function Beginning({ preview: { beginning, turns } }: { readonly preview: Preview }) {
  const isWhole = beginning.length === turns && beginning.every(({ cut }) => !cut);
  return (
    <section aria-labelledby="beginning-heading">
      <h2 className="govuk-heading-m" id="beginning-heading">
        {isWhole ? 'The whole text' : 'How it begins'}
      </h2>
      {keyed(beginning).map(({ key, label, words, cut }) => (
        <p key={key} className="govuk-body unfold-brought-in unfold-break" dir="auto">
          {label !== null && (
            <>
              <strong>
                <Isolated>{label}</Isolated>
              </strong>
              {': '}
            </>
          )}
          {words}
          {cut && ' …'}
        </p>
      ))}
    </section>
  );
}

/** Turns of a file have no identifier; their order never changes here. */
function keyed(beginning: Preview['beginning']) {
  return beginning.map((turn, index) => ({ ...turn, key: `turn-${index}` }));
}
