import { join } from 'node:path';
import { app, session } from 'electron';
import type { SettingsFile } from '#electron/ports/settings-file.ts';
import { readSettings } from '#shared/contract/settings-text.ts';
import { workbenchFolder } from '../../workbench/workbench-folder.ts';
import { askForNewStudy, askForStudies, askHowToBegin } from './dialogs.ts';
import { guardContents, guardSession } from './guard.ts';
import type { Memory } from './memory.ts';
import { showMenus, type MenuActions } from './menus.ts';
import { OpenStudies } from './open-studies.ts';
import { asStudyFile } from './study-file.ts';
import { serveScheme } from './workbench-scheme.ts';

/** The study that a second start of the program was asked for. */
const fileIn = (data: unknown): string | null =>
  typeof data === 'object' && data !== null && 'file' in data && typeof data.file === 'string'
    ? data.file
    : null;

const documents = (): string => app.getPath('documents');

/** What menus and the first question set going. */
const actionsOver = (studies: OpenStudies, memory: Memory): MenuActions => ({
  start: async () => {
    const file = await askForNewStudy(documents());
    await (file === null ? null : studies.start(file));
  },
  open: async () => {
    const files = await askForStudies();
    await Promise.all(files.map((file) => studies.open(file)));
  },
  openSample: () => studies.openSample(join(documents(), asStudyFile('sample'))),
  openRecent: (file) => studies.open(file),
  forgetRecent: () => {
    app.clearRecentDocuments();
    memory.forgetRecent();
  },
  runCommand: (window, id) => {
    studies.runCommand(window, id);
  },
  step: (window, step) => {
    studies.step(window, step);
  },
});

/** Asks what to work on until a study is open or the person has had enough. */
async function begin(studies: OpenStudies, actions: MenuActions): Promise<void> {
  while (studies.isEmpty) {
    switch (await askHowToBegin()) {
      case 'open':
        await actions.open();
        break;
      case 'new':
        await actions.start();
        break;
      case 'sample':
        await actions.openSample();
        break;
      case 'nothing':
        app.quit();
        return;
    }
  }
}

/** The life of the desktop program: from the study that it was started with until the last one is put away. */
export function runDesktop(memory: Memory, settings: SettingsFile, first: string | null): void {
  const studies = new OpenStudies(memory);
  const actions = actionsOver(studies, memory);
  const show = (): void => {
    showMenus(memory.recent, actions, readSettings(settings.read() ?? '')?.keys ?? {});
  };
  memory.onRecent(show);
  studies.onKeys(show);
  /** What the system asks for before the program is ready. */
  const early: string[] = first === null ? [] : [first];

  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (app.isReady()) {
      void studies.open(file);
    } else {
      early.push(file);
    }
  });
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const file = fileIn(data);
    if (file === null) {
      studies.bringForward();
    } else {
      void studies.open(file);
    }
  });
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') {
      app.quit();
    }
  });
  app.on('will-quit', (event) => {
    if (studies.isPuttingAway) {
      event.preventDefault();
      void studies.allPutAway().then(() => {
        app.quit();
      });
    }
  });
  void app.whenReady().then(async () => {
    guardSession(session.defaultSession);
    serveScheme(workbenchFolder, (recordingId) => studies.findMedia(recordingId));
    show();
    await Promise.all(early.map((file) => studies.open(file)));
    let asking = begin(studies, actions);
    // On macOS the program outlives its windows, and a click on its icon begins again.
    app.on('activate', () => {
      asking = asking.then(() => begin(studies, actions));
    });
    await asking;
  });
}
