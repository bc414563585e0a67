import type { Locator, Page } from 'playwright-core';
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

const sheet = (page: Page): Locator => page.getByRole('grid', { name: 'Participants' });

const rowOf = (page: Page, name: string): Locator =>
  sheet(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

async function openSheet(): Promise<Page> {
  const page = await workbench.open({ path: '#/participants' });
  await takeSeat(page, 'Coder A');
  await sheet(page).waitFor();
  return page;
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
  }
}

/** What the study holds of a participant, by attribute; a reason stands in brackets. */
async function known(name: string): Promise<Record<string, string>> {
  const seat = await workbench.sit(null);
  const participants = await seat.call('participants.list', {});
  const attributes = await seat.call('attributes.list', {});
  const values = participants.ok ? participants.value.find((one) => one.name === name)?.values : [];
  return Object.fromEntries(
    (attributes.ok ? attributes.value : []).map((attribute) => {
      const value = values?.find(({ attributeId }) => attributeId === attribute.id);
      return [attribute.name, value?.value ?? (value?.missing ? `[${value.missing}]` : '')];
    }),
  );
}

const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);

test('a participant is added and described by keyboard alone', async () => {
  const page = await openSheet();
  await sheet(page).getByRole('rowheader', { name: 'Karen' }).focus();
  // All columns are in sight beside the panel.
  const beside = await page.getByRole('complementary', { name: 'Behind the cell' }).boundingBox();
  const last = await sheet(page).getByRole('columnheader', { name: 'Sources' }).boundingBox();
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);
  await press(page, 'Control+ArrowDown');
  expect(await focused(page)).toBe('Add a participant');
  await page.keyboard.type('June');
  await press(page, 'Enter');
  await rowOf(page, 'June').waitFor();
  await press(page, 'ArrowUp', 'ArrowRight');

  // A category is finished from its first letters, a word by itself is "yes", a range stays one.
  await page.keyboard.type('su');
  await press(page, 'Tab');
  await expect.poll(async () => (await known('June'))['District type']).toBe('Suburban');
  await press(page, 'F2', 'ArrowDown', 'ArrowDown', 'Tab');
  await page.keyboard.type('not sh');
  await press(page, 'ArrowDown', 'Tab');
  await page.keyboard.type('y');
  await press(page, 'Tab');
  await page.keyboard.type('50-60');
  await press(page, 'Enter');
  await expect
    .poll(() => known('June'))
    .toEqual({
      'District type': 'Suburban',
      'District size': 'Mid-sized',
      'Expenditure per student': '[Not shared]',
      'Works with coaches': 'Yes',
      'Percentage of time': '50-60',
    });
  await rowOf(page, 'June').getByText('Not shared').waitFor();

  await press(page, 'Control+z');
  await expect.poll(async () => (await known('June'))['Percentage of time']).toBe('');
});

test('a bad value is told at its cell, Escape takes it back, and it can be a reason', async () => {
  const page = await openSheet();
  const cell = rowOf(page, 'Scarlett').getByRole('gridcell').nth(4);
  await cell.click();
  await page.keyboard.type('a lot');
  await press(page, 'Enter');
  const sentence = 'Percentage of time can’t be “a lot”; it takes a number, or a range such as 50-60.';
  await page.getByRole('alert').getByText(sentence).waitFor();
  await expectAccessible(page);
  await press(page, 'Escape');
  expect(await cell.textContent()).toContain('75');
  await page.keyboard.type('60-50');
  await press(page, 'Enter');
  await page.getByRole('alert').getByText('can’t be “60-50”').waitFor();
  await press(page, 'Escape');

  await page.keyboard.type('would not say');
  await press(page, 'ArrowDown', 'Enter');
  await expect.poll(async () => (await known('Scarlett'))['Percentage of time']).toBe('[would not say]');
  await press(page, 'ArrowUp', 'Delete');
  await expect.poll(async () => (await known('Scarlett'))['Percentage of time']).toBe('');
});

test('the quotation behind a value is shown beside it and opens its transcript', async () => {
  const page = await openSheet();
  await rowOf(page, 'Quinn').getByRole('gridcell', { name: /25/u }).click();
  const behind = page.getByRole('complementary', { name: 'Behind the cell' });
  await behind.getByRole('heading', { name: 'Quinn, percentage of time' }).waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);
  await behind.getByRole('button', { name: 'Open in transcript' }).click();
  await page.waitForURL(/#\/sources\/.*start=/u);
});

test('several names and an attribute are added, a participant renamed and removed', async () => {
  const page = await openSheet();
  await page.keyboard.press('Control+Enter');
  const names = page.getByRole('dialog', { name: 'Add participants' });
  await names.getByRole('textbox', { name: 'Names' }).fill('Ida\n\n  Olive  \nIda');
  await expectAccessible(page);
  await names.getByRole('button', { name: 'Add 2 participants' }).click();
  await rowOf(page, 'Olive').waitFor();

  await page.getByRole('button', { name: 'Add attribute' }).click();
  const attribute = page.getByRole('dialog', { name: 'Add an attribute' });
  await attribute.getByRole('textbox', { name: 'Name' }).fill('Years in the role');
  await attribute.getByRole('textbox', { name: 'Categories' }).fill('Up to five\nMore');
  await expectAccessible(page);
  await attribute.getByRole('button', { name: 'Add attribute' }).click();
  // The cursor waits in the new column, below its heading.
  const heading = sheet(page).getByRole('columnheader', { name: 'Years in the role' });
  const column = await heading.getAttribute('data-column');
  await page.locator(`[data-row="1"][data-column="${column ?? ''}"]:focus`).waitFor();
  await press(page, 'ArrowUp', 'Enter');
  const changed = page.getByRole('dialog', { name: 'Change Years in the role' });
  await changed.getByRole('textbox', { name: 'Name' }).fill('Years as a leader');
  await press(page, 'Enter');
  await sheet(page).getByRole('columnheader', { name: 'Years as a leader' }).click();
  await page.getByRole('button', { name: 'Remove attribute' }).click();
  await page.getByText('Removed Years as a leader.').first().waitFor();

  await sheet(page).getByRole('rowheader', { name: 'Ida' }).dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Iris');
  await press(page, 'Enter');
  await rowOf(page, 'Iris').waitFor();
  await press(page, 'ArrowUp', 'Delete');
  await rowOf(page, 'Iris').waitFor({ state: 'detached' });
  await sheet(page).getByRole('rowheader', { name: 'Karen' }).click();
  await press(page, 'Delete');
  await page.getByText('a speaker in a source').first().waitFor();
});

test('a participant is found by name from anywhere, and long names leave the values in sight', async () => {
  const seat = await workbench.sit('Coder A');
  const long = 'A pseudonym that goes on and on, '.repeat(4).trim();
  await seat.call('participants.add', { names: [long, 'سارة'] });
  const page = await workbench.open();
  await takeSeat(page, 'Coder A');
  await press(page, 'Control+k');
  await page.keyboard.type('Scarlett');
  const found = page.getByRole('group', { name: 'Participants' }).getByRole('option', { name: 'Scarlett' });
  await found.click();
  const name = sheet(page).getByRole('rowheader', { name: 'Scarlett' });
  await name.and(page.locator(':focus')).waitFor();
  await page.getByRole('complementary').getByRole('heading', { name: 'Scarlett' }).waitFor();
  expect((await sheet(page).getByRole('rowheader', { name: long }).boundingBox())?.width).toBeLessThan(240);
  await press(page, 'ArrowRight');
  await expect.poll(() => focused(page)).toBe('Rural');
  const width = async (): Promise<number> =>
    (await sheet(page).getByRole('columnheader', { name: 'District type' }).boundingBox())?.width ?? 0;
  const before = await width();
  await press(page, 'Alt+ArrowRight');
  await expect.poll(width).toBe(before + 16);
  await press(page, 'Alt+ArrowLeft');
  await expect.poll(width).toBe(before);
});

const paste = async (page: Page, text: string): Promise<void> => {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await press(page, 'Control+v');
};

const withClipboard = {
  path: '#/participants',
  permissions: ['clipboard-read', 'clipboard-write'],
};

test('cells are selected, copied, pasted, filled down, cleared and taken back by keyboard alone', async () => {
  const page = await workbench.open(withClipboard);
  await takeSeat(page, 'Coder A');
  await sheet(page).getByRole('rowheader', { name: 'Mia' }).focus();
  await press(page, 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
  await page.getByText('4 cells selected: Mia to Nancy, District type to District size').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Rural\tSmall\nRural\tSmall\n');
  await expectAccessible(page);

  // Lines below the last participant bring their names along; what can't be taken is told before anything is written.
  await press(page, 'Escape', 'Control+ArrowDown', 'Home');
  await paste(page, 'Petra\turban\tHuge\nسارة 👩‍👧\tRural\tSmall\n"=1+1 ""x"""\t\tLarge\n');
  const dialog = page.getByRole('dialog', { name: 'Paste into the sheet' });
  await dialog.getByText('District size can’t be “Huge”').waitFor();
  await expectAccessible(page);
  await press(page, 'Enter');
  await rowOf(page, '=1+1 "x"').waitFor();
  expect((await known('Petra'))['District type']).toBe('Urban');
  await page.getByText('Pasted 4 cells and added 3 participants.').first().waitFor();

  await sheet(page).getByRole('rowheader', { name: 'Petra' }).focus();
  await press(page, 'ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
  await expect.poll(async () => (await known('=1+1 "x"'))['District type']).toBe('Urban');
  await press(page, 'Delete');
  await expect.poll(async () => (await known('Petra'))['District type']).toBe('');
  await press(page, 'Control+z');
  await expect.poll(async () => (await known('سارة 👩‍👧'))['District type']).toBe('Urban');
  await press(page, 'Control+z', 'Control+z');
  await rowOf(page, 'Petra').waitFor({ state: 'detached' });
});

test('the sheet is sorted, narrowed down and put in order; a table is pasted at its head and gets classes', async () => {
  const page = await workbench.open({ ...withClipboard, colorScheme: 'dark' });
  await takeSeat(page, 'Coder A');
  await sheet(page).getByRole('columnheader', { name: 'Percentage of time' }).click();
  await page.getByRole('button', { name: 'Sort down' }).click();
  const first = sheet(page).getByRole('rowheader').first();
  await page.getByRole('button', { name: 'Keep this order' }).click();
  await page.getByText('The participants are kept in this order.').first().waitFor();
  await expect.poll(() => first.textContent()).not.toBe('Karen');
  await sheet(page).getByRole('columnheader', { name: 'District type' }).click();
  await page.getByRole('region', { name: 'Show only' }).getByText('Suburban').click();
  await page.getByText(/^\d+ of \d+ shown/u).waitFor();
  await expectAccessible(page);
  await page.reload();
  await page.getByText(/^\d+ of \d+ shown/u).waitFor();
  await page.getByRole('button', { name: 'Show all values of District type' }).click();

  await sheet(page).getByRole('columnheader', { name: 'Name' }).focus();
  await paste(page, 'Name\tStudents\nGreg\t120,000\nAlice\t90,000-110,000\nWill\tNot shared\n');
  const dialog = page.getByRole('dialog', { name: 'Import a table of participants' });
  await dialog.getByText('3 change, 0 as before').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Import 3 cells' }).click();
  await expect.poll(async () => (await known('Alice'))['Students']).toBe('90000-110000');

  await page.getByRole('button', { name: 'More to do with participants' }).click();
  await page.getByRole('menuitem', { name: 'Derive classes from a number' }).click();
  const classes = page.getByRole('dialog', { name: 'Derive classes' });
  await classes.getByRole('textbox', { name: 'Name' }).fill('Size class');
  await classes.getByRole('button', { name: /Worked out from/u }).click();
  await page.getByRole('option', { name: 'Students' }).click();
  await classes.getByRole('textbox', { name: 'Threshold of class 2' }).fill('15,000');
  await classes.getByRole('textbox', { name: 'Threshold of class 3' }).fill('100,000');
  await classes.getByText('Alice: Undecided: 90000–110000 may be Medium or Large').waitFor();
  await expectAccessible(page);
  await press(page, 'Enter');
  await expect.poll(async () => (await known('Greg'))['Size class']).toBe('Large');
  expect((await known('Will'))['Size class']).toBe('[Not shared]');
});

test('a sample is drawn by a rule with an exception, and its table for the paper is kept', async () => {
  const page = await openSheet();
  const showPart = (name: string): Promise<void> =>
    page.getByRole('main').getByText(name, { exact: true }).click();
  await showPart('Sample');
  await page.getByRole('button', { name: 'Draw a sample' }).click();
  const rule = page.getByRole('group', { name: 'Only Works with coaches' });
  await rule.getByRole('button', { name: 'No', exact: true }).click();
  await page.getByText(/^2 of /u).waitFor();
  await page.getByRole('button', { name: 'Take Jessica in' }).click();
  await page.keyboard.type('Speaks for the coaches.');
  await expectAccessible(page);
  await press(page, 'Enter');
  await page.getByText(/^3 of .*1 exception made by hand/u).waitFor();
  await expectAccessible(page);

  await showPart('For the paper');
  const table = page.getByRole('main').getByRole('table');
  await expect.poll(() => table.getByRole('row').count()).toBe(4);
  await page.getByRole('textbox', { name: 'Caption' }).fill('Leaders of three districts');
  await page.getByRole('button', { name: 'Keep this table' }).click();
  await page.getByRole('button', { name: 'Kept' }).waitFor();
  await expectAccessible(page);
  const seat = await workbench.sit(null);
  const tables = await seat.call('participantTables.list', {});
  expect(tables.ok && tables.value.map(({ caption }) => caption)).toEqual(['Leaders of three districts']);
});

test('words selected in a transcript become the evidence for a value', async () => {
  const seat = await workbench.sit('Coder A');
  const sources = await seat.call('sources.list', {});
  const jessica = sources.ok ? sources.value.find(({ title }) => title.includes('Jessica')) : undefined;
  const page = await workbench.open({ path: `#/sources/${jessica?.id ?? ''}` });
  await takeSeat(page, 'Coder A');
  const text = page.getByRole('textbox', { name: 'Transcript, read only' });
  await text.waitFor();
  await text.focus();
  await press(page, 's', 'u');
  const dialog = page.getByRole('dialog', { name: 'Use as evidence for a value' });
  await dialog.getByRole('button', { name: /Participant/u }).click();
  await page.getByRole('option', { name: 'Jessica' }).click();
  await dialog.getByRole('button', { name: /Attribute/u }).click();
  await page.getByRole('option', { name: /District type/u }).click();
  expect(await dialog.getByRole('textbox', { name: 'Value' }).inputValue()).toBe('Suburban');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Use as evidence' }).click();
  await page.getByText('The quotation is tied to District type of Jessica.').first().waitFor();
  await page.goto(page.url().replace(/#.*$/u, '#/participants'));
  await rowOf(page, 'Jessica')
    .getByRole('gridcell', { name: /Suburban.*with a quotation/u })
    .click();
  await page.getByRole('button', { name: 'Untie the quotation' }).click();
  await rowOf(page, 'Jessica').getByRole('gridcell', { name: 'Suburban', exact: true }).waitFor();
});

test('an empty study says what participants are for and takes the first ones', async () => {
  const empty = await serveWorkbench('empty');
  const page = await empty.open({ path: '#/participants' });
  await page.getByText('No participants yet').waitFor();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('button', { name: 'Add participants' }).last().click();
  await page.getByRole('textbox', { name: 'Names' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('June\nIda');
  await page.keyboard.press('Control+Enter');
  await sheet(page).getByRole('rowheader', { name: 'Ida' }).waitFor();
  await empty.close();
});
