import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bridgeOver } from '#electron/hosts/desktop/bridge-over.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import { launchChromium } from '#tests/support/browser/chromium.ts';
import type { StandInDesktop } from '#tests/support/desktop/electron-stand-in.ts';
import { showInBrowser } from '#tests/support/desktop/show-in-browser.ts';
import type { StandInWindow } from '#tests/support/desktop/stand-in-window.ts';
import { quitDesktop, startDesktop, windowOf } from '#tests/support/desktop/start-desktop.ts';
import { ensureBuilt } from '#tests/support/programs/run-program.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { valueOf } from '#tests/support/value-of.ts';

const folder = temporaryFolder();
const problems: string[] = [];
let browser: Browser;
let desktop: StandInDesktop;
let window: StandInWindow;
let page: Page;

beforeAll(async () => {
  await ensureBuilt(process.cwd());
  const file = folder.path('pilot.throughline');
  const worker = new StudyWorker();
  await valueOf(worker.create(file, { title: 'The pilot study', coder: 'Coder A' }));
  await worker.close();
  desktop = await startDesktop({
    data: folder.path('data'),
    documents: folder.path('.'),
    pages: resolve('dist/renderer'),
    file,
  });
  desktop.app.becomeReady();
  window = await windowOf(desktop);
  browser = await launchChromium();
  page = await showInBrowser(browser, desktop, window, problems);
}, 400_000);

afterAll(async () => {
  await browser.close();
  await quitDesktop(desktop);
  folder.remove();
});

/** The study's title as the page shows it at the top. */
const title = (name: string) => page.getByRole('banner').getByText(name);

test('the workbench runs over the desktop’s bridge under the desktop’s headers', async () => {
  await title('The pilot study').waitFor();
  expect(problems).toEqual([]);
});

test('it hears what changes, and undoes it from the menu', async () => {
  const bridge = bridgeOver(window.webContents.pageIpc);
  await bridge.call(1_000_001, 'study.rename', { title: 'The main study' });
  await title('The main study').waitFor();
  desktop.choose(['Edit', 'Undo'], window);
  await title('The pilot study').waitFor();
  desktop.choose(['Edit', 'Redo'], window);
  await title('The main study').waitFor();
  expect(problems).toEqual([]);
});

test('help shows the keys', async () => {
  desktop.choose(['Help', 'Keyboard shortcuts'], window);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(problems).toEqual([]);
});
