import { StandInApp } from './stand-in-app.ts';
import { StandInContents } from './stand-in-contents.ts';
import type { Edges } from './stand-in-window.ts';
import { StandInWindow } from './stand-in-window.ts';

/** A menu's item as it is given to Electron. */
export type MenuItem = {
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly submenu?: readonly MenuItem[];
  readonly click?: (item: unknown, window: unknown) => void;
};

type Box = { readonly message: string; readonly buttons: readonly string[] };

type Handler = (request: {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
}) => Response | Promise<Response>;

const isBox = (value: object): value is Box => 'message' in value && 'buttons' in value;

type Permission = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;

class StandInSession {
  beforeRequest: ((details: { url: string }, answer: (result: { cancel: boolean }) => void) => void) | null =
    null;
  permissionRequest: Permission | null = null;
  permissionCheck: ((contents: unknown, permission: string) => boolean) | null = null;
  devicePermission: (() => boolean) | null = null;

  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<StandInSession['beforeRequest']>): void => {
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: Permission): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: (contents: unknown, permission: string) => boolean): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }
}

/**
 * What a person does at the desktop, and what the desktop did: the other side of everything below. A test replaces the
 * module `electron` by `electronStandIn`, since the real one exists only inside Electron.
 */
export class StandInDesktop {
  readonly app = new StandInApp();
  readonly session = new StandInSession();
  /** Every message box that was shown, as one line. */
  readonly boxes: string[] = [];
  /** The buttons that the person will press, by their labels. */
  readonly presses: string[] = [];
  /** The files that the person will choose; an empty list is a cancelled dialog. */
  readonly choices: (readonly string[])[] = [];
  readonly screens: { readonly workArea: Edges }[] = [
    { workArea: { x: 0, y: 0, width: 1920, height: 1080 } },
  ];
  readonly schemes: unknown[] = [];
  readonly handlers = new Map<string, Handler>();
  readonly exposed = new Map<string, unknown>();
  menu: readonly MenuItem[] = [];
  popup: readonly MenuItem[] = [];

  press(box: Box): number {
    this.boxes.push(box.message);
    const wanted = this.presses.shift();
    return wanted === undefined ? box.buttons.length - 1 : box.buttons.indexOf(wanted);
  }

  /** The windows that are open, in the order they came. */
  get windows(): readonly StandInWindow[] {
    return [...this.app.windows];
  }

  /** Chooses an item of the menus, by the labels that lead to it. */
  choose(labels: readonly string[], window?: unknown): void {
    let items = this.menu;
    let found: MenuItem | undefined;
    for (const label of labels) {
      found = items.find((item) => item.label?.replace('&', '') === label);
      items = found?.submenu ?? [];
    }
    if (found?.click === undefined) {
      throw new Error(`nothing happens at ${labels.join(' > ')}`);
    }
    found.click({}, window);
  }
}

export const desktop = new StandInDesktop();

const menu = (items: readonly MenuItem[]) => ({
  items,
  popup: () => {
    desktop.popup = items;
  },
});

/** The module `electron`, as far as the desktop uses it. */
export const electronStandIn = {
  app: desktop.app,
  BrowserWindow: StandInWindow,
  Menu: {
    buildFromTemplate: menu,
    setApplicationMenu: ({ items }: { readonly items: readonly MenuItem[] }) => {
      desktop.menu = items;
    },
  },
  dialog: {
    showMessageBox: (first: object, second?: Box) => {
      const box = second ?? first;
      if (!isBox(box)) {
        throw new TypeError('a message box without a message');
      }
      return Promise.resolve({ response: desktop.press(box) });
    },
    showOpenDialog: () => Promise.resolve({ filePaths: desktop.choices.shift() ?? [] }),
    showSaveDialog: () => Promise.resolve({ filePath: desktop.choices.shift()?.[0] ?? '' }),
  },
  protocol: {
    registerSchemesAsPrivileged: (schemes: readonly unknown[]) => {
      desktop.schemes.push(...schemes);
    },
    handle: (scheme: string, handler: Handler) => {
      desktop.handlers.set(scheme, handler);
    },
  },
  session: { defaultSession: desktop.session },
  nativeTheme: { shouldUseDarkColors: false },
  screen: { getAllDisplays: () => desktop.screens },
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => {
      desktop.exposed.set(name, value);
    },
  },
  ipcRenderer: new StandInContents().pageIpc,
};
