import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import type { StandInDesktop } from './electron-stand-in.ts';
import type { StandInWindow } from './stand-in-window.ts';

/** Starting a database thread takes a while where much else runs. */
export const soon = { timeout: 30_000 };

export type DesktopStart = {
  /** Where the program keeps what it remembers. */
  readonly data: string;
  readonly documents: string;
  /** The built pages. */
  readonly pages: string;
  /** The study that the program is started with. */
  readonly file: string | null;
  readonly prepare?: (desktop: StandInDesktop) => void;
};

const program = fileURLToPath(import.meta.resolve('#electron/hosts/desktop/main.ts'));

/** Starts the desktop program in a stand-in for Electron of its own, up to the moment before Electron is ready. */
export async function startDesktop(start: DesktopStart): Promise<StandInDesktop> {
  vi.resetModules();
  const { desktop, electronStandIn } = await import('./electron-stand-in.ts');
  vi.doMock('electron', () => electronStandIn);
  vi.doMock('#electron/workbench/workbench-folder.ts', () => ({ workbenchFolder: start.pages }));
  desktop.app.setPath('appData', start.data);
  desktop.app.setPath('documents', start.documents);
  start.prepare?.(desktop);
  const { argv } = process;
  process.argv = ['electron', program, ...(start.file === null ? [] : [start.file])];
  await import('#electron/hosts/desktop/main.ts');
  process.argv = argv;
  return desktop;
}

/** Quits as a person would, and waits until everything is put away. */
export async function quitDesktop(desktop: StandInDesktop): Promise<void> {
  desktop.app.quit();
  await vi.waitUntil(() => desktop.app.hasQuit, soon);
}

/** The windows, as soon as there are so many and their pages are shown. */
export async function windowsOf(desktop: StandInDesktop, count: number): Promise<readonly StandInWindow[]> {
  const shown = (): number => desktop.windows.filter((window) => window.addresses.length > 0).length;
  await vi.waitUntil(() => shown() === count, soon);
  return desktop.windows;
}

/** The one window there is. */
export async function windowOf(desktop: StandInDesktop): Promise<StandInWindow> {
  const [window] = await windowsOf(desktop, 1);
  if (window === undefined) {
    throw new Error('no window');
  }
  return window;
}
