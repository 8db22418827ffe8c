import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { useJob } from '../../api/use-job.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { JobProgressBar } from '../../components/job-progress.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { ExportForm } from './export-form.tsx';
import { ExportReceipt } from './export-receipt.tsx';

type Person = OutputOf<'person.read'>['person'];

export function ExportPage({ personId }: { readonly personId: string }) {
  const query = useQuery('person.read', { personId });
  return <Loaded query={query}>{({ person }) => <ExportScreen person={person} />}</Loaded>;
}

function ExportScreen({ person }: { readonly person: Person }) {
  const { job, start, cancel } = useJob('bundle.export');
  const [entered, setEntered] = useState({ recipient: '', reason: '' });
  const crumbs = crumbsToPerson(person);
  return (
    <Page before={<Breadcrumbs crumbs={crumbs} />}>
      {job.state === 'done' && <ExportReceipt receipt={job.value} personId={person.id} />}
      {job.state === 'running' && (
        <>
          <PageHeading title="Export a bundle" caption={<Isolated>{person.chosenName}</Isolated>} />
          <JobProgressBar label="The bundle is being made" progress={job.progress} onCancel={cancel} />
        </>
      )}
      {(job.state === 'idle' || job.state === 'refused') && (
        <ExportForm
          person={person}
          failure={job.state === 'refused' ? job.failure : null}
          entered={entered}
          onExport={(request) => {
            setEntered(request);
            void start({ personId: person.id, ...request });
          }}
        />
      )}
    </Page>
  );
}
