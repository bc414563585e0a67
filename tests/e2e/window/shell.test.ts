import type { Page } from 'playwright-core';
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

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

async function seated(path = ''): Promise<Page> {
  const page = await workbench.open({ path });
  await takeSeat(page, 'Coder A');
  return page;
}

test('opens on the sources of the study, and keeps the token out of the address', async () => {
  const page = await seated();
  await page.getByText('District leaders and their coaches').waitFor();
  expect(page.url()).not.toContain('token');
  expect(await heading(page).textContent()).toBe('Sources');
  expect(await page.title()).toBe('Sources · District leaders and their coaches · Throughline');
});

test('leads to every place by two keys, moves the focus to its heading, and marks where one is', async () => {
  const page = await seated();
  const places = [
    ['p', 'Participants'],
    ['o', 'Protocol'],
    ['e', 'Episodes'],
    ['c', 'Codebook'],
    ['t', 'Themes'],
    ['b', 'Tables'],
    ['m', 'Memos'],
    ['h', 'History'],
    ['s', 'Sources'],
  ] as const;
  for (const [key, name] of places) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    const current = page.getByRole('navigation', { name: 'Places' }).locator('[aria-current="page"]');
    await current.and(page.getByRole('link', { name })).waitFor();
    await heading(page).and(page.locator(':focus')).waitFor();
    expect(await page.title()).toContain(await focused(page));
  }
});

test('lets the keyboard skip to what is open', async () => {
  const page = await seated();
  await heading(page).waitFor();
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to what is open');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

test('renames the study in place, takes it back and does it again, and says so', async () => {
  const page = await seated();
  await page.getByRole('button', { name: 'Rename the study' }).click();
  const field = page.getByRole('textbox', { name: 'Title of the study' });
  await field.fill('Leaders and coaches');
  await field.press('Enter');
  const renamed = page.getByRole('button', { name: 'Leaders and coaches. Rename' });
  await renamed.and(page.locator(':focus')).waitFor();

  await page.keyboard.press('Control+z');
  const messages = page.getByRole('region', { name: 'Messages' });
  await messages.getByText(/^Took back: /u).waitFor();
  await page.getByRole('button', { name: 'District leaders and their coaches. Rename' }).waitFor();

  await messages.getByRole('button', { name: 'Redo' }).click();
  await messages.getByText(/^Did again: /u).waitFor();
  await page.getByRole('button', { name: 'Leaders and coaches. Rename' }).waitFor();
  await messages.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'District leaders and their coaches. Rename' }).waitFor();
  expect(await messages.getByRole('listitem').count()).toBe(1);
});

test('an offer to undo a step goes as soon as another one was made', async () => {
  const page = await seated('#/memos');
  await page.getByRole('row', { name: /I wanted her to have one/u }).click();
  await page.keyboard.press('Delete');
  const messages = page.getByRole('region', { name: 'Messages' });
  await messages.getByText('Removed the memo').waitFor();
  await page.getByRole('button', { name: 'Rename the study' }).click();
  await page.getByRole('textbox', { name: 'Title of the study' }).fill('Leaders');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Leaders. Rename' }).waitFor();
  await messages.waitFor({ state: 'detached' });

  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'District leaders and their coaches. Rename' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('row', { name: /I wanted her to have one/u }).waitFor();
});

test('a key that is typed in a field is no command, and what is typed is taken back there', async () => {
  const page = await seated();
  await page.getByRole('button', { name: 'Rename the study' }).click();
  const field = page.getByRole('textbox', { name: 'Title of the study' });
  await field.press('End');
  await page.keyboard.type(' gh');
  await page.keyboard.press('Control+z');
  expect(await heading(page).textContent()).toBe('Sources');
  expect(await page.getByRole('region', { name: 'Messages' }).count()).toBe(0);
  await field.press('Escape');
  await page.getByRole('button', { name: 'District leaders and their coaches. Rename' }).waitFor();
});

test('shows every shortcut on one sheet and gives the focus back', async () => {
  const page = await seated();
  await page.getByRole('button', { name: 'Import' }).focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Shortcuts' });
  await sheet.getByRole('heading', { name: 'Everywhere' }).waitFor();
  expect(await sheet.getByText('Go to codebook').count()).toBe(1);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Import' }).and(page.locator(':focus')).waitFor();
});

test('keys are changed by keyboard: what has them is said, they are swapped, shown everywhere, kept, and put back', async () => {
  const seat = await workbench.sit(null);
  await seat.call('settings.keepKeys', { keys: {} });
  const page = await seated('#/memos');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Shortcuts' });
  await sheet
    .getByRole('searchbox', { name: 'Find a command or its keys' })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.type('all shortcuts');
  await sheet.getByText('1 command.').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const change = page.getByRole('dialog', { name: 'Keys for “Show all shortcuts”' });
  await change.getByRole('button', { name: 'Add keys' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');

  const said = change.getByRole('status');
  await page.keyboard.press('Control+t');
  await said.getByText('The browser keeps these keys').waitFor();
  await page.keyboard.press('g');
  await said.getByText(/^G begins the keys of “Go to sources” .* and of \d+ other commands\.$/u).waitFor();
  expect(await change.getByRole('button', { name: /^Swap|^Take/u }).count()).toBe(0);
  await page.keyboard.press('x');
  await page.keyboard.press('Control+k');
  await said.getByText('Control K is the key of “Find a passage, code, command” (Everywhere).').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await change.getByRole('button', { name: 'Change Control K' }).waitFor();
  await page.keyboard.press('Escape');
  await sheet
    .getByRole('button', { name: /^Show all shortcuts.*changed$/u })
    .and(page.locator(':focus'))
    .waitFor();
  await expectAccessible(page);
  await sheet.getByRole('button', { name: 'Close' }).click();
  await sheet.waitFor({ state: 'detached' });

  const find = page.getByRole('banner').getByRole('button', { name: /^Find a passage/u });
  expect(await find.getAttribute('aria-keyshortcuts')).toBe('?');
  await page.reload();
  await find.waitFor();
  expect(await find.getAttribute('aria-keyshortcuts')).toBe('?');
  // Another browser, as under another port, knows nothing of this one's store.
  const elsewhere = await seated('#/memos');
  await elsewhere.locator('[aria-keyshortcuts="?"]').waitFor();
  await elsewhere.close();
  await page.keyboard.press('?');
  await page.getByRole('combobox', { name: 'Find a passage, code, command' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await sheet.waitFor();

  await sheet.getByRole('button', { name: 'All back to the defaults' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Put back' }).click();
  await sheet.getByText('All commands have their own keys again.').waitFor();
  expect(await find.getAttribute('aria-keyshortcuts')).toBe('Control+K');
});

test('kept keys that are broken are passed over', async () => {
  const page = await seated();
  await page.evaluate(() => {
    localStorage.setItem(
      'throughline.keys',
      '{"format":"throughline keys","version":1,"keys":{"window.find":7}}',
    );
  });
  await page.reload();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Find a passage/u })
    .waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a passage, code, command' }).waitFor();
});

test('a screen that fails says why and tries again, while the frame stays', async () => {
  const page = await seated();
  await page.route('**/call', async (route) => {
    const asked = route.request().postData() ?? '';
    await (asked.includes('"memos.list"')
      ? route.fulfill({ body: '{"error":{"code":"internal","message":"The memos can’t be read."}}\n' })
      : route.continue());
  });
  await page.getByRole('link', { name: 'Memos' }).click();
  await page.getByRole('alert').getByText('The memos can’t be read.').waitFor();
  await expectAccessible(page);
  await page.unroute('**/call');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('grid', { name: 'Memos' }).waitFor();
  expect(await heading(page).textContent()).toBe('Memos');
});

test('an address that leads nowhere offers a way on', async () => {
  const page = await seated('#/nowhere');
  await page.getByText('This address leads nowhere').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Go to sources' }).click();
  await heading(page).getByText('Sources').waitFor();
  expect(page.url()).toMatch(/#\/sources$/u);
});

test('a narrow window folds the places to icons that keep their names, and nothing runs over its edge', async () => {
  const page = await seated();
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const name of ['Sources', 'Memos', 'History']) {
    await page.getByRole('link', { name }).click();
    await heading(page).getByText(name).waitFor();
    await expectWithinWindow(page);
  }
  expect(await page.getByRole('link', { name: 'Codebook' }).count()).toBe(1);
  await expectAccessible(page);
});

test('says when the host is gone, waits, and goes on by itself when it is back', async () => {
  const own = await serveWorkbench('sample');
  const page = await own.open({ path: '#/memos' });
  await takeSeat(page, 'Coder B');
  await page.getByRole('row', { name: /Quiet, waiting/u }).click();
  await own.stop();
  await page.getByText('Throughline does not answer.').first().waitFor();
  await page.getByRole('textbox', { name: 'Text of the memo' }).press('Control+End');
  await page.keyboard.type(' Kept.');
  await page.getByText('Kept here until Throughline is back').waitFor();

  const address = await own.serveAgain();
  await page.getByText('Throughline was started anew.').first().waitFor();
  const other = await page.context().newPage();
  await other.goto(address);
  await page.getByText('Saved. Every step can be undone.').waitFor();
  await page
    .getByRole('button', { name: /Coder B/u })
    .first()
    .waitFor();
  const seat = await own.sit('Coder B');
  await expect
    .poll(async () => {
      const memos = await seat.call('memos.list', { words: 'kept' });
      return memos.ok ? memos.value.map(({ title }) => title) : null;
    })
    .toEqual(['Quiet, waiting']);
  await own.close({ mayComplain: true });
});

test('enlarged twice over, what a screen’s bar offers gives its keys away and is reached', async () => {
  const page = await workbench.open({ path: '#/participants', viewport: { width: 640, height: 400 } });
  await takeSeat(page, 'Coder A');
  const add = page.getByRole('main').getByRole('button', { name: 'Add participants' });
  await add.waitFor();
  expect(await add.locator('kbd').first().isVisible()).toBe(false);
  await add.focus();
  await expect
    .poll(async () => {
      const box = await add.boundingBox();
      return box !== null && box.x + box.width <= 640;
    })
    .toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
});
