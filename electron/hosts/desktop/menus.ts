import { app, Menu, type BaseWindow, type MenuItemConstructorOptions } from 'electron';
import type { KeysByCommand } from '#shared/contract/settings.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { titleOf } from './study-file.ts';

/** One step back or forth: of the words in a field, or else of the study. */
export type Step = 'undo' | 'redo';

/** What the menus can set going. */
export type MenuActions = {
  readonly start: () => Promise<void>;
  readonly open: () => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly openRecent: (file: string) => Promise<void>;
  readonly forgetRecent: () => void;
  /** Has the page do what one of its own commands does. */
  readonly runCommand: (window: BaseWindow | undefined, id: string) => void;
  readonly step: (window: BaseWindow | undefined, step: Step) => void;
};

/** Keys as Electron writes them; nothing for those that a menu can't show or that would be taken from whoever types. */
const accelerator = (keys: string | undefined): { readonly accelerator?: string } =>
  keys === undefined || keys.includes(' ') || !/^(?:Mod|Ctrl|Alt)\+|^(?:Shift\+)?F\d+$/u.test(keys)
    ? {}
    : { accelerator: keys.replace('Mod+', 'CmdOrCtrl+').replace('Arrow', '') };

/** The keys of a command as they were chosen, else its own. */
const keysOf = (id: string, own: string, chosen: KeysByCommand): { readonly accelerator?: string } =>
  accelerator((chosen[id] ?? [own])[0]);

const separator: MenuItemConstructorOptions = { type: 'separator' };

function recentMenu(recent: readonly string[], actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: 'Open recent',
    enabled: recent.length > 0,
    submenu: [
      ...recent.map((file) => ({
        label: titleOf(file),
        sublabel: file,
        click: () => void actions.openRecent(file),
      })),
      separator,
      { label: 'Clear this list', click: actions.forgetRecent },
    ],
  };
}

function fileMenu(
  recent: readonly string[],
  actions: MenuActions,
  isMac: boolean,
): MenuItemConstructorOptions {
  return {
    label: '&File',
    submenu: [
      { label: 'New study…', accelerator: 'CmdOrCtrl+N', click: () => void actions.start() },
      { label: 'Open…', accelerator: 'CmdOrCtrl+O', click: () => void actions.open() },
      recentMenu(recent, actions),
      { label: 'Open the sample study', click: () => void actions.openSample() },
      separator,
      { role: 'close', label: 'Close window' },
      ...(isMac ? [] : [{ role: 'quit', label: 'Quit' } as const]),
    ],
  };
}

/** Its keys are shown here and heard by the page, except on macOS, where menus hear all keys themselves. */
const stepItem = (
  label: string,
  keys: { readonly accelerator?: string },
  step: Step,
  actions: MenuActions,
): MenuItemConstructorOptions => ({
  label,
  ...keys,
  registerAccelerator: false,
  click: (_item, window) => {
    actions.step(window, step);
  },
});

const editMenu = (actions: MenuActions, chosen: KeysByCommand): MenuItemConstructorOptions => ({
  label: '&Edit',
  submenu: [
    stepItem('Undo', keysOf('history.undo', 'Mod+Z', chosen), 'undo', actions),
    stepItem('Redo', keysOf('history.redo', 'Mod+Shift+Z', chosen), 'redo', actions),
    separator,
    { role: 'cut', label: 'Cut' },
    { role: 'copy', label: 'Copy' },
    { role: 'paste', label: 'Paste' },
    { role: 'selectAll', label: 'Select all' },
  ],
});

const viewMenu: MenuItemConstructorOptions = {
  label: '&View',
  submenu: [
    { role: 'resetZoom', label: 'Actual size' },
    { role: 'zoomIn', label: 'Zoom in' },
    { role: 'zoomOut', label: 'Zoom out' },
    separator,
    { role: 'togglefullscreen', label: 'Full screen' },
  ],
};

/** Help is what the page knows about its own keys, and what this program is. */
const helpMenu = (actions: MenuActions, chosen: KeysByCommand): MenuItemConstructorOptions => ({
  role: 'help',
  label: '&Help',
  submenu: [
    {
      label: 'Keyboard shortcuts',
      ...keysOf('window.shortcuts', '?', chosen),
      registerAccelerator: false,
      click: (_item, window) => {
        actions.runCommand(window, 'window.shortcuts');
      },
    },
    separator,
    { role: 'about', label: 'About Throughline' },
  ],
});

/** All menus as data, with the keys that the person chose. The colours follow the system and so need no item. */
export function menuTemplate(
  recent: readonly string[],
  actions: MenuActions,
  platform: NodeJS.Platform,
  chosen: KeysByCommand = {},
): readonly MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    fileMenu(recent, actions, isMac),
    editMenu(actions, chosen),
    viewMenu,
    { role: 'windowMenu', label: '&Window' },
    helpMenu(actions, chosen),
  ];
}

export function showMenus(recent: readonly string[], actions: MenuActions, chosen: KeysByCommand = {}): void {
  app.setAboutPanelOptions({
    applicationName: 'Throughline',
    applicationVersion: packageJson.version,
    copyright: 'Free software under the MIT licence.',
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...menuTemplate(recent, actions, process.platform, chosen)]),
  );
}

/** A right click in a text offers what can be done with it. */
export function showTextMenu(
  window: BaseWindow,
  text: { readonly isEditable: boolean; readonly selectionText: string },
): void {
  if (text.isEditable || text.selectionText !== '') {
    Menu.buildFromTemplate([
      { role: 'cut', label: 'Cut', visible: text.isEditable },
      { role: 'copy', label: 'Copy', enabled: text.selectionText !== '' },
      { role: 'paste', label: 'Paste', visible: text.isEditable },
    ]).popup({ window });
  }
}
