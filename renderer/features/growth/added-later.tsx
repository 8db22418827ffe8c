import { Link } from 'wouter';
import type { Addendum } from '../../../shared/domain/addendum.ts';
import { addendumTitle } from '../../components/addendum-title.ts';
import { languageTag } from '../../components/language-tag.ts';
import { routes } from '../../routes.ts';

/** What was added to the words above after their account was sealed, and the way to all of it. */
export function AddedLater({ addenda }: { readonly addenda: readonly Addendum[] }) {
  return addenda.map((addendum) => (
    <div key={addendum.id} className="unfold-original">
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        <Link className="govuk-link" href={routes.account(addendum.accountId)}>
          {addendumTitle(addendum)}
        </Link>
      </p>
      <p className="unfold-telling__words" dir="auto" lang={languageTag(addendum.language)}>
        {addendum.words}
      </p>
    </div>
  ));
}
