import { questionWords, speakerWords } from '../../../shared/domain/bundle/occasion-wording.ts';
import type { Turn } from '../../../shared/domain/content.ts';
import { Isolated } from '../bidi.tsx';
import { clockWords } from '../dates.ts';
import { classNames } from '../govuk/class-names.ts';
import type { AddedPart } from './added-to.ts';
import { WordsView } from './words-view.tsx';

interface TurnMarginProps {
  readonly turn: Turn;
  readonly chosenName: string;
}

interface TurnViewProps extends TurnMarginProps {
  /** Which of its words were added to later. */
  readonly added?: readonly AddedPart[] | undefined;
}

const nothingAdded: readonly AddedPart[] = [];

/** One turn to be read: who spoke, what was said, and beside it the words in which it was said. */
export function TurnView({ turn, chosenName, added = nothingAdded }: TurnViewProps) {
  const { words, original, mark } = turn;
  return (
    <div className={turnClass(turn)} data-turn={turn.id}>
      <TurnMargin turn={turn} chosenName={chosenName} />
      <div className="unfold-turn__said">
        <p className="unfold-turn__words" dir="auto">
          <WordsView words={words} added={added} />
        </p>
        {original !== null && original.words !== '' && (
          <div className="unfold-turn__original" dir="auto">
            <p className="unfold-turn__words">{original.words}</p>
            <p className="unfold-turn__language">
              <Isolated>{original.language}</Isolated>
            </p>
          </div>
        )}
      </div>
      {mark !== null && (
        <p className="unfold-turn__mark">
          Mark{mark === '' ? '' : ': '}
          <Isolated>{mark}</Isolated>
        </p>
      )}
    </div>
  );
}

/** Who speaks, when the turn began, and how a question was asked. */
export function TurnMargin({ turn, chosenName }: TurnMarginProps) {
  return (
    <div className="unfold-turn__margin">
      <p className="unfold-turn__speaker">
        <Isolated>{speakerName(turn, chosenName)}</Isolated>
      </p>
      {turn.at !== null && (
        <p className="unfold-turn__time">
          <time dateTime={turn.at}>{clockWords(turn.at)}</time>
        </p>
      )}
      {turn.question !== null && (
        <p className="unfold-turn__question">
          {questionWords[turn.question]}
          <span className="govuk-visually-hidden"> question</span>
        </p>
      )}
    </div>
  );
}

export function turnClass({ speaker }: Turn, isLive = false): string {
  return classNames('unfold-turn', `unfold-turn--${speaker}`, isLive && 'unfold-turn--live');
}

export function speakerName({ speaker, name }: Pick<Turn, 'speaker' | 'name'>, chosenName: string): string {
  if (speaker === 'person') return chosenName;
  return speaker === 'other' && name.trim() !== '' ? name : speakerWords[speaker];
}
