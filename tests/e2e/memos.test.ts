import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';
import { valueOf } from '#tests/support/value-of.ts';

let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench('sample');
});

afterAll(async () => {
  await workbench.close();
});

const openMemos = async (at: ServedWorkbench = workbench): Promise<Page> => {
  const page = await at.open({ path: '#/memos' });
  await takeSeat(page, 'Coder A');
  await page.getByRole('button', { name: 'New memo' }).and(page.locator(':enabled')).waitFor();
  return page;
};
const begin = async (page: Page, title: string): Promise<void> => {
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Title of the memo' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
};
const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the memo' });
const saved = (page: Page) => page.getByRole('main').getByText('Saved', { exact: true }).waitFor();

test('a memo is written, set and given a quotation by keyboard alone, saves itself and opens the place', async () => {
  const page = await openMemos();
  await begin(page, 'What a visit is');
  await page.keyboard.type(
    '## Before\nThe talk **afterwards** is part\nof it.\n- one\ntwo\n\n مرحبا 会議。 ',
  );
  await page.keyboard.press('Control+i');
  await page.keyboard.type('So she says: @');
  await page.getByRole('combobox', { name: 'What to quote' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('blank sheet of paper');
  await page.getByRole('option', { name: /both carry a clipboard/u }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('And so on.');
  await saved(page);
  await expectAccessible(page);
  const figure = page.getByRole('figure');
  await figure.getByText('we both carry a clipboard with a blank sheet of paper on it.').waitFor();
  await figure.getByText('Interview 12, Scarlett · 23:48').waitFor();

  const seat = await workbench.sit('Coder A');
  const [memo] = await valueOf(seat.call('memos.list', { words: 'afterwards carry' }));
  expect(memo).toBeUndefined();
  const [found] = await valueOf(seat.call('memos.list', { words: 'visit afterwards' }));
  const [written] = await valueOf(seat.call('memos.read', { memoIds: [found?.id ?? ''] }));
  expect(written?.document.content.map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'bulletList',
    'paragraph',
    'quotation',
    'paragraph',
  ]);
  const actions = (await valueOf(seat.call('history.list', { words: 'memo' }))).actions;
  expect(actions.filter(({ procedure, undone }) => procedure === 'memos.write' && !undone)[0]?.label).toBe(
    'Wrote a memo on the study',
  );

  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('Below. ');
  await text(page).getByText('Below.').waitFor();
  expect(await figure.count()).toBe(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/sources\/[0-9a-f-]+\?start=\d+&end=\d+/u);
  await page.goBack();
  await page.getByRole('row', { name: /What a visit is/u }).waitFor();
  expect(await text(page).innerText()).toContain('And so on.');
});

test('what is written last is kept when another memo is opened at once, and a reload shows it', async () => {
  const page = await openMemos();
  await page.getByRole('row', { name: /I wanted her to have one/u }).click();
  await text(page).getByText('I did check.').waitFor();
  await text(page).press('Control+End');
  await page.keyboard.type(' I checked.');
  await page.getByRole('row', { name: /Whether, not how often/u }).click();
  await text(page).getByText('For every leader').waitFor();
  await page.getByRole('row', { name: /I wanted her to have one/u }).click();
  await text(page).getByText('I did check. I checked.').waitFor();
  await page.reload();
  await text(page).getByText('I did check. I checked.').waitFor();
});

test('a memo is put on a participant, and leads there', async () => {
  const page = await openMemos();
  await page.getByRole('row', { name: /Whether, not how often/u }).click();
  const about = page.getByRole('combobox', { name: 'What it is about' });
  await about.fill('Scarl');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: /Whether, not how often/u });
  await row.getByText('Methodological, on Scarlett').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Open Scarlett' }).click();
  await page.getByRole('rowheader', { name: 'Scarlett' }).and(page.locator(':focus')).waitFor();
});

test('the memo of another coder is read, with the way to what it is about', async () => {
  const page = await openMemos();
  await page.getByRole('row', { name: /Quiet, waiting/u }).click();
  await page.getByRole('article').getByText('Written by Coder B').waitFor();
  expect(await text(page).count()).toBe(0);
  await expectAccessible(page);
  await page.getByRole('article').getByRole('link', { name: 'Rooms with a clipboard' }).click();
  await page.waitForURL(/#\/sources\/[0-9a-f-]+\?start=\d+&end=\d+/u);
});

test('memos are found, read one after another, exported, and one is removed and brought back', async () => {
  const page = await openMemos();
  const listed = page.getByRole('grid', { name: 'Memos' }).getByRole('row');
  await page.getByRole('searchbox', { name: 'Memos with these words' }).fill('joelle truck');
  await expect.poll(() => listed.count()).toBe(1);
  await page.getByRole('searchbox', { name: 'Memos with these words' }).fill('');
  await page.getByRole('button', { name: /Whose memos/u }).click();
  await page.getByRole('option', { name: 'Coder B' }).click();
  await expect.poll(() => listed.count()).toBe(3);
  await page.getByRole('button', { name: /Order of the memos/u }).click();
  await page.getByRole('option', { name: 'As written' }).click();
  await page.getByRole('button', { name: 'Read all memos in order' }).click();
  await expect
    .poll(() =>
      page.getByRole('main').getByRole('article').getByRole('heading', { level: 2 }).allInnerTexts(),
    )
    .toEqual(['Who has to ask whom', 'Two codes called data talks', 'Quiet, waiting']);
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Word document' }).click();
  expect((await download).suggestedFilename()).toBe('memos.docx');

  await page.getByRole('button', { name: /Whose memos/u }).click();
  await page.getByRole('option', { name: 'All coders' }).click();
  await page.getByRole('button', { name: /Kind of memos/u }).click();
  await page.getByRole('option', { name: 'Reflexive' }).click();
  await expect.poll(() => listed.count()).toBe(1);
  await listed.first().click();
  await text(page).waitFor();
  await page.keyboard.press('Delete');
  const messages = page.getByRole('region', { name: 'Messages' });
  await messages.getByText('Removed the memo “I wanted her to have one”.').waitFor();
  await page.getByRole('row', { name: /I wanted her to have one/u }).waitFor({ state: 'detached' });
  await messages.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('row', { name: /I wanted her to have one/u }).waitFor();
  await page.setViewportSize({ width: 1024, height: 768 });
  await expectWithinWindow(page);
});

test('words that are read and quotations of a code are quoted in a memo by a key, and open their place again', async () => {
  const page = await workbench.open({ path: '#/sources' });
  await takeSeat(page, 'Coder A');
  const seat = await workbench.sit('Coder A');
  const [source] = await valueOf(seat.call('sources.list', {}));
  const transcript = page.getByRole('textbox', { name: 'Transcript, read only' });
  await page.goto(`${new URL(workbench.address).origin}/#/sources/${source?.id ?? ''}?start=40&end=60`);
  await transcript.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('s');
  await page.keyboard.press('Shift+M');
  await page.getByRole('dialog', { name: 'Quote in a memo' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.type('Heard while reading');
  await page.keyboard.press('Enter');
  await page.getByText('Quoted in “Heard while reading”.', { exact: true }).waitFor();
  await transcript.and(page.locator(':focus')).waitFor();

  const codes = await valueOf(seat.call('codes.list', { of: 'all' }));
  const code = codes.find(({ name }) => name === 'learning walks');
  await page.goto(`${new URL(workbench.address).origin}/#/codebook/quotations?code=${code?.id ?? ''}`);
  const rows = page.getByRole('grid', { name: 'Quotations of learning walks' }).getByRole('row');
  await rows.first().click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Quote in a memo' }).click();
  await page.getByRole('dialog', { name: 'Quote 2 quotations in a memo' }).waitFor();
  await page.keyboard.type('heard while');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open the memo' }).last().click();
  await page.getByRole('textbox', { name: 'Title of the memo' }).waitFor();
  await expect.poll(() => page.getByRole('figure').count()).toBe(3);
  const row = page.getByRole('row', { name: /Heard while reading/u });
  await row.click();
  await page.keyboard.press('Shift+M');
  await page.getByRole('combobox', { name: 'What to quote' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Open .*turn|^Open .*:/u })
    .first()
    .click();
  await page.waitForURL(/#\/sources\/[0-9a-f-]+\?start=\d+&end=\d+/u);
});

test('two windows never overwrite one another unasked, and an earlier version is brought back', async () => {
  const own = await serveWorkbench('empty');
  const page = await own.open({ path: '#/memos' });
  await page.getByText('No memos yet').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'New memo' }).click();
  await page.getByRole('textbox', { name: 'Title of the memo' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Twice');
  await page.keyboard.press('Enter');
  await page.keyboard.type('From the start.');
  await saved(page);
  const seat = await own.sit('Coder A');
  const [memo] = await valueOf(seat.call('memos.list', {}));
  const write = (said: string) =>
    valueOf(
      seat.call('memos.write', {
        memoId: memo?.id ?? '',
        about: { kind: 'study', id: null },
        title: 'Twice',
        text: said,
        isOwnStep: true,
      }),
    );
  await write('From elsewhere.');
  await text(page).getByText('From elsewhere.').waitFor();

  await page.route('**/call', async (route) => {
    if (route.request().postData()?.includes('memos.read') !== true) await route.continue();
  });
  await write('From elsewhere again.');
  await text(page).press('Control+End');
  await page.keyboard.type(' And here.');
  await page.getByText('This memo was changed in another window meanwhile.', { exact: false }).waitFor();
  await page.unroute('**/call');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep what is written here' }).click();
  await saved(page);
  expect((await valueOf(seat.call('memos.list', {})))[0]?.opening).toBe('From elsewhere. And here.');

  await text(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: 'History of “Twice”' });
  const versions = dialog.getByRole('grid', { name: 'Versions' }).getByRole('row');
  await expect.poll(() => versions.count()).toBeGreaterThan(2);
  await versions.last().click();
  await dialog.getByText('From the start.').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bring this version back' }).click();
  await text(page).getByText('From the start.').waitFor();
  await own.close();
});

test('a memo of 100,000 words is typed in without a wait', async () => {
  const own = await serveWorkbench('empty');
  const seat = await own.sit('Coder A');
  const long = Array.from({ length: 2000 }, (_, line) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: `${line} ${'word '.repeat(49)}` }],
  }));
  const document = { type: 'doc', content: long };
  await valueOf(seat.call('memos.write', { about: { kind: 'study', id: null }, title: 'Long', document }));
  const page = await own.open({ path: '#/memos' });
  await text(page).getByText('1999 word').waitFor();
  await text(page).press('Control+Home');
  // It listens before the first key goes out: a key may overtake what is only on its way to the page.
  const watch = await page.evaluateHandle(() => {
    const waits: number[] = [];
    const slowest = new Promise<number>((resolve) => {
      window.addEventListener('keydown', () => {
        const began = performance.now();
        requestAnimationFrame(() => {
          setTimeout(() => {
            waits.push(performance.now() - began);
            if (waits.length === 20) resolve(waits.toSorted((one, other) => one - other)[15] ?? 0);
          });
        });
      });
    });
    return { slowest };
  });
  await page.keyboard.type('twenty letters, typed');
  expect(await watch.evaluate(({ slowest }) => slowest)).toBeLessThan(500);
  await saved(page);
  await own.close();
});
