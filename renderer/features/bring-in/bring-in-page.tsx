import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { FileEncoding } from '../../../shared/contract/subjects/files.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { ChosenFile } from '../../api/use-chosen-file.ts';
import { useJob } from '../../api/use-job.ts';
import { useQuery } from '../../api/use-query.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { routes } from '../../routes.ts';
import { ChooseStep } from './choose-step.tsx';
import { PreviewStep } from './preview-step.tsx';

export function BringInPage({ personId }: { readonly personId: string }) {
  const query = useQuery('person.read', { personId });
  return <Loaded query={query}>{({ person }) => <BringInScreen person={person} />}</Loaded>;
}

/** Choose a file, look at what was read, take it into a new draft. */
function BringInScreen({ person: { id: personId, chosenName } }: { readonly person: Person }) {
  const [, goTo] = useLocation();
  const preview = useJob('file.preview');
  const taking = useJob('account.bringIn');
  const [chosen, setChosen] = useState<{ file: ChosenFile; encoding: FileEncoding } | null>(null);
  const taken = taking.job.state === 'done' ? taking.job.value.accountId : null;
  useEffect(() => {
    if (taken !== null) goTo(routes.draft(taken));
  }, [taken, goTo]);

  const look = (file: ChosenFile, encoding: FileEncoding): void => {
    setChosen({ file, encoding });
    void preview.start({ personId, file: file.token, encoding });
  };
  const crumbs = crumbsToPerson({ id: personId, chosenName });
  return (
    <Page before={<Breadcrumbs crumbs={crumbs} />}>
      {preview.job.state === 'done' && chosen !== null ? (
        <PreviewStep
          chosenName={chosenName}
          preview={preview.job.value}
          busy={taking.job.state === 'running'}
          failure={taking.job.state === 'refused' ? taking.job.failure : null}
          onOther={() => setChosen(null)}
          onTake={(labels) => {
            const { file, encoding } = chosen;
            const sha256 = preview.job.state === 'done' ? preview.job.value.sha256 : '';
            void taking.start({ personId, file: file.token, encoding, sha256, labels });
          }}
        />
      ) : (
        <ChooseStep
          chosenName={chosenName}
          failure={preview.job.state === 'refused' ? preview.job.failure : null}
          onChosen={look}
        />
      )}
    </Page>
  );
}
