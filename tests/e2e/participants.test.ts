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
  await sheet(page).getByRole('columnheader', { name: 'Years in the role' }).click();
  await press(page, 'Enter');
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
});

test('an empty study says what participants are for and takes the first ones', async () => {
  const empty = await serveWorkbench('empty');
  const page = await empty.open({ path: '#/participants' });
  await page.getByText('No participants yet').waitFor();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('button', { name: 'Add participants' }).last().click();
  await page.keyboard.type('June\nIda');
  await page.keyboard.press('Control+Enter');
  await sheet(page).getByRole('rowheader', { name: 'Ida' }).waitFor();
  await empty.close();
});
