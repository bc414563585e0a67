import { dirname, join } from 'node:path';
import { dialog, type BaseWindow, type MessageBoxOptions, type SaveDialogOptions } from 'electron';
import { asStudyFile, titleOf } from './study-file.ts';

const studies = [{ name: 'Throughline studies', extensions: ['throughline'] }];

/** What a person can begin with when no study was named. */
export type Beginning = 'open' | 'new' | 'sample' | 'nothing';

const beginnings: readonly { readonly label: string; readonly beginning: Beginning }[] = [
  { label: 'Open a study…', beginning: 'open' },
  { label: 'Start a new study…', beginning: 'new' },
  { label: 'Open the sample study', beginning: 'sample' },
  { label: 'Quit', beginning: 'nothing' },
];

/** The button that was pressed; Escape counts as the last one. */
async function ask(
  box: MessageBoxOptions & { readonly buttons: string[] },
  window?: BaseWindow,
): Promise<number> {
  const asked = {
    title: 'Throughline',
    defaultId: 0,
    cancelId: box.buttons.length - 1,
    noLink: true,
    ...box,
  };
  const { response } = await (window === undefined
    ? dialog.showMessageBox(asked)
    : dialog.showMessageBox(window, asked));
  return response;
}

/** Says one sentence and waits until it was read. */
export async function tellProblem(sentence: string): Promise<void> {
  await ask({ type: 'error', message: sentence, buttons: ['OK'] });
}

export async function askHowToBegin(): Promise<Beginning> {
  const pressed = await ask({
    message: 'What would you like to work on?',
    detail: 'A study is one file that holds its transcripts, codings, decisions and tables.',
    buttons: beginnings.map(({ label }) => label),
  });
  return beginnings[pressed]?.beginning ?? 'nothing';
}

/** Whether a page that broke down should be shown again. */
export async function askToReload(window: BaseWindow): Promise<boolean> {
  const pressed = await ask(
    {
      type: 'warning',
      message: 'This window stopped working.',
      detail: 'Everything you did is kept in the study.',
      buttons: ['Show it again', 'Close it'],
    },
    window,
  );
  return pressed === 0;
}

/** Whether what can be read of a damaged study should be put into a new one. */
export async function askToRescue(sentence: string): Promise<boolean> {
  const pressed = await ask({
    type: 'warning',
    message: sentence,
    buttons: ['Rescue what can be read…', 'Not now'],
  });
  return pressed === 0;
}

/** The studies that a person wants to open. */
export async function askForStudies(): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog({
    title: 'Open a study',
    filters: [...studies, { name: 'All files', extensions: ['*'] }],
    properties: ['openFile', 'multiSelections'],
  });
  return filePaths;
}

async function askForPlace(options: SaveDialogOptions): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog({ ...options, filters: studies });
  return filePath === '' ? null : asStudyFile(filePath);
}

/** Where a new study shall lie; null when the person thought better of it. */
export const askForNewStudy = (folder: string): Promise<string | null> =>
  askForPlace({
    title: 'Start a new study',
    buttonLabel: 'Start',
    defaultPath: join(folder, asStudyFile('My study')),
  });

/** Where what is rescued of a study shall lie; null when the person thought better of it. */
export const askForRescued = (damaged: string): Promise<string | null> =>
  askForPlace({
    title: 'Rescue what can be read',
    buttonLabel: 'Rescue',
    defaultPath: join(dirname(damaged), asStudyFile(`${titleOf(damaged)} rescued`)),
  });
