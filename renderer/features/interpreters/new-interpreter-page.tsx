import { useLocation } from 'wouter';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Page } from '../../components/page.tsx';
import { routes } from '../../routes.ts';
import { InterpreterForm } from './interpreter-form.tsx';

export function NewInterpreterPage() {
  const [, goTo] = useLocation();
  return (
    <Page before={<Breadcrumbs crumbs={[{ text: 'Interpreters', href: routes.interpreters }]} />}>
      <InterpreterForm
        title="Add an interpreter"
        kept={null}
        action="Add to the register"
        onKept={() => goTo(routes.interpreters)}
      />
    </Page>
  );
}
