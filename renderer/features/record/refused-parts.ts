/** Why a draft was not saved, with the labels of the recording screen: one field that is too long keeps everything else from being saved too. */
import type { Failure } from '../../../shared/contract/failure.ts';

/** By the path in a draft, without the places in lists; `#` stands for such a place, counted from 1. */
const labels: Readonly<Record<string, string>> = {
  'circumstances.given.spoken': 'When it was given, as spoken',
  'circumstances.place': 'Where it was given',
  'circumstances.interviewer': 'Who took it',
  'circumstances.present': 'Who was present',
  'circumstances.present.name': 'Person present #, name',
  'circumstances.present.role': 'Person present #, role',
  'circumstances.language': 'Which language the person spoke',
  'circumstances.interpreter.name': 'Interpreter’s name',
  'circumstances.interpreter.language': 'Language interpreted',
  'circumstances.interpreter.reason': 'Why nobody interpreted',
  'occasion.phases': 'Phases',
  'occasion.breaks': 'Breaks',
  'occasion.breaks.askedBy': 'Break #, who asked for it',
  'occasion.breaks.reason': 'Break #, why',
  'occasion.breaks.onResuming': 'Break #, what was said on resuming',
  'occasion.demeanour': 'Demeanour',
  'occasion.demeanour.observed': 'Demeanour, note #, what was observed',
  'occasion.demeanour.interpretation': 'Demeanour, note #, your interpretation',
  'occasion.interpreting.dialect': 'Dialect interpreted',
  'occasion.interpreting.jobNumber': 'Job number of the booking',
  'occasion.interpreting.exceptionReason': 'Why this interpreter was needed',
  'occasion.interpreting.exceptionAuthoriser': 'Who authorised it',
  'occasion.interpreting.startedAt': 'Interpreting began',
  'occasion.interpreting.endedAt': 'Interpreting ended',
  'occasion.interpreting.problems': 'Problems with interpreting',
  'occasion.readBack.language': 'In which language it was read',
  'occasion.readBack.by': 'Who read it',
  'occasion.readBack.corrections': 'Corrections, in the person’s own words',
  'occasion.readBack.reason': 'Why it was not signed or not read back',
  'turns.inserted.name': 'Who else spoke',
  'turns.inserted.words': 'The words of a turn',
  'turns.inserted.mark': 'The mark of a turn',
  'turns.inserted.original.language': 'The language of a turn’s original words',
  'turns.inserted.original.words': 'The original words of a turn',
};

export function whyRefused({ message, fields }: Failure): string {
  return fields.length === 0
    ? message
    : fields.map((problem) => `${placeOf(problem.field)}: ${problem.message}`).join(' ');
}

function placeOf(field: string): string {
  const path = field.replace(/^header\./, '');
  const place = Number(/\.(\d+)/.exec(path)?.[1] ?? 0) + 1;
  return labels[path.replace(/\.\d+/g, '')]?.replace('#', String(place)) ?? 'One of the fields';
}
