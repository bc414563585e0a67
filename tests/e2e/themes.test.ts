import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireOk } from '#electron/sample/require-ok.ts';
import type { Client } from '#shared/contract/client.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';

let workbench: ServedWorkbench;
let client: Client;

/** Takes all themes away, so that the codes of the consensus lie loose. */
beforeAll(async () => {
  workbench = await serveWorkbench('sample');
  client = await workbench.sit('Coder A');
  const codes = await requireOk(client.call('codes.list', { of: 'consensus' }));
  const memos = await requireOk(client.call('memos.list', {}));
  const themes = codes.filter(({ kind }) => kind === 'theme');
  const codeIds = codes.filter(({ kind }) => kind === 'code').map(({ id }) => id);
  await requireOk(client.call('codes.move', { codeIds, parentId: null }));
  const coders = await requireOk(client.call('coders.list', {}));
  for (const { id, coderId } of memos.filter(({ about }) => themes.some((theme) => theme.id === about.id))) {
    const writer = await workbench.sit(coders.find((coder) => coder.id === coderId)?.name ?? '');
    await requireOk(writer.call('memos.remove', { memoId: id }));
  }
  for (const { id } of themes) {
    await requireOk(client.call('codes.remove', { codeId: id }));
  }
});

afterAll(async () => {
  await workbench.close();
});

const loose = (page: Page): Locator => page.getByRole('treegrid', { name: 'Codes of Codes without a theme' });

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
  }
}

/** Who reported a theme, as the matrix has it. */
async function reported(theme: string): Promise<number | undefined> {
  const matrix = await requireOk(client.call('matrix.compute', { spec: {} }));
  return matrix.columnTotals[matrix.columns.findIndex(({ label }) => label === theme)];
}

test('codes are gathered into themes by keyboard alone, and the table follows', async () => {
  const page = await workbench.open({ path: '#/themes' });
  await takeSeat(page, 'Coder A');
  await page.getByText('0 of 19 codes are gathered under 0 themes, 19 are loose.').waitFor();
  await expectAccessible(page);
  await loose(page).getByRole('row').first().focus();
  const pick = async (name: string): Promise<void> => {
    await press(page, 'Home');
    for (let step = 0; step < 19; step += 1) {
      const words = await page.evaluate(() => document.activeElement?.textContent);
      if (words?.startsWith(name) === true) {
        break;
      }
      await press(page, 'ArrowDown');
    }
    await press(page, 'Space');
  };
  for (const name of ['learning walks', 'visiting rooms together', 'comparing notes after a visit']) {
    await pick(name);
  }
  await press(page, 't');
  await page
    .getByRole('combobox', { name: 'Put 3 codes under a theme' })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.type('Visiting classrooms');
  await expectAccessible(page);
  await press(page, 'Enter');
  const theme = page.getByRole('treegrid', { name: 'Codes of Visiting classrooms' });
  await theme.getByRole('row', { name: /learning walks/u }).waitFor();
  expect(await theme.getByRole('row').count()).toBe(3);
  await page.getByRole('button', { name: '13 codings, 11 episodes, 10 participants' }).waitFor();
  expect(await reported('Visiting classrooms')).toBe(10);

  // Three codes and their theme were one step: one more takes all of it back, and brings it again.
  await press(page, 'Control+z');
  await theme.waitFor({ state: 'detached' });
  await press(page, 'Control+Shift+z');
  await theme.waitFor();

  await loose(page).getByRole('row').first().focus();
  await pick('mapping the year together');
  await press(page, 't');
  await page.keyboard.type('visit');
  await press(page, 'Enter');
  await expect.poll(() => theme.getByRole('row').count()).toBe(4);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('row');
});

test('a theme is named and defined in place, filled by dragging, and shows its quotations', async () => {
  const page = await workbench.open({ path: '#/themes' });
  await takeSeat(page, 'Coder A');
  await page.keyboard.press('n');
  await page.getByRole('dialog', { name: 'New theme' }).getByRole('textbox', { name: 'Name' }).fill('Plans');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Plans' });
  await card.getByRole('button', { name: 'Say what belongs here, change the definition of Plans' }).click();
  await page.keyboard.type('Where coaching will go.');
  await page.keyboard.press('Enter');
  await card.getByText('Where coaching will go.').waitFor();
  await loose(page)
    .getByRole('row', { name: /choosing whom to coach/u })
    .dragTo(card);
  await card.getByRole('row', { name: /choosing whom to coach/u }).waitFor();
  await card.getByRole('button', { name: /2 codings, 2 episodes/u }).click();
  const side = page.getByRole('complementary', { name: 'Quotations' });
  await side.getByRole('heading', { name: '2 quotations' }).waitFor();
  await card.getByRole('button', { name: 'Plans, change the name of the theme' }).press('F2');
  await page.keyboard.type('Planning');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Planning' }).waitFor();
  await page.getByRole('button', { name: 'Remove Planning' }).click();
  await page.getByText('The theme “Planning” can’t be removed: its codes depend on it.').first().waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);
});

test('a study without codes says what themes are for', async () => {
  const empty = await serveWorkbench('empty');
  const page = await empty.open({ path: '#/themes' });
  await page.getByText('No codes to gather yet').waitFor();
  await expectAccessible(page);
  await empty.close();
});
