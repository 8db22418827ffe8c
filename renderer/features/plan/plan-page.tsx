import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { VersionHistory } from '../../components/version-history.tsx';
import { PlanForm } from './plan-form.tsx';
import { checkedParts } from './plan-state.ts';
import { PlanSummary } from './plan-summary.tsx';
import { RepetitionPanel } from './repetition-panel.tsx';
import { useLeakCheck } from './use-leak-check.ts';
import { WayBack } from './way-back.tsx';

export function PlanPage({ planId }: { readonly planId: string }) {
  const query = useQuery('plan.read', { planId });
  const [changing, setChanging] = useState(false);
  const kept = (): void => {
    setChanging(false);
    query.askAgain();
  };
  return (
    <Loaded query={query}>
      {(record) =>
        changing ? (
          <PlanForm
            title="Change the plan"
            groundwork={record}
            kept={record.plan}
            before={<WayBack person={record.person} />}
            onKept={kept}
            onLeave={() => setChanging(false)}
          />
        ) : (
          <PlanScreen record={record} onChange={() => setChanging(true)} />
        )
      }
    </Loaded>
  );
}

interface PlanScreenProps {
  readonly record: OutputOf<'plan.read'>;
  readonly onChange: () => void;
}

function PlanScreen({ record: { person, asked, ownWords, plan, versions }, onChange }: PlanScreenProps) {
  const unsaid = useLeakCheck(ownWords, checkedParts(plan.document));
  return (
    <Page width="full" before={<WayBack person={person} />}>
      <PageHeading title="Interview plan" caption={<Isolated>{person.chosenName}</Isolated>}>
        <Isolated>{plan.document.title}</Isolated>
      </PageHeading>
      <div className="unfold-plan">
        <div>
          <PlanSummary plan={plan.document} unsaid={unsaid} chosenName={person.chosenName} />
          <VersionHistory versions={versions} />
          <Button type="button" variant="secondary" onClick={onChange}>
            Change this plan
          </Button>
        </div>
        <RepetitionPanel asked={asked} chosenName={person.chosenName} />
      </div>
    </Page>
  );
}
