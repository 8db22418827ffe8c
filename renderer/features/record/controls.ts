/** Which control on the recording screen a field of the draft belongs to; `circumstances.given.earliest` → `given-earliest`. */
export function controlFor(field: string): string {
  return field.replace(/^(?:circumstances|occasion)\./, '').replaceAll('.', '-');
}

export type Step = 'words' | 'circumstances' | 'read-back';

/** The part of the recording screen on which a control stands. */
export function stepOf(control: string | undefined): Step {
  if (control === undefined || control === 'turns') return 'words';
  return control.startsWith('readBack') ? 'read-back' : 'circumstances';
}
