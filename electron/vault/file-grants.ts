/** Files that the user chose in the system's dialog. Each token opens one file, for one use, once. */
import { Refusal } from '../../shared/contract/failure.ts';
import type { FileUse } from '../../shared/contract/host.ts';

interface Grant {
  readonly token: string;
  readonly use: FileUse;
  readonly path: string;
}

export class FileGrants {
  readonly #grants = new Map<string, Grant>();

  add({ token, use, path }: Grant): void {
    this.#grants.set(token, { token, use, path });
  }

  /** Throws `Refusal('no-such-place')` where the token was never granted, is spent, or was granted for another use. */
  redeem(token: string, use: FileUse): string {
    const path = this.look(token, use);
    this.#grants.delete(token);
    return path;
  }

  /** The same without spending the token: for a preview of the file that it will be spent on. */
  look(token: string, use: FileUse): string {
    const grant = this.#grants.get(token);
    if (grant === undefined || grant.use !== use)
      throw new Refusal('no-such-place', 'Choose the file or folder again.');
    return grant.path;
  }
}
