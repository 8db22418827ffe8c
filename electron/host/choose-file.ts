/** The system's file dialogs. The window learns a name and a token; where the file is, only the vault process learns. */
import { basename } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { FileUse } from '../../shared/contract/host.ts';

interface Dialog {
  readonly title: string;
  readonly chooses: 'openFile' | 'openDirectory';
  readonly filters: FileFilter[];
}

const dialogs: Readonly<Record<FileUse, Dialog>> = {
  'bundle-folder': { title: 'Choose a folder for the bundle', chooses: 'openDirectory', filters: [] },
  'open-bundle': {
    title: 'Choose a bundle',
    chooses: 'openFile',
    filters: [{ name: 'Unfold bundle', extensions: ['zip'] }],
  },
  'open-signing-key': {
    title: 'Choose a signing key',
    chooses: 'openFile',
    filters: [{ name: 'Signing key', extensions: ['pem', 'key'] }],
  },
  'open-text': {
    title: 'Choose a file to bring in',
    chooses: 'openFile',
    filters: [{ name: 'Text, Word and captions', extensions: ['txt', 'docx', 'vtt', 'srt'] }],
  },
};

export interface ChosenFile {
  readonly path: string;
  readonly fileName: string;
}

/** Opens the dialog for this use over the window; null where the user chose nothing. */
export async function chooseFile(window: BrowserWindow, use: FileUse): Promise<ChosenFile | null> {
  const { title, chooses, filters } = dialogs[use];
  const answer = await dialog.showOpenDialog(window, {
    title,
    filters,
    // The system's list of recent files would tell others of the bundle.
    properties: [chooses, 'createDirectory', 'dontAddToRecent'],
  });
  const path = answer.canceled ? undefined : answer.filePaths[0];
  return path === undefined ? null : { path, fileName: basename(path) };
}
