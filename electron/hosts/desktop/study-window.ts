import { fileURLToPath } from 'node:url';
import { BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import { askToReload } from './dialogs.ts';
import type { WindowPlace } from './memory.ts';
import { showTextMenu } from './menus.ts';
import { titleOf } from './study-file.ts';

/** Beside the built program, as one script, since a page's sandbox knows no modules. */
const preload = fileURLToPath(new URL('./preload.cjs', import.meta.url));

/** A window's colour before its page has painted, so that a dark desktop sees no white flash. */
const paper = (): string => (nativeTheme.shouldUseDarkColors ? '#16181b' : '#fdfdf8');

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where it stood last, if there is still a screen there; each further window a little lower and to the right. */
function edgesFor({ x, y, width, height }: WindowPlace, others: number): Partial<Rectangle> {
  const shift = (others % 8) * 28;
  if (x === undefined || y === undefined) {
    return { width, height };
  }
  const edges = { x: x + shift, y: y + shift, width, height };
  const isSeen = screen.getAllDisplays().some(({ workArea }) => overlap(workArea, edges));
  return isSeen ? edges : { width, height };
}

/** A broken page is offered again; the study itself lives elsewhere and has lost nothing. */
async function afterBreakdown(window: BrowserWindow): Promise<void> {
  const again = await askToReload(window);
  if (window.isDestroyed()) {
    return;
  }
  if (again) {
    window.webContents.reload();
  } else {
    window.close();
  }
}

/** Where a window would stand if it weren't as large as its screen, and whether it is. */
export const placeOf = (window: BrowserWindow): WindowPlace => ({
  ...window.getNormalBounds(),
  maximized: window.isMaximized(),
});

/** A window for one study: a page without Node, in a sandbox, that has the bridge and nothing else. */
export function createStudyWindow(file: string, place: WindowPlace, others: number): BrowserWindow {
  const window = new BrowserWindow({
    ...edgesFor(place, others),
    minWidth: 720,
    minHeight: 480,
    title: `${titleOf(file)} – Throughline`,
    show: false,
    backgroundColor: paper(),
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // Elsewhere than on macOS its word lists would come from the network.
      spellcheck: process.platform === 'darwin',
    },
  });
  if (process.platform === 'darwin') {
    window.setRepresentedFilename(file);
  }
  window.once('ready-to-show', () => {
    if (place.maximized) {
      window.maximize();
    }
    window.show();
  });
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  window.webContents.on('context-menu', (_event, params) => {
    showTextMenu(window, params);
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) {
      void afterBreakdown(window);
    }
  });
  return window;
}
