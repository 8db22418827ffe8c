import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { emptyPersonProfile } from '../../../shared/domain/person-profile.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { VersionHistory } from '../../components/version-history.tsx';
import { ProfileForm } from './profile-form.tsx';
import { ProfileSummary } from './profile-summary.tsx';

export function ProfilePage({ personId }: { readonly personId: string }) {
  const query = useQuery('profile.read', { personId });
  const [changing, setChanging] = useState(false);
  const kept = (): void => {
    setChanging(false);
    query.askAgain();
  };
  return (
    <Loaded query={query}>
      {(record) =>
        changing ? (
          <ProfileForm record={record} onKept={kept} onLeave={() => setChanging(false)} />
        ) : (
          <ProfileScreen record={record} onChange={() => setChanging(true)} />
        )
      }
    </Loaded>
  );
}

interface ProfileScreenProps {
  readonly record: OutputOf<'profile.read'>;
  readonly onChange: () => void;
}

function ProfileScreen({ record: { person, profile, versions }, onChange }: ProfileScreenProps) {
  const crumbs = crumbsToPerson(person);
  return (
    <Page width="broad" before={<Breadcrumbs crumbs={crumbs} />}>
      <PageHeading title="Profile" caption={<Isolated>{person.chosenName}</Isolated>} />
      <ProfileSummary profile={profile?.document ?? emptyPersonProfile} />
      <VersionHistory versions={versions} />
      <Button type="button" variant="secondary" onClick={onChange}>
        {profile === null ? 'Enter the profile' : 'Change the profile'}
      </Button>
    </Page>
  );
}
