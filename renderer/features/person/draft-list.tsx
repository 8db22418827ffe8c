import { Link } from 'wouter';
import type { TimelineEntry } from '../../../shared/contract/subjects/people.ts';
import { kindWords } from '../../../shared/domain/bundle/wording.ts';
import { localMomentWords } from '../../components/dates.ts';
import { routes } from '../../routes.ts';

export function DraftList({ drafts }: { readonly drafts: readonly TimelineEntry[] }) {
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="drafts-heading">
      <h2 className="govuk-heading-m" id="drafts-heading">
        Drafts
      </h2>
      <ul className="govuk-list unfold-drafts">
        {drafts.map((draft) => (
          <li key={draft.accountId} className="unfold-drafts__draft">
            <Link className="govuk-link govuk-!-font-weight-bold" href={routes.draft(draft.accountId)}>
              Continue
              <span className="govuk-visually-hidden">
                {' '}
                the draft last changed on {localMomentWords(draft.changedAt)}
              </span>
            </Link>{' '}
            {draft.kind === null ? 'Kind not chosen yet' : kindWords[draft.kind]}, last changed{' '}
            {localMomentWords(draft.changedAt)}
          </li>
        ))}
      </ul>
    </section>
  );
}
