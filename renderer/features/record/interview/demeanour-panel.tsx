import type { Occasion } from '../../../../shared/domain/content.ts';
import { clockWords } from '../../../components/dates.ts';
import { Button } from '../../../components/govuk/button.tsx';
import { Textarea } from '../../../components/govuk/textarea.tsx';
import { keyOf } from '../transcript/shortcuts.ts';
import { addNote, changeNote } from './occasion-editing.ts';
import { noteFieldId, type OccasionChange } from './panels.ts';

interface DemeanourPanelProps {
  readonly occasion: Occasion;
  readonly onChange: OccasionChange;
}

/** What was seen and heard, and in a field of its own what the officer makes of it. The last note can be written in. */
export function DemeanourPanel({ occasion, onChange }: DemeanourPanelProps) {
  const last = occasion.demeanour.length - 1;
  const note = occasion.demeanour[last];
  return (
    <>
      {occasion.demeanour.slice(0, -1).map(({ at, observed, interpretation }) => (
        <p className="unfold-panel__entry" key={at}>
          {clockWords(at)}: <bdi>{observed}</bdi>
          {interpretation !== '' && (
            <>
              {' '}
              Interpretation: <bdi>{interpretation}</bdi>
            </>
          )}
        </p>
      ))}
      {note !== undefined && (
        <>
          <Textarea
            id={noteFieldId}
            label={`Observed at ${clockWords(note.at)}`}
            hint="What you saw or heard, without what it may mean."
            rows={2}
            value={note.observed}
            onChange={(observed) => onChange((before) => changeNote(before, last, { observed }))}
            dir="auto"
          />
          <Textarea
            id="note-interpretation"
            label="Your interpretation, if any"
            rows={2}
            value={note.interpretation}
            onChange={(interpretation) => onChange((before) => changeNote(before, last, { interpretation }))}
            dir="auto"
          />
        </>
      )}
      {(note === undefined || note.observed.trim() !== '') && (
        <Button
          type="button"
          variant="secondary"
          onClick={() => onChange((before) => addNote(before, new Date().toISOString()))}
        >
          Note demeanour <kbd className="unfold-tool__key">{keyOf({ kind: 'demeanour' })}</kbd>
        </Button>
      )}
    </>
  );
}
