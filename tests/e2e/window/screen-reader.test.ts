import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { namesUnclear } from '#tests/support/browser/names-unclear.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';

let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench('sample');
});

afterAll(async () => {
  await workbench.close();
});

async function seated(path = ''): Promise<Page> {
  const page = await workbench.open({ path });
  await takeSeat(page, 'Coder A');
  return page;
}

type Screen = {
  readonly path: string;
  /** What is done there, until something is seen. */
  readonly show: (page: Page) => Promise<unknown>;
  /** The names that two things have because they do or say the same. */
  readonly shared?: readonly RegExp[];
};

const seen = (page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<void> =>
  page.getByRole('main').getByRole(role, { name }).first().waitFor();

const press = (page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<void> =>
  page.getByRole('main').getByRole(role, { name }).first().click();

const dialog = (page: Page): Promise<void> => page.getByRole('dialog').waitFor();

const screens: readonly Screen[] = [
  {
    path: 'sources',
    show: async (page) => {
      await press(page, 'row', 'Interview 2, Jessica');
      await seen(page, 'complementary', 'Interview 2, Jessica');
    },
  },
  {
    path: 'participants',
    show: async (page) => {
      await press(page, 'gridcell', /^50-60/u);
      await seen(page, 'figure', /Interview 3/u);
    },
  },
  {
    path: 'participants',
    show: async (page) => {
      await press(page, 'radio', 'Sample');
      await seen(page, 'table', 'Everyone interviewed');
    },
  },
  {
    path: 'participants',
    show: async (page) => {
      await press(page, 'radio', 'For the paper');
      await seen(page, 'table', 'Table 1');
    },
  },
  { path: 'protocol', show: (page) => seen(page, 'button', /prompt 9$/u) },
  { path: 'names', show: (page) => seen(page, 'button', 'List a name'), shared: [/^List a name$/u] },
  {
    path: 'search',
    show: async (page) => {
      await page.getByRole('searchbox', { name: 'Words to find' }).fill('clipboard');
      await seen(page, 'row', /clipboard/u);
    },
  },
  { path: 'episodes', show: (page) => seen(page, 'row', /The coach and the boiler/u) },
  {
    path: 'episodes',
    show: async (page) => {
      await press(page, 'radio', 'Progress');
      await seen(page, 'row', /Interview 12/u);
    },
  },
  {
    path: 'codebook',
    show: async (page) => {
      await press(page, 'row', 'learning walks');
      await seen(page, 'figure', /Interview/u);
    },
  },
  {
    path: 'codebook',
    show: async (page) => {
      await press(page, 'row', 'learning walks');
      await seen(page, 'button', /^Merge/u);
      await page.keyboard.press('Control+Shift+m');
      await dialog(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).waitFor();
    },
  },
  {
    path: 'codebook',
    show: async (page) => {
      await press(page, 'row', 'learning walks');
      await seen(page, 'button', /^Split/u);
      await page.keyboard.press('Control+Shift+x');
      await dialog(page);
      await page.getByRole('dialog').getByText('1 of').first().waitFor();
    },
  },
  { path: 'codebook/quotations', show: (page) => seen(page, 'button', /Choose a code/u) },
  { path: 'codebook/compare', show: (page) => seen(page, 'figure', /Interview/u) },
  {
    path: 'codebook/together',
    show: (page) => seen(page, 'columnheader', /4 Visiting classrooms with coaches/u),
  },
  { path: 'reconcile', show: (page) => seen(page, 'article', /episode 1/u) },
  { path: 'themes', show: (page) => seen(page, 'region', 'Facilitating PD for coaches') },
  { path: 'queries', show: (page) => seen(page, 'button', 'New query') },
  {
    path: 'queries',
    show: async (page) => {
      await press(page, 'button', 'Choose a code');
      await page.keyboard.type('learning walks');
      await page
        .getByRole('option', { name: /^learning walks/u })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await seen(page, 'figure', /Interview/u);
    },
  },
  {
    path: 'tables',
    show: async (page) => {
      await press(page, 'gridcell', 'Yes');
      await seen(page, 'figure', /Interview 2/u);
    },
  },
  { path: 'memos', show: (page) => seen(page, 'article', 'Quiet, waiting') },
  {
    path: 'history',
    show: (page) => seen(page, 'button', /Saved the table/u),
    // The browser's own button beside a day, and steps that were taken twice in a minute.
    shared: [/^Undo$/u, /^Redo$/u, /^Show date picker/u, /^\d\d:\d\d /u],
  },
  {
    path: 'sources',
    show: async (page) => {
      await page.keyboard.press('?');
      await dialog(page);
    },
  },
  {
    path: 'sources',
    show: async (page) => {
      await page.keyboard.press('Control+k');
      await dialog(page);
    },
  },
];

test('every screen says of everything in it what it is, and of every button what it does to what', async () => {
  const page = await seated();
  const origin = new URL(page.url()).origin;
  for (const { path, show, shared } of screens) {
    await page.goto(`${origin}/#/${path}`);
    await show(page);
    await expect.poll(() => namesUnclear(page, shared), { message: path }).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('an interview says of everything in it what it is', async () => {
  const page = await seated();
  await press(page, 'link', 'Interview 1, Karen');
  await seen(page, 'textbox', 'Transcript, read only');
  await expect.poll(() => namesUnclear(page)).toEqual([]);
});

test('F6 leads round the parts of the window, into the text and back to where one was', async () => {
  const page = await seated();
  await press(page, 'link', 'Interview 1, Karen');
  const text = page.getByRole('textbox', { name: 'Transcript, read only' });
  await text.waitFor();
  const focus = page.locator(':focus');
  const round = [
    page.getByRole('heading', { name: 'Episodes and codes' }),
    page.getByRole('button', { name: /^Undo/u }),
    page.getByRole('link', { name: 'Throughline' }),
    page.getByRole('link', { name: 'Sources' }),
    text,
  ];
  await text.focus();
  for (const place of round) {
    await page.keyboard.press('F6');
    await place.and(focus).waitFor();
  }
  await page.keyboard.press('F6');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const episode = page.getByRole('button', { name: 'The coach and the boiler', exact: true });
  await episode.and(focus).waitFor();
  await page.keyboard.press('Shift+F6');
  await text.and(focus).waitFor();
  await page.keyboard.press('F6');
  await episode.and(focus).waitFor();
});

test('a long history is one stop for the Tab key, and the arrows lead through it', async () => {
  const page = await seated('#/history');
  const steps = page.getByRole('region', { name: 'Steps' }).getByRole('button');
  const focus = page.locator(':focus');
  await steps.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await steps.nth(2).and(focus).waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /more$/u }).and(focus).waitFor();
  await page.keyboard.press('Shift+Tab');
  await steps.nth(2).and(focus).waitFor();
});
