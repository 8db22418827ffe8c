import { questionWords, speakerWords } from '../../../shared/domain/bundle/occasion-wording.ts';
import type { Turn } from '../../../shared/domain/content.ts';
import { Isolated } from '../bidi.tsx';
import { clockWords } from '../dates.ts';
import { classNames } from '../govuk/class-names.ts';

interface TurnViewProps {
  readonly turn: Turn;
  readonly chosenName: string;
}

/** One turn to be read: who spoke, what was said, and beside it the words in which it was said. */
export function TurnView({ turn, chosenName }: TurnViewProps) {
  const { words, original, mark } = turn;
  return (
    <div className={turnClass(turn)} data-turn={turn.id}>
      <TurnMargin turn={turn} chosenName={chosenName} />
      <div className="unfold-turn__said">
        <p className="unfold-turn__words" dir="auto">
          {words}
        </p>
        {original !== null && original.words !== '' && (
          <div className="unfold-turn__original">
            <p className="unfold-turn__words" dir="auto">
              {original.words}
            </p>
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

/** Who speaks, how a question was asked, and when the turn began. */
export function TurnMargin({ turn, chosenName }: TurnViewProps) {
  return (
    <div className="unfold-turn__margin">
      <p className="unfold-turn__speaker">
        <Isolated>{speakerName(turn, chosenName)}</Isolated>
      </p>
      {turn.question !== null && <p className="unfold-turn__question">{questionWords[turn.question]} question</p>}
      {turn.at !== null && (
        <p className="unfold-turn__time">
          <time dateTime={turn.at}>{clockWords(turn.at)}</time>
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
