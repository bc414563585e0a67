import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';

let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench('sample');
});

afterAll(async () => {
  await workbench.close();
});

async function find(words: string): Promise<Page> {
  const page = await workbench.open();
  await takeSeat(page, 'Coder A');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a passage, code, command' }).waitFor();
  await page.keyboard.type(words);
  return page;
}

const rows = (page: Page) => page.getByRole('listbox', { name: 'Found' }).getByRole('option');
const group = (page: Page, name: string) =>
  page.getByRole('listbox', { name: 'Found' }).getByRole('group', { name });
const chosen = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

test('finds a passage while its words are being written, and opens the transcript there', async () => {
  const page = await find('blank shee');
  const passage = group(page, 'Passages').getByRole('option').first();
  await passage.waitFor();
  expect(await passage.locator('mark').allTextContents()).toEqual(['blank', 'shee']);
  expect(await passage.textContent()).toContain('Scarlett');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/sources\/[0-9a-f-]+\?start=\d+&end=\d+/u);
  expect(await page.getByRole('combobox', { name: 'Find a passage, code, command' }).count()).toBe(0);
});

test('runs a command by its name', async () => {
  const page = await find('go hist');
  await chosen(page).getByText('Go to history').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'History' }).and(page.locator(':focus')).waitFor();
  expect(page.url()).toMatch(/#\/history$/u);
});

test('finds a code and opens it in the codebook', async () => {
  const page = await find('learning walks');
  await group(page, 'Codes').getByRole('option').first().waitFor();
  while ((await chosen(page).getByText('learning walks').count()) === 0) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/codebook\?code=/u);
  expect(await page.getByRole('main').textContent()).toContain('learning walks');
});

test('shows a command that is not to be had here, and why, and doesn’t take it', async () => {
  const page = await find('remove the source');
  const command = rows(page).filter({ hasText: 'Remove the source' });
  await command.waitFor();
  expect(await command.getAttribute('aria-disabled')).toBe('true');
  expect(await command.textContent()).toContain('Choose a source first');
  await command.click({ force: true });
  expect(await rows(page).count()).toBeGreaterThan(0);
});

test('says how much was found, moves round by the arrows, and closes without a trace', async () => {
  const page = await workbench.open();
  await takeSeat(page, 'Coder A');
  await page.getByRole('button', { name: 'Import' }).focus();
  await page.keyboard.press('Control+k');
  const first = await chosen(page).textContent();
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page).textContent()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await chosen(page).textContent()).toBe(first);
  await page.keyboard.type('scarlett');
  await page
    .getByRole('status')
    .getByText(/\d+ found: .*Participants 1.*Sources 1/u)
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Import' }).and(page.locator(':focus')).waitFor();
});

test('leads to every passage when there are more than fit', async () => {
  const page = await find('coach');
  await rows(page).filter({ hasText: 'Show every passage' }).click();
  await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
  await page.getByText(/^\d+ passages in 42 turns$/u).waitFor();
  await expectAccessible(page);
  const field = page.getByRole('searchbox', { name: 'Words to find' });
  await field.fill('“blank sheet”');
  await page.getByText('1 passage in 1 turn').waitFor();
  await field.press('ArrowDown');
  await page.getByRole('row', { selected: true }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/sources\/[0-9a-f-]+\?start=\d+&end=\d+/u);
});
