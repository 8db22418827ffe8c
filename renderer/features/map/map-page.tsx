import { useState } from 'react';
import { Link } from 'wouter';
import type { GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { InsetText } from '../../components/govuk/inset-text.tsx';
import { GrowthViews } from '../../components/growth-views.tsx';
import { HowToRead } from '../../components/how-to-read.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { routes } from '../../routes.ts';
import { ChartView } from './chart-view.tsx';
import { MapView } from './map-view.tsx';

/** All accounts at once: what each was the first to tell, what went quiet and what returned. */
export function MapPage({ personId }: { readonly personId: string }) {
  const query = useQuery('comparison.read', { personId });
  return <Loaded query={query}>{(record) => <MapScreen record={record} />}</Loaded>;
}

function MapScreen({ record }: { readonly record: GrowthRecord }) {
  const { person, accounts, comparison } = record;
  const [chosen, setChosen] = useState<'map' | 'chart'>('map');
  const crumbs = [...crumbsToPerson(person), { text: 'What was first told when', href: routes.growth(person.id) }];
  return (
    <Page width="full" high before={<Breadcrumbs crumbs={crumbs} />}>
      <div className="unfold-growth-heading">
        <div>
          <PageHeading title="Map of accounts" caption={<Isolated>{person.chosenName}</Isolated>} />
        </div>
        <GrowthViews personId={person.id} current="map" />
        <HowToRead />
      </div>
      {comparison.approximate && <InsetText>This comparison is approximate.</InsetText>}
      {accounts.length === 0 ? (
        <p className="govuk-body">No account has been sealed yet.</p>
      ) : (
        <>
          <Tabs
            label="All accounts"
            chosen={chosen}
            onChoose={setChosen}
            tabs={[
              { name: 'map', label: 'What was told', panel: <MapView record={record} /> },
              {
                name: 'chart',
                label: 'Words first told over time',
                panel: chosen === 'chart' && <ChartView record={record} />,
              },
            ]}
          />
          <p className="govuk-body govuk-!-margin-top-4">
            To save or print them,{' '}
            <Link className="govuk-link" href={routes.exportBundle(person.id)}>
              export a bundle
            </Link>
            : it holds the map as a table (map.csv) and the chart as a picture and as a table (growth.svg, growth.csv),
            and the export is recorded.
          </p>
        </>
      )}
    </Page>
  );
}
