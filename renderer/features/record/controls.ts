/** Which control on the recording screen a field of the draft belongs to; `circumstances.given.earliest` → `given-earliest`. */
export function controlFor(field: string): string {
  return field.replace(/^circumstances\./, '').replaceAll('.', '-');
}
