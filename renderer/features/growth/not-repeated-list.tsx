import { memo } from 'react';
import { Link } from 'wouter';
import { counted } from '../../../shared/domain/bundle/wording.ts';
import { Isolated } from '../../components/bidi.tsx';
import { NearScreen } from '../../components/near-screen.tsx';
import { routes } from '../../routes.ts';
import { NotAsked } from './decisions/not-asked.tsx';
import { notRepeatedHeadingId } from './not-repeated-link.tsx';
import { type NotRepeated, passagesIn } from './reading.ts';

interface NotRepeatedListProps {
  readonly personId: string;
  readonly notRepeated: readonly NotRepeated[];
  /** Begins to mark a stretch as not asked about, or to withdraw that; null while another decision is being written. */
  readonly onNotAsked: ((stretch: NotRepeated) => void) | null;
}

/** What earlier accounts told and this one does not. It was told, and stays told. */
export const NotRepeatedList = memo(function NotRepeatedList(props: NotRepeatedListProps) {
  const { notRepeated } = props;
  return (
    <section className="unfold-not-repeated" aria-labelledby={notRepeatedHeadingId}>
      <h2 className="govuk-heading-m" id={notRepeatedHeadingId} tabIndex={-1}>
        Told earlier, not repeated here
      </h2>
      {notRepeated.length === 0 ? (
        <p className="govuk-body">Everything told earlier is told here too.</p>
      ) : (
        <>
          <p className="govuk-body">
            {counted(passagesIn(notRepeated), 'passage')} of earlier accounts. They stay part of what was told; they may
            not have been asked about here.
          </p>
          <Passages {...props} />
        </>
      )}
    </section>
  );
});

const longestStretch = 16;

/** Each leads to its own account, where its original words and what stands around it can be read. */
function Passages({ notRepeated, ...rest }: NotRepeatedListProps) {
  const starts = Array.from({ length: Math.ceil(notRepeated.length / longestStretch) }, (_, at) => at * longestStretch);
  return starts.map((from) => (
    <Stretch
      key={from}
      {...rest}
      notRepeated={notRepeated.slice(from, from + longestStretch)}
      from={from}
      all={notRepeated.length}
    />
  ));
}

interface StretchProps extends NotRepeatedListProps {
  /** How many stand before these, and how many there are in all. */
  readonly from: number;
  readonly all: number;
}

function Stretch({ personId, notRepeated, onNotAsked, from, all }: StretchProps) {
  return (
    <NearScreen className="unfold-stretch" likelyHeight={likelyHeight(notRepeated)} always={false}>
      {() => (
        <ul className="govuk-list unfold-not-repeated__list">
          {notRepeated.map((stretch, index) => (
            <li
              key={`${stretch.number} ${stretch.start}`}
              aria-posinset={from + index + 1}
              aria-setsize={all}
              className="unfold-not-repeated__passage"
            >
              <span className="unfold-not-repeated__account">
                <Link className="govuk-link" href={routes.growthAt(personId, stretch.number, stretch.start)}>
                  Account {stretch.number}
                </Link>
                <br />
                <Isolated>{stretch.given.spoken}</Isolated>
              </span>
              <span className="unfold-not-repeated__words" dir="auto">
                {stretch.text}
              </span>
              <NotAsked stretch={stretch} onNotAsked={onNotAsked} />
            </li>
          ))}
        </ul>
      )}
    </NearScreen>
  );
}

/** Pixels, at the usual size of letters, with the button below; the date of the account takes two lines. */
const [lineHeight, lineLength, least] = [28.5, 57, 90];

function likelyHeight(notRepeated: readonly NotRepeated[]): number {
  return notRepeated.reduce(
    (sum, { text }) => sum + Math.max(least, Math.ceil(text.length / lineLength) * lineHeight + 62),
    0,
  );
}
