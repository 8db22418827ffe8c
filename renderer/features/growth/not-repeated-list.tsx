import { counted } from '../../../shared/domain/bundle/wording.ts';
import { notRepeatedHeadingId } from './not-repeated-link.tsx';
import { type NotRepeated, passagesIn } from './reading.ts';

/** What earlier accounts told and this one does not. It was told, and stays told. */
export function NotRepeatedList({ notRepeated }: { readonly notRepeated: readonly NotRepeated[] }) {
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
          <ul className="govuk-list">
            {notRepeated.map(({ number, start, text }) => (
              <li key={`${number}-${start}`} className="unfold-not-repeated__passage">
                <span className="unfold-not-repeated__account">Account {number}</span>
                <span className="unfold-not-repeated__words" dir="auto">
                  {text}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
