import { Link } from 'wouter';
import type { SearchGroup, SearchHit } from '../../../shared/contract/subjects/search.ts';
import { matchWords, placeOf } from './hit-words.ts';

interface HitListProps {
  readonly hits: readonly SearchHit[];
  readonly person: SearchGroup['person'];
}

export function HitList({ hits, person }: HitListProps) {
  return (
    <ul className="govuk-list unfold-hits">
      {hits.map((hit) => (
        <Hit key={keyOf(hit)} hit={hit} person={person} />
      ))}
    </ul>
  );
}

function Hit({ hit, person }: { readonly hit: SearchHit; readonly person: SearchGroup['person'] }) {
  const { title, href } = placeOf(hit, person);
  return (
    <li className="unfold-hits__hit">
      <Link className="govuk-link" href={href}>
        {title}
      </Link>
      {hit.match !== 'exact' && <span className="unfold-quiet"> – {matchWords[hit.match]}</span>}
      {hit.excerpt !== null && <ExcerptText excerpt={hit.excerpt} />}
    </li>
  );
}

/** The words around what was found, in the direction of their own script. */
function ExcerptText({ excerpt }: { readonly excerpt: NonNullable<SearchHit['excerpt']> }) {
  const { text, marks, cutBefore, cutAfter } = excerpt;
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <p className="govuk-body unfold-hits__excerpt unfold-break" dir="auto">
      {cutBefore && '… '}
      {marks.map((mark, index) => (
        <span key={mark.start}>
          {text.slice(ends[index], mark.start)}
          <mark className={mark.match === 'exact' ? 'unfold-found' : 'unfold-found unfold-found--variant'}>
            {text.slice(mark.start, mark.end)}
          </mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
      {cutAfter && ' …'}
    </p>
  );
}

function keyOf({ place, accountId, record, excerpt }: SearchHit): string {
  return [place, accountId, record?.id, record?.version, excerpt?.text].join(' ');
}
