import { Fragment } from 'react';
import { addendumHeadingId, addendumPointerId, addendumTitle } from '../addendum-title.ts';
import { InPageLink } from '../in-page-link.tsx';
import { type AddedPart, type AddedTo, piecesOf } from './added-to.ts';

interface WordsViewProps {
  readonly words: string;
  readonly added: readonly AddedPart[];
}

/** The words of a turn; where some were added to later, they are underlined, and a pointer behind them leads to the addendum. */
export function WordsView({ words, added }: WordsViewProps) {
  if (added.length === 0) return words;
  return piecesOf(words, added).map((piece) => (
    <Fragment key={piece.start}>
      {piece.isAddedTo ? <span className="unfold-added-to">{piece.words}</span> : piece.words}
      {piece.endOf.map((addendum) => (
        <Pointer key={addendum.number} addendum={addendum} />
      ))}
    </Fragment>
  ));
}

/** It is no part of what was said: it has its own direction, and is not copied with the words. */
function Pointer({ addendum }: { readonly addendum: AddedTo }) {
  return (
    <bdi className="unfold-pointer">
      <InPageLink to={addendumHeadingId(addendum.number)} id={addendumPointerId(addendum.number)}>
        {addendumTitle(addendum)}
      </InPageLink>
    </bdi>
  );
}
