import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('a memo is written by keyboard alone, saves itself and survives a reload', async () => {
  const page = await workbench.open({ path: '#/memos' });
  await takeSeat(page, 'Coder A');
  await page.getByRole('grid', { name: 'Memos' }).waitFor();
  await page.getByRole('button', { name: 'New memo' }).and(page.locator(':enabled')).waitFor();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Title of the memo' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('What a visit is');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The talk afterwards\nis part of it.');
  await page.getByRole('main').getByText('Saved', { exact: true }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page
    .getByRole('row', { name: /What a visit is/u })
    .and(page.locator(':focus'))
    .waitFor();

  await page.reload();
  await page.getByRole('textbox', { name: 'Title of the memo' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Title of the memo' }).inputValue()).toBe('What a visit is');
  expect(await page.getByRole('textbox', { name: 'Text of the memo' }).inputValue()).toBe(
    'The talk afterwards\nis part of it.',
  );
  const seat = await workbench.sit('Coder A');
  const memos = await seat.call('memos.list', {});
  expect(memos.ok ? memos.value.filter(({ title }) => title === 'What a visit is') : []).toMatchObject([
    { text: 'The talk afterwards\nis part of it.', about: { kind: 'study' }, kind: 'analytic' },
  ]);
});

test('a memo is put on a participant, and leads there', async () => {
  const page = await workbench.open({ path: '#/memos' });
  await takeSeat(page, 'Coder A');
  await page.getByRole('row', { name: /Whether, not how often/u }).click();
  const about = page.getByRole('combobox', { name: 'What it is about' });
  expect(await about.inputValue()).toBe('the study');
  await about.fill('Scarl');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: /Whether, not how often/u });
  await row.getByText('Methodological, on Scarlett').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Open Scarlett' }).click();
  await page.getByRole('rowheader', { name: 'Scarlett' }).and(page.locator(':focus')).waitFor();
});

test('what is written last is kept when another memo is opened at once', async () => {
  const page = await workbench.open({ path: '#/memos' });
  await takeSeat(page, 'Coder A');
  await page.getByRole('row', { name: /I wanted her to have one/u }).click();
  const text = page.getByRole('textbox', { name: 'Text of the memo' });
  const before = await text.inputValue();
  await text.press('Control+End');
  await page.keyboard.type(' I checked.');
  await page.getByRole('row', { name: /Whether, not how often/u }).click();
  await page.getByRole('row', { name: /I wanted her to have one/u }).click();
  await expect.poll(() => text.inputValue()).toBe(`${before} I checked.`);
});

test('the memo of another coder is read, with the way to what it is about', async () => {
  const page = await workbench.open({ path: '#/memos' });
  await takeSeat(page, 'Coder A');
  await page.getByRole('row', { name: /Quiet, waiting/u }).click();
  await page.getByRole('article').getByText('Written by Coder B').waitFor();
  expect(await page.getByRole('textbox', { name: 'Text of the memo' }).count()).toBe(0);
  await expectAccessible(page);
  await page.getByRole('article').getByRole('link', { name: 'Rooms with a clipboard' }).click();
  await page.waitForURL(/#\/sources\/[0-9a-f-]+\?start=\d+&end=\d+/u);
});

test('memos are found by kind and by words, and one is removed and brought back', async () => {
  const page = await workbench.open({ path: '#/memos' });
  await takeSeat(page, 'Coder A');
  const listed = page.getByRole('grid', { name: 'Memos' }).getByRole('row');
  await page.getByRole('searchbox', { name: 'Memos with these words' }).fill('joelle truck');
  await expect.poll(() => listed.count()).toBe(1);
  await page.getByRole('searchbox', { name: 'Memos with these words' }).fill('');
  await page.getByRole('button', { name: /Kind of memos/u }).click();
  await page.getByRole('option', { name: 'Reflexive' }).click();
  await expect.poll(() => listed.count()).toBe(1);

  await listed.first().click();
  await page.keyboard.press('Delete');
  const messages = page.getByRole('region', { name: 'Messages' });
  await messages.getByText('Removed the memo “I wanted her to have one”.').waitFor();
  await page.getByRole('row', { name: /I wanted her to have one/u }).waitFor({ state: 'detached' });
  await messages.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('row', { name: /I wanted her to have one/u }).waitFor();
  await page.setViewportSize({ width: 1024, height: 768 });
  await expectWithinWindow(page);
});

test('a study without memos says what they are for and offers the first', async () => {
  const empty = await serveWorkbench('empty');
  const page = await empty.open({ path: '#/memos' });
  await page.getByText('No memos yet').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'New memo' }).click();
  await page.getByRole('textbox', { name: 'Title of the memo' }).and(page.locator(':focus')).waitFor();
  expect(await page.getByRole('grid', { name: 'Memos' }).getByRole('row').count()).toBe(1);
  await empty.close();
});
