import { Fragment, memo, useMemo } from 'react';
import type { Occasion, Turn } from '../../../shared/domain/content.ts';
import { type AddedPart, type AddedTo, addedParts } from './added-to.ts';
import { HappeningView } from './happening-view.tsx';
import { type HappeningsBefore, happeningsBetween } from './happenings.ts';
import { inStretches, type Stretch, sameTurns } from './stretches.ts';
import { TurnView } from './turn-view.tsx';

interface TranscriptViewProps {
  readonly turns: readonly Turn[];
  readonly occasion: Occasion;
  readonly chosenName: string;
  readonly addenda?: readonly AddedTo[] | undefined;
}

const nothingAdded: readonly AddedTo[] = [];

/**
 * All turns of an account to be read, with the phases and breaks between them and pointers to what was added later. Turns far from the screen are
 * laid out only when they come near it.
 */
export function TranscriptView({ turns, occasion, chosenName, addenda = nothingAdded }: TranscriptViewProps) {
  const shown = useMemo(() => turns.filter(saysSomething), [turns]);
  const stretches = useMemo(() => inStretches(shown), [shown]);
  const happenings = useMemo(() => happeningsBetween(shown, occasion), [shown, occasion]);
  const added = useMemo(() => addedParts(turns, chosenName, addenda), [turns, chosenName, addenda]);
  return (
    <div className="unfold-transcript">
      {stretches.map((stretch) => (
        <StretchView
          key={stretch.key}
          stretch={stretch}
          happenings={happenings}
          added={added}
          chosenName={chosenName}
        />
      ))}
      <Happenings happenings={happenings} before={null} />
    </div>
  );
}

interface StretchViewProps {
  readonly stretch: Stretch;
  readonly happenings: HappeningsBefore;
  readonly added: ReadonlyMap<string, readonly AddedPart[]>;
  readonly chosenName: string;
}

const StretchView = memo(
  function StretchView({ stretch, happenings, added, chosenName }: StretchViewProps) {
    return (
      <div className="unfold-transcript__stretch">
        {stretch.turns.map((turn) => (
          <Fragment key={turn.id}>
            <Happenings happenings={happenings} before={turn.id} />
            <TurnView turn={turn} chosenName={chosenName} added={added.get(turn.id)} />
          </Fragment>
        ))}
      </div>
    );
  },
  (one, other) =>
    one.chosenName === other.chosenName &&
    one.happenings === other.happenings &&
    one.added === other.added &&
    sameTurns(one.stretch.turns, other.stretch.turns),
);

interface HappeningsProps {
  readonly happenings: HappeningsBefore;
  /** The turn before which they stand; null behind the last. */
  readonly before: string | null;
}

function Happenings({ happenings, before }: HappeningsProps) {
  return happenings
    .get(before)
    ?.map((happening) => <HappeningView key={`${happening.kind} ${happening.startedAt}`} happening={happening} />);
}

function saysSomething({ words, original, mark }: Turn): boolean {
  return words !== '' || (original !== null && original.words !== '') || mark !== null;
}
