/**
 * Chromium lets nobody add a scheme to it, so the program's address app://bundle/ is shown to it as https://bundle.app.invalid/: as
 * secure, and (by its ending) a name that no network will ever know.
 */
export function toBrowserAddress(address: string): string {
  return address.replace(/^app:\/\/([^/?#]+)/, 'https://$1.app.invalid');
}

export function toProgramAddress(address: string): string {
  return address.replace(/^https:\/\/([^/?#]+)\.app\.invalid(?=[/?#]|$)/, 'app://$1');
}
