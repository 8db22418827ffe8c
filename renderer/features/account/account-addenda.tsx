import { useQuery } from '../../api/use-query.ts';
import { AddendaSection } from '../../components/addenda-section.tsx';
import { ButtonLink } from '../../components/govuk/button.tsx';
import { routes } from '../../routes.ts';

/** What was added to a sealed account, and the way to add more. */
export function AccountAddenda({ accountId }: { readonly accountId: string }) {
  const query = useQuery('addendum.list', { accountId });
  if (query.state === 'loading') return null;
  if (query.state === 'refused') return <p className="govuk-body">{query.failure.message}</p>;
  return (
    <>
      <AddendaSection addenda={query.value.addenda} />
      <ButtonLink href={routes.addAddendum(accountId)} variant="secondary">
        Add to this account
      </ButtonLink>
    </>
  );
}
