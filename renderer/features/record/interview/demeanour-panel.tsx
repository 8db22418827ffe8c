import { useId } from 'react';
import type { Occasion } from '../../../../shared/domain/content.ts';
import { clockWords } from '../../../components/dates.ts';
import { Button } from '../../../components/govuk/button.tsx';
import { Textarea } from '../../../components/govuk/textarea.tsx';
import { keyOf } from '../transcript/shortcuts.ts';
import { Entry } from './entry.tsx';
import { addNote, changeNote, removeNote } from './occasion-editing.ts';
import { noteFieldId, type OccasionChange } from './panels.ts';

interface DemeanourPanelProps {
  readonly occasion: Occasion;
  readonly onChange: OccasionChange;
}

type Note = Occasion['demeanour'][number];

/** What was seen and heard, and in a field of its own what the officer makes of it. */
export function DemeanourPanel({ occasion: { demeanour }, onChange }: DemeanourPanelProps) {
  const last = demeanour.length - 1;
  const canAdd = demeanour.at(-1)?.observed.trim() !== '';
  return (
    <>
      {demeanour.map((note, index) => (
        <Entry
          key={note.at}
          name={`note of ${clockWords(note.at)}`}
          isLast={index === last}
          onRemove={() => onChange((before) => removeNote(before, index))}
          line={<NoteLine note={note} />}
        >
          <NoteFields
            note={note}
            isLast={index === last}
            onWrite={(part) => onChange((before) => changeNote(before, index, part))}
          />
        </Entry>
      ))}
      {canAdd && (
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

function NoteLine({ note: { at, observed, interpretation } }: { readonly note: Note }) {
  return (
    <>
      {clockWords(at)}: <bdi>{observed}</bdi>
      {interpretation !== '' && (
        <>
          {' '}
          Interpretation: <bdi>{interpretation}</bdi>
        </>
      )}
    </>
  );
}

interface NoteFieldsProps {
  readonly note: Note;
  readonly isLast: boolean;
  readonly onWrite: (part: Partial<Note>) => void;
}

function NoteFields({ note, isLast, onWrite }: NoteFieldsProps) {
  const id = useId();
  return (
    <>
      <Textarea
        id={isLast ? noteFieldId : `${id}-observed`}
        label={`Observed at ${clockWords(note.at)}`}
        hint="What you saw or heard, without what it may mean."
        rows={2}
        value={note.observed}
        onChange={(observed) => onWrite({ observed })}
        dir="auto"
      />
      <Textarea
        id={`${id}-interpretation`}
        label="Your interpretation, if any"
        rows={2}
        value={note.interpretation}
        onChange={(interpretation) => onWrite({ interpretation })}
        dir="auto"
      />
    </>
  );
}
