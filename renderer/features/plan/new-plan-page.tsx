import { useLocation } from 'wouter';
import { useQuery } from '../../api/use-query.ts';
import { Loaded } from '../../components/page.tsx';
import { routes } from '../../routes.ts';
import { PlanForm } from './plan-form.tsx';
import { WayBack } from './way-back.tsx';

export function NewPlanPage({ personId }: { readonly personId: string }) {
  const [, goTo] = useLocation();
  const query = useQuery('plan.prepare', { personId });
  return (
    <Loaded query={query}>
      {(groundwork) => (
        <PlanForm
          title="Plan an interview"
          groundwork={groundwork}
          kept={null}
          before={<WayBack person={groundwork.person} />}
          onKept={(planId) => goTo(routes.plan(planId))}
        />
      )}
    </Loaded>
  );
}
