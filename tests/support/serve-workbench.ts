import { copyFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { serveStudy } from '#electron/hosts/browser/serve-study.ts';
import { workbenchFolder } from '#electron/workbench/workbench-folder.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import { createClient, type Client } from '#shared/contract/client.ts';
import { launchChromium } from './chromium.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type ServedWorkbench = {
  readonly address: string;
  readonly file: string;
  /** A seat beside the browser, to set things up and to look at what came of it. */
  readonly sit: (coder: string | null) => Promise<Client>;
  /** A page of the workbench, signed in; console errors and page errors fail the test when it is closed. */
  readonly open: (options?: BrowserContextOptions & { readonly path?: string }) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** Serves a study to real Chromium: a fresh copy of the sample, or an empty study with one coder. */
export async function serveWorkbench(which: 'sample' | 'empty'): Promise<ServedWorkbench> {
  const folder = temporaryFolder();
  const file = folder.path('study.throughline');
  const worker = new StudyWorker();
  if (which === 'sample') {
    copyFileSync(inject('sample'), file);
  }
  const opened = await (which === 'sample'
    ? worker.open(file)
    : worker.create(file, { title: 'A study', coder: 'Coder A' }));
  if (!opened.ok) {
    throw new Error(opened.error.message);
  }
  const served = await serveStudy({ worker, port: 0, workbench: workbenchFolder });
  const browser: Browser = await launchChromium();
  const problems: string[] = [];
  return {
    address: served.address,
    file,
    sit: async (coder) => {
      const seat = await worker.sit(coder);
      if (!seat.ok) {
        throw new Error(seat.error.message);
      }
      return createClient(seat.value.channel);
    },
    open: async ({ path = '', ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') {
          problems.push(message.text());
        }
      });
      await page.goto(served.address);
      if (path !== '') {
        await page.goto(`${new URL(served.address).origin}/${path}`);
      }
      return page;
    },
    close: async () => {
      await browser.close();
      await served.close();
      await worker.close();
      folder.remove();
      if (problems.length > 0) {
        throw new Error(`The page complained: ${problems.join('; ')}`);
      }
    },
  };
}
