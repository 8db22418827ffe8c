/** What a page may do to the machine and the network: nothing. */
import type { Session } from 'electron';

/**
 * Cancels every request but those that `isAllowed` names, and refuses every permission, device, download and spell-check dictionary.
 * Each window has a session of its own, kept in memory only.
 */
export function allowOnly(session: Session, isAllowed: (address: string) => boolean): void {
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isAllowed(details.url) }));
  session.setPermissionRequestHandler((_page, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}
