import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { valueOf } from '#tests/support/value-of.ts';

let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench('sample');
});

afterAll(async () => {
  await workbench.close();
});

const codeRow = (page: Page, name: string): Locator =>
  page.getByRole('treegrid', { name: 'Codes and themes' }).getByRole('row', { name, exact: true });

async function openAtCode(name: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await workbench.open({ path: '#/codebook', colorScheme });
  await takeSeat(page, 'Coder A');
  await codeRow(page, name).click();
  return page;
}

test('by keyboard: all quotations of a code are read in context, recoded, and that is taken back', async () => {
  const page = await openAtCode('learning walks', 'light');
  await page.keyboard.press('Control+Shift+o');
  const list = page.getByRole('grid', { name: 'Quotations of learning walks' });
  await page.getByText('4 quotations of 4 participants in 4 sources').waitFor();
  await list.getByRole('row').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await list.getByText('And classrooms, do you see those with the coaches?').waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Give another code to 1 quotation' });
  await dialog.waitFor();
  await page.keyboard.type('brief rounds');
  await dialog.getByText('Create “brief rounds”').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('3 quotations of 3 participants in 3 sources').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await page.getByText('4 quotations of 4 participants in 4 sources').waitFor();
});

test('by keyboard: two codes are compared, others stepped to, and where they stand together is opened', async () => {
  const page = await openAtCode('learning walks', 'dark');
  await page.keyboard.press('Control+Shift+k');
  await page.getByText('1 of 15 participants said both').waitFor();
  await page.getByText('Celeste, Alice, Scarlett').waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);
  await page.keyboard.press(']');
  await page.getByRole('region', { name: 'Quotations of comparing notes after a visit' }).waitFor();
  await page.keyboard.press('x');
  const right = page.getByRole('region', { name: 'The code on the right' });
  await right.getByRole('button', { name: /^learning walks/u }).waitFor();
  await page.goto(`${new URL(page.url()).origin}/#/codebook/together`);
  const table = page.getByRole('grid', { name: 'Codes that stand together' });
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(8);
  await page.getByRole('radio', { name: 'Codes' }).click();
  await page.getByRole('button', { name: /Of which theme/u }).click();
  await page.getByRole('option', { name: 'Facilitating PD for coaches' }).click();
  await expect.poll(() => table.getByRole('row').count()).toBe(3);
  await expectAccessible(page);
});

test('a codebook is exported, and one from a file is looked at and taken in in one step', async () => {
  const page = await openAtCode('learning walks', 'light');
  await page.getByRole('button', { name: 'More to do with the codebook' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Export as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('codebook.csv');
  const text = '# Codebook\n\n- Distance\n  - driving: Hours on the road\n- learning walks: Otherwise\n';
  const file = { name: 'book.md', mimeType: 'text/markdown', buffer: Buffer.from(text) };
  await page.getByLabel('A codebook to import').setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Import a codebook' });
  await dialog.getByText('book.md: 2 new, 1 there already, of which 1 with other words.').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('radio', { name: 'Take the words of the file' }).click();
  await dialog.getByRole('button', { name: 'Import 3 codes' }).click();
  await codeRow(page, 'driving').waitFor();
  await page.getByText('Otherwise').first().waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await codeRow(page, 'driving').waitFor({ state: 'detached' });
});

test('a hundred codes stand together in one table, drawn as far as it is seen, and the keys reach the last', async () => {
  const many = await serveWorkbench('empty');
  try {
    const client = await many.sit('Coder A');
    const words = Array.from({ length: 100 }, (_, at) => `word${at}.`).join(' ');
    const sourceId = await importText(client, 'ann.txt', `Interviewer: What?\n\nAnn: ${words}\n`);
    const { text } = await valueOf(client.call('sources.read', { sourceId }));
    for (let at = 0; at < 100; at += 1) {
      const start = text.indexOf(`word${at}.`);
      await valueOf(client.call('codings.apply', { sourceId, start, end: start + 5, newCode: `code ${at}` }));
    }
    const page = await many.open({ path: '#/codebook/together' });
    const table = page.getByRole('grid', { name: 'Codes that stand together' });
    await table.waitFor();
    await page.getByText('100 codes, each with each').waitFor();
    await table.getByRole('gridcell').first().focus();
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('End');
    const last = table.locator('[data-row="100"][data-column="100"]');
    await last.and(page.locator(':focus')).waitFor();
    expect(await last.textContent()).toBe('1');
    expect(await table.getByRole('gridcell').count()).toBeLessThan(3000);
    await expectAccessible(page);
  } finally {
    await many.close();
  }
});
