import type { Browser, Page } from 'playwright-core';
import { bridgeOver } from '#electron/hosts/desktop/bridge-over.ts';
import { workbenchAddress } from '#electron/hosts/desktop/workbench-address.ts';
import type { StandInDesktop } from './electron-stand-in.ts';
import type { StandInWindow } from './stand-in-window.ts';

/** Under this address the browser asks for what Electron would be asked for under the scheme of its own. */
const origin = 'https://workbench.test';

/** Runs in the page before everything else: the bridge of the preload, over functions that the test has exposed. */
const bridgeInPage = `
  const listeners = new Set();
  window.hearFromDesktop = (message) => listeners.forEach((listener) => listener(message));
  window.throughline = {
    call: (id, name, input) => window.desktopCall(id, name, input),
    cancel: (id) => void window.desktopCancel(id),
    putBytes: (name, bytes, of) => window.desktopPutBytes(name, Array.from(bytes), of),
    getBytes: (bytesId) => window.desktopGetBytes(bytesId),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
`;

/** Shows a window's page in a real browser, with the desktop's own pages, headers and bridge. Problems are collected. */
export async function showInBrowser(
  browser: Browser,
  desktop: StandInDesktop,
  window: StandInWindow,
  problems: string[],
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') {
      problems.push(message.text());
    }
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url().replace(`${origin}/`, workbenchAddress);
    const response = await desktop.handlers.get('throughline')?.({
      method: route.request().method(),
      url,
      headers: new Headers(route.request().headers()),
    });
    await (response === undefined
      ? route.abort()
      : route.fulfill({
          status: response.status,
          headers: Object.fromEntries(response.headers.entries()),
          body: Buffer.from(await response.arrayBuffer()),
        }));
  });
  const bridge = bridgeOver(window.webContents.pageIpc);
  await page.exposeFunction('desktopCall', bridge.call);
  await page.exposeFunction('desktopCancel', bridge.cancel);
  await page.exposeFunction('desktopPutBytes', (name: string, bytes: readonly number[], of?: string | null) =>
    bridge.putBytes(name, Uint8Array.from(bytes), of),
  );
  await page.exposeFunction('desktopGetBytes', bridge.getBytes);
  bridge.listen((message) => {
    page
      .evaluate(`window.hearFromDesktop?.(${JSON.stringify(message)})`)
      .catch((cause: unknown) => problems.push(String(cause)));
  });
  await page.addInitScript(bridgeInPage);
  await page.goto(`${origin}/`);
  return page;
}
