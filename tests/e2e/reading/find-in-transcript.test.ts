import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codingPage } from '#tests/support/browser/coding-page.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { importText } from '#tests/support/studies/import-text.ts';

const scarlett = readFileSync('sample/interviews/12-scarlett.txt', 'utf8');
const lettersOf = (words: string): number => scarlett.toLowerCase().split(words).length - 1;

let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench('empty');
});

afterAll(() => workbench.close());

test('words are found as they are typed, gone through by keys, coded where they stand, and let go', async () => {
  const client = await workbench.sit('Coder A');
  const sourceId = await importText(client, 'Scarlett.txt', scarlett);
  const page = await workbench.open({ path: `#/sources/${sourceId}` });
  const user = await codingPage(page);
  const painted = (): Promise<number> =>
    page.evaluate(() => CSS.highlights.get('transcript-found')?.size ?? 0);
  const all = lettersOf('coach');

  await user.press('Control+f');
  const field = page.getByRole('searchbox', { name: 'Find in this transcript' });
  await field.and(page.locator(':focus')).waitFor();
  await page.keyboard.type('COACH');
  await expect.poll(painted).toBe(all);
  await page.getByRole('search').getByText(`1 of ${all}`).waitFor();
  await expectAccessible(page);
  await user.press('Enter');
  await page.getByRole('search').getByText(`2 of ${all}`).waitFor();
  await user.press('Shift+Enter', 'Shift+Enter');
  await page.getByRole('search').getByText(`${all} of ${all}`).waitFor();
  await page.keyboard.type('xyz');
  await page.getByRole('search').getByText('Nowhere').waitFor();
  expect(await painted()).toBe(0);
  await user.press('Control+a');
  await page.keyboard.type('coach');
  await expect.poll(painted).toBe(all);

  await user.press('Escape');
  await page.getByRole('search').waitFor({ state: 'detached' });
  expect(await painted()).toBe(0);
  expect(await user.selected()).toMatch(/^coach$/iu);
  await user.press('c');
  await page.getByRole('dialog').getByRole('combobox').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('coaches');
  await user.press('Enter');
  await user.code('coaches').waitFor();
});
