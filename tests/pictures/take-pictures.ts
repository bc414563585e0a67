import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { serveStudy } from '#electron/hosts/browser/serve-study.ts';
import { buildSample } from '#electron/sample/build-sample.ts';
import { workbenchFolder } from '#electron/workbench/workbench-folder.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import { launchChromium } from '#tests/support/browser/chromium.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** `npm run pictures`: takes the README's pictures of the sample study anew. */
const into = new URL('../../docs/pictures/', import.meta.url);

type Picture = {
  readonly name: string;
  readonly path: string;
  readonly colorScheme: 'light' | 'dark';
  readonly arrange: (page: Page) => Promise<void>;
};

const coding = async (page: Page): Promise<void> => {
  await page.getByRole('row', { name: /Scarlett/u }).dblclick();
  await page.getByRole('textbox', { name: /read only$/u }).waitFor();
  await page.getByRole('complementary').getByText('Rooms with a clipboard').click();
};

const pictures: readonly Picture[] = [
  { name: 'coding', path: '#/sources', colorScheme: 'light', arrange: coding },
  { name: 'coding-dark', path: '#/sources', colorScheme: 'dark', arrange: coding },
  {
    name: 'import',
    path: '#/sources',
    colorScheme: 'light',
    arrange: async (page) => {
      const files = [
        'srt/google-captions/IO2009-Developers-Ning.srt',
        'txt/metamuse/1-tool-switching.txt',
        'md/changelog/js-party-75.md',
        'md/audreyt-archive/2020-02-05-李志村來訪.md',
      ];
      await page
        .getByLabel('Transcripts to import', { exact: true })
        .setInputFiles(files.map((file) => `tests/fixtures/transcripts/${file}`));
      await page.getByRole('heading', { name: 'Look over what comes in' }).waitFor();
      await page.getByText('js-party-75', { exact: true }).click();
      await page.getByRole('button', { name: /^Name in bold/u }).waitFor();
    },
  },
  {
    name: 'reconcile',
    path: '#/reconcile?view=episodes',
    colorScheme: 'light',
    arrange: async (page) => {
      await page.getByRole('button', { name: /Interview 12, Scarlett, episode 5/u }).click();
      await page.getByText(/^Before discussion:/u).waitFor();
    },
  },
  {
    name: 'table',
    path: '#/tables',
    colorScheme: 'light',
    arrange: async (page) => {
      await page
        .getByRole('row', { name: /^Celeste/u })
        .getByRole('gridcell', { name: 'Yes' })
        .first()
        .click();
      await page.getByRole('complementary', { name: 'Evidence' }).waitFor();
    },
  },
];

mkdirSync(into, { recursive: true });
const folder = temporaryFolder();
const worker = new StudyWorker();
await buildSample(worker, folder.path('sample.throughline'));
const served = await serveStudy({ worker, port: 0, workbench: workbenchFolder });
const browser = await launchChromium();
try {
  for (const { name, path, colorScheme, arrange } of pictures) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto(served.address);
    await page.goto(`${new URL(served.address).origin}/${path}`);
    await takeSeat(page, 'Coder A');
    await arrange(page);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(1000);
    await page.screenshot({ path: new URL(`${name}.png`, into).pathname });
    await context.close();
  }
} finally {
  await browser.close();
  await served.close();
  await worker.close();
  folder.remove();
}
