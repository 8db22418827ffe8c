import { useCallback, useState } from 'react';
import type { Failure } from '../../shared/contract/failure.ts';
import type { FileUse } from '../../shared/contract/host.ts';
import { useClient } from './client-context.tsx';

export interface ChosenFile {
  /** Opaque and good for one use; the window never learns the path. */
  readonly token: string;
  readonly fileName: string;
}

export function useChosenFile(use: FileUse) {
  const client = useClient();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Keeps the earlier choice where the dialog was closed without a new one. */
  const choose = useCallback(async () => {
    const reply = await client.askHost('host.chooseFile', { use });
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok && reply.value !== null) setFile(reply.value);
  }, [client, use]);
  const forget = useCallback(() => setFile(null), []);
  return { file, failure, choose, forget };
}
