import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { valueOf } from '#tests/support/value-of.ts';

const said = `Interviewer: What do you do with coaches?

Ann: We coach together. Then the coaches plan, and we look at data.

Interviewer: And the data?

Ann: Nobody looks at data without a coach.
`;

let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench('empty');
  const seat = await workbench.sit('Coder A');
  const sourceId = await importText(seat, 'ann.txt', said);
  for (const [code, words] of [
    ['planning', 'the coaches plan'],
    ['data', 'we look at data'],
    ['data', 'Nobody looks at data'],
  ] as const) {
    const start = said.indexOf(words);
    await valueOf(seat.call('codings.apply', { sourceId, start, end: start + words.length, newCode: code }));
  }
});

afterAll(async () => {
  await workbench.close();
});

test('what was said is found, coded one by one and all at once by keyboard alone, and taken back', async () => {
  const page = await workbench.open();
  const seat = await workbench.sit('Coder A');
  const coded = async (): Promise<number> => (await valueOf(seat.call('codings.list', {}))).length;
  const before = await coded();
  await page.getByRole('heading', { name: 'Sources' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('f');
  await page.getByRole('searchbox', { name: 'Words to find' }).and(page.locator(':focus')).waitFor();
  await expectAccessible(page);
  await page.keyboard.type('coach*');
  await page.getByText('4 passages in 3 turns').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('row', { selected: true }).and(page.locator(':focus')).waitFor();
  await expectWithinWindow(page);
  await expectAccessible(page);

  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: 'Code for the passage' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('coaching');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Applied “coaching” to 1 stretch.', { exact: true }).waitFor();
  await page.getByRole('row').getByText('coaching').waitFor();
  expect(await coded()).toBe(before + 1);

  await page.keyboard.press('Shift+C');
  const all = page.getByRole('dialog', { name: 'Code everything that was found' });
  await page
    .getByRole('combobox', { name: 'Code for everything that was found' })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.type('coaching');
  await page.keyboard.press('Enter');
  await all.getByText('3 stretches in 1 source; 1 carry it already.').waitFor();
  await expectAccessible(page);
  await all.getByRole('button', { name: 'Apply “coaching” to 3' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await all.waitFor({ state: 'detached' });
  await page.getByText('Applied “coaching” to 3 stretches.', { exact: true }).waitFor();
  expect(await coded()).toBe(before + 4);
  await page.keyboard.press('Control+z');
  await expect.poll(coded).toBe(before + 1);
  await page.keyboard.press('Control+z');
  await expect.poll(coded).toBe(before);
});

test('codes are combined into a query that is read, kept and found again', async () => {
  const page = await workbench.open({ path: '#/queries' });
  await page.getByText('Ask how codes go together').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Choose a code' }).click();
  await page.keyboard.type('data');
  await page.keyboard.press('Enter');
  await page.getByText('2 quotations in 2 episodes of 1 source').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('a');
  await page.getByRole('combobox', { name: 'Codes of the other' }).waitFor();
  await page.keyboard.type('plan');
  await page.keyboard.press('Enter');
  await page.getByText('No coding meets all of this').waitFor();
  await page.getByRole('button', { name: /How it stands to the other/u }).click();
  await page.getByRole('option', { name: 'after', exact: true }).click();
  await page.getByText('2 quotations in 2 episodes of 1 source').waitFor();
  await page.getByRole('button', { name: /How far apart/u }).click();
  await page.getByRole('option', { name: 'in the same turn' }).click();
  await page.getByText('1 quotation in 1 episode of 1 source').waitFor();
  await page.getByRole('button', { name: 'Beside it planning: the coaches plan' }).waitFor();
  await page.getByText('1 of 1 participant', { exact: true }).waitFor();
  await expectWithinWindow(page);
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  await page.getByRole('textbox', { name: 'Name' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Data after plans');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Data after plans', exact: true }).waitFor();
  await page.getByRole('textbox', { name: 'Name' }).waitFor({ state: 'detached' });
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('x')]);
  expect(download.suggestedFilename()).toBe('Data after plans.xlsx');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Markdown' }).waitFor();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('row', { name: 'Data after plans', selected: true }).waitFor();
  await page.getByRole('list', { name: 'Quotations', exact: true }).getByText('we look at data').waitFor();
  await page.getByRole('button', { name: /^Quote in a memo: .*we look at data/u }).click();
  await page.getByRole('dialog', { name: 'Quote in a memo', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('n');
  await page.getByText('Ask how codes go together').waitFor();
});
