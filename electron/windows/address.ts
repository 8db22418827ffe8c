/** The one address that the window shows: the program's own files, which main serves from the program's folder. */
export const scheme = 'app';
export const windowAddress = 'app://bundle/';

/** Whether an address belongs to the program itself; anything that cannot be read as an address does not. */
export function isProgramAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === 'app:' && host === 'bundle';
}
