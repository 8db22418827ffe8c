import { useLocation } from 'wouter';
import { useQuery } from '../../api/use-query.ts';
import { Loaded, Page } from '../../components/page.tsx';
import { VersionHistory } from '../../components/version-history.tsx';
import { routes } from '../../routes.ts';
import { ExposureCrumbs } from './exposure-crumbs.tsx';
import { ExposureForm } from './exposure-form.tsx';

export function NewExposurePage({ personId }: { readonly personId: string }) {
  const [, goTo] = useLocation();
  const query = useQuery('exposure.list', { personId });
  return (
    <Loaded query={query}>
      {({ person }) => (
        <Page before={<ExposureCrumbs person={person} />}>
          <ExposureForm
            person={person}
            title="Add what they had seen or been told"
            action="Add to the register"
            kept={null}
            onKept={() => goTo(routes.exposures(personId))}
          />
        </Page>
      )}
    </Loaded>
  );
}

interface ExposurePageProps {
  readonly personId: string;
  readonly exposureId: string;
}

/** One entry of the register, to be changed, with every version. */
export function ExposurePage({ personId, exposureId }: ExposurePageProps) {
  const [, goTo] = useLocation();
  const query = useQuery('exposure.read', { personId, exposureId });
  return (
    <Loaded query={query}>
      {({ person, versions }) => (
        <Page before={<ExposureCrumbs person={person} />}>
          <ExposureForm
            person={person}
            title="Change what they had seen or been told"
            action="Keep this change"
            kept={versions[0] ?? null}
            onKept={() => goTo(routes.exposures(personId))}
          />
          <VersionHistory versions={versions} />
        </Page>
      )}
    </Loaded>
  );
}
