import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireOk } from '#electron/sample/require-ok.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';

let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench('sample');
});

afterAll(async () => {
  await workbench.close();
});

const tree = (page: Page): Locator => page.getByRole('treegrid', { name: 'Codes and themes' });

const codeRow = (page: Page, name: string): Locator => tree(page).getByRole('row', { name, exact: true });

async function show(page: Page, which: string): Promise<void> {
  await page.getByRole('button', { name: /Which codes/u }).click();
  await page.getByRole('option', { name: which }).click();
}

async function openCodebook(): Promise<Page> {
  const page = await workbench.open({ path: '#/codebook' });
  await takeSeat(page, 'Coder A');
  await tree(page).waitFor();
  return page;
}

test('a code shows its figures and its quotations, and each opens its transcript', async () => {
  const page = await openCodebook();
  await codeRow(page, 'learning walks').click();
  const detail = page.getByRole('complementary', { name: 'Code' });
  await detail.getByText('4 codings in 4 episodes of 4 participants.').waitFor();
  await detail.getByRole('heading', { name: '4 quotations' }).waitFor();
  expect(await detail.getByRole('region', { name: 'Quotations' }).getByRole('listitem').count()).toBe(4);
  await expectAccessible(page);
  await expectWithinWindow(page);
  await page.reload();
  await detail.getByRole('heading', { name: '4 quotations' }).waitFor();
  await detail.getByRole('button', { name: 'Open in transcript' }).first().click();
  await page.waitForURL(/#\/sources\/.*start=/u);
});

test('a code is made, renamed, defined, moved and removed by keyboard alone', async () => {
  const page = await openCodebook();
  await codeRow(page, 'Engaging in strategic planning').click();
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'New code' });
  await dialog.getByRole('textbox', { name: 'Name' }).and(page.locator(':focus')).waitFor();
  await expectAccessible(page);
  await page.keyboard.type('deciding in May');
  await page.keyboard.press('Enter');
  await codeRow(page, 'deciding in May').waitFor();
  const detail = page.getByRole('complementary', { name: 'Code' });
  await detail.getByText('Under Engaging in strategic planning').waitFor();

  await codeRow(page, 'deciding in May').focus();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'name of the code' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('planning in May');
  await page.keyboard.press('Enter');
  await codeRow(page, 'planning in May').and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await detail.getByText('Under Engaging in strategic planning').waitFor({ state: 'detached' });
  await codeRow(page, 'planning in May').focus();
  await page.keyboard.press('Delete');
  await codeRow(page, 'planning in May').waitFor({ state: 'detached' });
  await codeRow(page, 'learning walks').click();
  await page.keyboard.press('Delete');
  await page
    .getByText(/The code “learning walks” can’t be removed/u)
    .first()
    .waitFor();
});

test('a name is changed where the focus is, whatever was in view before, and the row has the focus again', async () => {
  const page = await openCodebook();
  const field = page.getByRole('textbox', { name: 'name of the code' });
  await codeRow(page, 'learning walks').click();
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('F2');
  await field.and(page.locator(':focus')).waitFor();
  expect(await field.inputValue()).toBe('visiting rooms together');
  await page.keyboard.press('Escape');
  await codeRow(page, 'visiting rooms together').and(page.locator(':focus')).waitFor();
  await page.keyboard.press('ArrowUp');
  await page
    .getByRole('complementary', { name: 'Code' })
    .getByRole('heading', { name: 'learning walks' })
    .waitFor();
  expect(await field.count()).toBe(0);
});

test('the colour of a code is chosen by its name', async () => {
  const page = await openCodebook();
  await codeRow(page, 'what gets in the way').click();
  await page.getByRole('button', { name: /^Colour: / }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'teal' }).click();
  await page.getByRole('button', { name: 'dotted' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Colour: teal, dotted' }).waitFor();
});

test('codes are found by words and by how often they were used; the coders’ own codes stay readable', async () => {
  const page = await openCodebook();
  await page.keyboard.press('/');
  await page.keyboard.type('plc');
  await expect
    .poll(() => tree(page).getByRole('row').allTextContents())
    .toEqual([
      expect.stringContaining('Cofacilitating PLCs with coaches'),
      expect.stringContaining('sharing the lead in PLCs'),
      expect.stringContaining('student work and data in PLCs'),
    ]);
  await page.getByRole('button', { name: 'Clear search' }).click();
  const own = page.getByRole('region', { name: /^Coder A’s own codes/u });
  await own.getByRole('row', { name: 'laughing it off' }).click();
  const detail = page.getByRole('complementary', { name: 'Code' });
  await detail.getByRole('heading', { name: 'laughing it off' }).waitFor();
  expect(await detail.getByRole('button', { name: 'More for the code' }).count()).toBe(0);
  await show(page, 'One coder only');
  await own.getByRole('row', { name: 'laughing it off' }).waitFor();
  await expectAccessible(page);
  await page.reload();
  await page.getByRole('button', { name: /One coder only/u }).waitFor();
  await show(page, 'All codes');
  await page.getByRole('button', { name: /In book order/u }).click();
  await page.getByRole('option', { name: 'By name' }).click();
  await expect
    .poll(async () => (await tree(page).getByRole('row').allTextContents()).slice(0, 3))
    .toEqual([
      expect.stringContaining('Cofacilitating PLCs with coaches'),
      expect.stringContaining('sharing the lead in PLCs'),
      expect.stringContaining('student work and data in PLCs'),
    ]);
});

test('codes are merged with a look at what will change, by mouse, and the step is taken back', async () => {
  const page = await openCodebook();
  const side = page.getByRole('complementary', { name: 'Code' });
  await codeRow(page, 'one-to-one check-ins').click();
  await codeRow(page, "feedback on a coach's work").click({ modifiers: ['Control'] });
  await side.getByRole('heading', { name: '2 codes chosen' }).waitFor();
  await expectAccessible(page);
  await side.getByRole('button', { name: 'Merge' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge 2 codes' });
  await dialog.getByText('3 codings go to “one-to-one check-ins”.').waitFor();
  await expectAccessible(page);
  await dialog.getByText("feedback on a coach's work").first().click();
  await dialog.getByText("6 codings go to “feedback on a coach's work”.").waitFor();
  await dialog.getByRole('button', { name: 'Add the definition of one-to-one check-ins' }).click();
  await dialog.getByRole('textbox', { name: 'What it is called' }).fill('looking after one coach');
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await codeRow(page, 'looking after one coach').waitFor();
  await codeRow(page, 'one-to-one check-ins').waitFor({ state: 'detached' });
  await side.getByText('Merged from').waitFor();
  await side.getByText('9 codings in').waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await codeRow(page, 'one-to-one check-ins').waitFor();
});

test('a code is split by walking its codings, left in the middle and gone on with, and retired, by keyboard alone', async () => {
  const page = await openCodebook();
  const side = page.getByRole('complementary', { name: 'Code' });
  await codeRow(page, 'what gets in the way').click();
  await page.keyboard.press('Control+Shift+X');
  const dialog = page.getByRole('dialog', { name: 'Split “what gets in the way”' });
  await dialog.getByText('8 codings not dealt yet').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('n');
  await page.keyboard.type('time');
  await page.keyboard.press('Enter');
  await dialog.getByText('7 codings not dealt yet').waitFor();
  await page.keyboard.press('0');
  await page.keyboard.press('1');
  await page.keyboard.press('s');
  await page.keyboard.press('ArrowLeft');
  await dialog.getByText('4 of 8, 3 dealt').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Shift+X');
  await dialog.getByText('5 codings not dealt yet').waitFor();
  await page.keyboard.press('1');
  await dialog.getByText('4 codings not dealt yet').waitFor();
  await page.keyboard.press('Control+Enter');
  await side.getByText('5 codings in').waitFor();
  await side.getByText('Dealt out to').waitFor();

  await codeRow(page, 'time').click();
  await side.getByText('3 codings in').waitFor();
  await page.keyboard.press('Control+Shift+H');
  await codeRow(page, 'time').waitFor({ state: 'detached' });
  await side.getByText('it is no longer offered').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Control+Shift+H');
  await codeRow(page, 'time').waitFor();

  await codeRow(page, 'time').click();
  await page.keyboard.press('Control+Shift+U');
  await page.getByRole('dialog', { name: 'Put “time” under a theme' }).waitFor();
  await page.keyboard.type('What is missing');
  await page.keyboard.press('Enter');
  await side.getByText('Under What is missing').waitFor();
});

test('in an open round with codes of one’s own, that is said', async () => {
  const fresh = await serveWorkbench('empty');
  const client = await fresh.sit('Coder A');
  const page = await fresh.open({ path: '#/codebook' });
  await page.getByText('No codes yet').waitFor();
  await expectAccessible(page);
  await requireOk(client.call('codes.create', { name: 'first code' }));
  await page.getByText(/^This is your own codebook in /u).waitFor();
  await expectAccessible(page);
  await fresh.close();
});
