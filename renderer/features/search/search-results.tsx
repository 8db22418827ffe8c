import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import type { SearchGroup } from '../../../shared/contract/subjects/search.ts';
import { counted } from '../../../shared/domain/bundle/wording.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Button, ButtonGroup } from '../../components/govuk/button.tsx';
import { routes } from '../../routes.ts';
import { HitList } from './hit-list.tsx';
import { presenceWords } from './presence-words.ts';
import { SearchNotes } from './search-notes.tsx';

interface SearchResultsProps {
  readonly found: OutputOf<'search.find'>;
  readonly onPage: (page: number) => void;
}

export function SearchResults({ found, onPage }: SearchResultsProps) {
  const { groups, page, pages } = found;
  return (
    <>
      <p className="govuk-body" role="status">
        {summaryOf(found)}
      </p>
      <SearchNotes found={found} />
      {groups.map((group) => (
        <Group key={group.person?.id ?? 'nobody'} group={group} />
      ))}
      {pages > 1 && (
        <nav aria-label="Pages of results">
          <p className="govuk-body">
            Page {page} of {pages}
          </p>
          <ButtonGroup>
            {page > 1 && (
              <Button type="button" variant="secondary" onClick={() => onPage(page - 1)}>
                Previous page
              </Button>
            )}
            {page < pages && (
              <Button type="button" variant="secondary" onClick={() => onPage(page + 1)}>
                Next page
              </Button>
            )}
          </ButtonGroup>
        </nav>
      )}
    </>
  );
}

function summaryOf({ hits, people }: OutputOf<'search.find'>): string {
  if (hits === 0) return 'Nothing was found. Check the spelling, or search for fewer words.';
  const concerned = people === 0 ? '' : `, for ${people === 1 ? '1 person' : `${people} people`}`;
  return `Found in ${counted(hits, 'place')}${concerned}.`;
}

function Group({ group: { person, accounts, hits, moreHits } }: { readonly group: SearchGroup }) {
  return (
    <section>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
        {person === null ? (
          'Not about one person'
        ) : (
          <>
            <Link className="govuk-link" href={routes.person(person.id)}>
              <Isolated>{person.chosenName}</Isolated>
            </Link>
            <span className="govuk-caption-m">Case {person.caseReference}</span>
          </>
        )}
      </h2>
      {accounts.length > 0 && <p className="govuk-body govuk-!-margin-bottom-1">{presenceWords(accounts)}</p>}
      <HitList hits={hits} person={person} />
      {moreHits > 0 && person !== null && (
        <p className="govuk-body">
          <Link className="govuk-link" href={routes.search(person.id)}>
            Show {counted(moreHits, 'more place')} of <Isolated>{person.chosenName}</Isolated>
          </Link>
        </p>
      )}
      {moreHits > 0 && person === null && <p className="govuk-body">{counted(moreHits, 'more place')}</p>}
    </section>
  );
}
