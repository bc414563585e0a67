import { copyFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { serveStudy } from '#electron/hosts/browser/serve-study.ts';
import { workbenchFolder } from '#electron/workbench/workbench-folder.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import { createClient, type Client } from '#shared/contract/client.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { launchChromium } from './chromium.ts';

export type ServedWorkbench = {
  readonly address: string;
  readonly file: string;
  /** A seat beside the browser, to set things up and to look at what came of it. */
  readonly sit: (coder: string | null) => Promise<Client>;
  /** A page of the workbench, signed in; console errors and page errors fail the test when it is closed. */
  readonly open: (options?: BrowserContextOptions & { readonly path?: string }) => Promise<Page>;
  /** Ends the server, as a crash would, while the study stays open. */
  readonly stop: () => Promise<void>;
  /** Serves the study again on the same port, under a new token; the address that lets a browser in. */
  readonly serveAgain: () => Promise<string>;
  readonly close: (options?: { readonly mayComplain: boolean }) => Promise<void>;
};

/** Builds the study to serve in a new file, and leaves it open. */
export type StudyMaker = (worker: StudyWorker, file: string) => Promise<unknown>;

const open = async (opened: ReturnType<StudyWorker['open']>): Promise<void> => {
  const result = await opened;
  if (!result.ok) {
    throw new Error(result.error.message);
  }
};

const makers: Readonly<Record<'sample' | 'empty', StudyMaker>> = {
  sample: async (worker, file) => {
    copyFileSync(inject('sample'), file);
    await open(worker.open(file));
  },
  empty: (worker, file) => open(worker.create(file, { title: 'A study', coder: 'Coder A' })),
};

/** Serves a study to real Chromium: a fresh copy of the sample, an empty study with one coder, or one that is made for it. */
export async function serveWorkbench(which: 'sample' | 'empty' | StudyMaker): Promise<ServedWorkbench> {
  const folder = temporaryFolder();
  const file = folder.path('study.throughline');
  const worker = new StudyWorker(folder.path('settings.json'));
  await (typeof which === 'string' ? makers[which] : which)(worker, file);
  let served = await serveStudy({ worker, port: 0, workbench: workbenchFolder });
  const port = Number(new URL(served.address).port);
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
      // The platform's dialog is only caught where somebody listened before it was asked for: a key is quicker than that.
      page.on('filechooser', () => {});
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
    stop: () => served.close(),
    serveAgain: async () => {
      served = await serveStudy({ worker, port, workbench: workbenchFolder });
      return served.address;
    },
    close: async (options) => {
      await browser.close();
      await served.close();
      await worker.close();
      folder.remove();
      if (problems.length > 0 && options?.mayComplain !== true) {
        throw new Error(`The page complained: ${problems.join('; ')}`);
      }
    },
  };
}
