import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { requireOk } from '#electron/sample/require-ok.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';

const Reference = z.object({
  interaction_types: z.array(z.string()),
  participants: z.array(z.object({ pseudonym: z.string(), reported: z.array(z.string()) })),
  totals: z.record(z.string(), z.number()),
});

const reference = Reference.parse(
  JSON.parse(readFileSync(new URL('../fixtures/reference/district-leaders.json', import.meta.url), 'utf8')),
);

let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench('sample');
});

afterAll(async () => {
  await workbench.close();
});

const table = (page: Page): Locator => page.getByRole('grid', { name: 'Table 3' });

/** The table as the eye reads it, line by line. */
const lines = (grid: Locator): Promise<string[][]> =>
  grid
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    );

async function openTable(options: Parameters<ServedWorkbench['open']>[0] = {}): Promise<Page> {
  const page = await workbench.open({ path: '#/tables', ...options });
  await takeSeat(page, 'Coder A');
  await table(page).waitFor();
  return page;
}

test('the table shows every cell and every total of the paper’s', async () => {
  const page = await openTable();
  const types = reference.interaction_types;
  const body = reference.participants.map(({ pseudonym, reported }) => [
    pseudonym,
    ...types.map((type) => (reported.includes(type) ? '✓' : '·')),
    String(reported.length),
  ]);
  const sum = reference.participants.reduce((total, { reported }) => total + reported.length, 0);
  expect(await lines(table(page))).toEqual([
    ['Participant', ...types, 'Total'],
    ...body,
    ['Total', ...types.map((type) => String(reference.totals[type])), String(sum)],
  ]);
  await expectAccessible(page);
  await expectWithinWindow(page);
});

test('a cell opens its evidence by keyboard, keeps it over a reload, and leads to the transcript', async () => {
  const page = await openTable();
  await page.keyboard.press('Tab');
  await table(page).getByRole('rowheader', { name: 'Karen' }).focus();
  for (const key of [
    ...Array<string>(11).fill('ArrowDown'),
    ...Array<string>(4).fill('ArrowRight'),
    'Enter',
  ]) {
    await page.keyboard.press(key);
  }
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await evidence.getByRole('heading', { name: 'Scarlett, visiting classrooms with coaches' }).waitFor();
  await evidence
    .getByText(
      '10 of the 15 participants: Celeste, Jasmine, Grace, Alice, Sasha, Mary, Scarlett, Quinn, Mia, Nancy.',
    )
    .waitFor();
  expect(await evidence.getByText(/episodes?, (all coders agreed|settled by)/u).count()).toBe(1);
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  await evidence.waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await evidence.waitFor();
  await page.reload();
  await evidence.getByRole('heading', { name: 'Scarlett, visiting classrooms with coaches' }).waitFor();

  const quotation = await evidence.getByRole('listitem').first().locator('blockquote').textContent();
  await evidence.getByRole('button', { name: 'Open in transcript' }).first().click();
  await page.waitForURL(/#\/sources\/.*start=/u);
  await page
    .getByRole('main')
    .getByText(quotation ?? '', { exact: false })
    .first()
    .waitFor();
});

test('headings, names and totals open theirs too', async () => {
  const page = await openTable();
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await table(page).getByRole('columnheader', { name: 'Engaging in strategic planning' }).click();
  await evidence.getByText('3 of the 15 participants: Jessica, Celeste, Scarlett.').waitFor();
  await table(page).getByRole('rowheader', { name: 'Will' }).click();
  await evidence.getByText('1 of the 7 themes: Providing individualized support for coaches.').waitFor();
  await table(page).getByRole('rowheader', { name: 'Total' }).click();
  await evidence.getByRole('heading', { name: 'The whole table' }).waitFor();
  await table(page)
    .getByRole('row', { name: /^Mabel/u })
    .getByRole('gridcell')
    .first()
    .click();
  await evidence.getByText('Every source was read to the end, and nothing like it was found.').waitFor();
});

test('a quotation is copied with its attribution, and quoted in a memo by its key', async () => {
  const page = await openTable({ permissions: ['clipboard-read', 'clipboard-write'] });
  await table(page).getByRole('row', { name: /^Will/u }).getByRole('gridcell', { name: 'Yes' }).click();
  await page.getByRole('button', { name: 'Copy quotation' }).first().click();
  await page.getByText('Copied the quotation with its attribution.').first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^“.+” \(Interview \d+, Will, (turn )?\d+[:\d]*\)$/su);
  await page.keyboard.press('Shift+M');
  await page.getByRole('dialog', { name: 'Quote in a memo', exact: true }).waitFor();
  await page.keyboard.type('On support');
  await page.keyboard.press('Enter');
  await page.getByText('Quoted in “On support”.').first().waitFor();
  await page.getByRole('button', { name: 'Open the memo' }).first().click();
  const said = copied.slice(1, copied.indexOf('”')).slice(0, 40);
  await page.getByRole('textbox', { name: 'Text of the memo' }).getByText(said).waitFor();
});

test('what is exported equals what is shown', async () => {
  const page = await openTable();
  await page.getByRole('radio', { name: 'Codings' }).click();
  await table(page).getByRole('gridcell', { name: '13', exact: true }).first().waitFor();
  const shown = (await lines(table(page))).map((line) => line.map((face) => (face === '·' ? '0' : face)));
  const coming = page.waitForEvent('download');
  await page.keyboard.press('e');
  const file = await coming;
  expect(file.suggestedFilename()).toBe('Table 3.csv');
  const csv: unknown = parse(readFileSync(await file.path(), 'utf8'));
  expect(csv).toEqual(shown);
});

test('a table is arranged, kept under another name, renamed and removed', async () => {
  const page = await openTable();
  await page.keyboard.press('a');
  const panel = page.getByRole('complementary', { name: 'Arrange' });
  await panel.getByRole('checkbox', { name: 'District type' }).press('Space');
  await panel.getByRole('button', { name: 'Suburban' }).click();
  await expect
    .poll(() => lines(table(page)).then((all) => all.map((line) => line.slice(0, 2))))
    .toEqual([
      ['Participant', 'District type'],
      ['Jessica', 'Suburban'],
      ['Celeste', 'Suburban'],
      ['Total', ''],
    ]);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep as another table' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep as a table' });
  expect(await dialog.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Table 4');
  await dialog.getByRole('textbox', { name: 'Caption' }).fill('Suburban leaders');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Table 4', level: 1 }).waitFor();

  await page.getByRole('button', { name: 'Tables of this study' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'name of the table' }).fill('Table 5');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Table 5', level: 1 }).waitFor();

  await page.getByRole('button', { name: 'Tables of this study' }).click();
  await page.getByRole('menuitem', { name: 'Remove table' }).click();
  await page.getByRole('heading', { name: 'Table 3', level: 1 }).waitFor();
});

test('500 rows and 40 columns draw what is in sight, and the keys reach the end', async () => {
  const large = await serveWorkbench('empty');
  const client = await large.sit('Coder A');
  const names = Array.from({ length: 500 }, (_, index) => `Person ${index + 1}`);
  await requireOk(client.call('participants.add', { names }));
  for (let index = 1; index <= 40; index += 1) {
    await requireOk(client.call('codes.create', { kind: 'theme', name: `Theme ${index}` }));
  }
  await requireOk(client.call('tables.save', { name: 'Table 1', spec: { layer: { of: 'any' } } }));
  const page = await large.open({ path: '#/tables' });
  const grid = page.getByRole('grid', { name: 'Table 1' });
  await grid.getByRole('rowheader', { name: 'Person 1', exact: true }).focus();
  expect(await grid.getAttribute('aria-rowcount')).toBe('502');
  expect(await grid.locator('tbody tr').count()).toBeLessThan(80);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex))
    .toBe('501');
  await grid.getByRole('rowheader', { name: 'Person 500' }).waitFor();
  await large.close();
});

test('a study without anything says what a table needs, and leads there', async () => {
  const empty = await serveWorkbench('empty');
  const client = await empty.sit('Coder A');
  const page = await empty.open({ path: '#/tables' });
  await page.getByText('No participants yet').waitFor();
  await expectAccessible(page);
  await requireOk(client.call('participants.add', { names: ['June'] }));
  await page.getByText('No themes yet').waitFor();
  await requireOk(client.call('codes.create', { kind: 'theme', name: 'Visits' }));
  await page.getByText('Nothing is settled yet').waitFor();
  await page.getByRole('button', { name: 'Reconcile' }).click();
  await page.waitForURL(/#\/reconcile/u);
  await empty.close();
});
