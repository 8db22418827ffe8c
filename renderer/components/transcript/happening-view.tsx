import { phaseWords } from '../../../shared/domain/bundle/occasion-wording.ts';
import { Isolated } from '../bidi.tsx';
import { clockSpanWords } from '../dates.ts';
import type { Happening } from './happenings.ts';

/** A phase or a break where it fell between the turns: a phase is the heading of what follows it. */
export function HappeningView({ happening }: { readonly happening: Happening }) {
  if (happening.kind === 'phase') {
    return (
      <h3 className="unfold-transcript__phase">
        {phaseWords[happening.phase]}, {clockSpanWords(happening)}
      </h3>
    );
  }
  return (
    <p className="unfold-transcript__break">
      Break, {clockSpanWords(happening)}
      {happening.askedBy.trim() !== '' && (
        <>
          , asked for by <Isolated>{happening.askedBy}</Isolated>
        </>
      )}
    </p>
  );
}
