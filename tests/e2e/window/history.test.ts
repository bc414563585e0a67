import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';

/** A figure is on the screen once the study has answered. */
const patiently = { timeout: 15_000 };

let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench('sample');
});

afterAll(async () => {
  await workbench.close();
});

test('shows who did what and when, undoes and does again', async () => {
  const page = await workbench.open({ path: '#/history' });
  await takeSeat(page, 'Coder A');
  const steps = page.getByRole('region', { name: 'Steps' }).getByRole('listitem');
  await steps.first().waitFor();
  expect(await steps.first().textContent()).toMatch(/^\d\d:\d\d.*Coder A.*Saved the table “Table 3”$/u);
  expect(await page.getByRole('main').textContent()).not.toMatch(/\d{4}-\d\d-\d\dT/u);
  await page.getByRole('heading', { level: 2, name: /^(?:Today|Yesterday)$/u }).waitFor();
  await expectAccessible(page);

  await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Took back: Saved the table “Table 3”').first().waitFor();
  const undone = steps.filter({ hasText: 'taken back' });
  await expect.poll(() => undone.count(), patiently).toBe(1);
  expect(await undone.locator('del').textContent()).toBe('Saved the table “Table 3”');
  await page.getByRole('main').getByRole('button', { name: 'Redo' }).click();
  await expect
    .poll(() => undone.locator('del').allTextContents(), patiently)
    .not.toContain('Saved the table “Table 3”');
});

test('is filtered by coder and by words, and goes on as far as it goes', async () => {
  const page = await workbench.open({ path: '#/history' });
  await takeSeat(page, 'Coder A');
  const steps = page.getByRole('region', { name: 'Steps' }).getByRole('listitem');
  await expect.poll(() => steps.count(), patiently).toBe(200);
  await page.getByRole('button', { name: 'Show 200 more' }).click();
  await expect.poll(() => steps.count(), patiently).toBe(400);

  await page.getByRole('searchbox', { name: 'Steps with these words' }).fill('WROTE the memo');
  await expect.poll(() => steps.count(), patiently).toBe(5);
  await page.getByText('5 steps found').waitFor();
  await page.getByRole('button', { name: /Whose steps/u }).click();
  await page.getByRole('option', { name: 'Coder B’s steps' }).click();
  await expect.poll(() => steps.count(), patiently).toBe(3);
  await page.reload();
  await expect.poll(() => steps.count(), patiently).toBe(3);
  await page.getByRole('searchbox', { name: 'Steps with these words' }).fill('nothing like it');
  await page.getByText('No step fits').waitFor();
  await page.setViewportSize({ width: 1024, height: 768 });
  await expectWithinWindow(page);
});

test('is saved as a table by one key', async () => {
  const page = await workbench.open({ path: '#/history' });
  await takeSeat(page, 'Coder A');
  await page.getByRole('region', { name: 'Steps' }).getByRole('listitem').first().waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('x')]);
  expect(download.suggestedFilename()).toBe('history.csv');
});

test('unfolds a step, takes an old one back by itself, and says what depends on another', async () => {
  const page = await workbench.open({ path: '#/history' });
  await takeSeat(page, 'Coder A');
  const words = page.getByRole('searchbox', { name: 'Steps with these words' });
  await words.fill('wrote whether');
  const memo = page.getByRole('button', { name: /Wrote the memo “Whether, not how often”/u }).first();
  await memo.click();
  await page.getByText('Its history').waitFor();
  await page.getByRole('definition').filter({ hasText: 'Coder A' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Delete');
  const question = page.getByRole('dialog', { name: 'Take back this step?' });
  await question.getByText('Nothing that was done since depends on it.').waitFor();
  await page.keyboard.press('Enter');
  await question.waitFor({ state: 'detached' });
  await page.getByText('Took back: Wrote the memo').first().waitFor();

  await words.fill('created theme cofacilitating plcs');
  const theme = page.getByRole('button', { name: /Created the theme “Cofacilitating PLCs/u });
  await theme.click();
  await page.getByRole('button', { name: 'Take back this step' }).click();
  const told = page.getByRole('dialog', { name: 'This step can’t be taken back by itself' });
  await told.getByText('“Cofacilitating PLCs with coaches” has had 2 codes put under it since.').waitFor();
  await told.getByRole('button', { name: /Show the step: Put 2 codes under/u }).click();
  await page.getByRole('button', { name: /Put 2 codes under “Cofacil/u, expanded: true }).waitFor();
  await page
    .getByRole('button', { name: /History of code/u })
    .first()
    .click();
  await page.getByText(/steps? found/u).waitFor();
  expect(new URL(page.url()).hash).toContain('about=');
  await page.close();
});

test('shows the codebook and a source as they stood, and leads through time by keys', async () => {
  const page = await workbench.open({ path: '#/history?words=dropped%20mathematics' });
  await takeSeat(page, 'Coder A');
  await page.getByRole('region', { name: 'Steps' }).getByRole('listitem').first().waitFor();
  await page.keyboard.press('s');
  const banner = page.getByRole('region', { name: 'What is shown' });
  const step = banner.locator('strong');
  await step.waitFor();
  const then = await step.textContent();
  const book = page.getByRole('region', { name: 'Codebook as it stood' });
  await book.getByRole('heading', { name: /Coder B/u }).waitFor();
  expect(await book.getByText('Cofacilitating PLCs with coaches').count()).toBe(0);
  await expectAccessible(page);

  await page.keyboard.press(',');
  await expect.poll(() => step.textContent(), patiently).not.toBe(then);
  await page.keyboard.press('.');
  await expect.poll(() => step.textContent(), patiently).toBe(then);

  await page.getByRole('button', { name: 'Interview 3, Celeste' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/one to ones on foot/u).waitFor();
  await page.getByRole('button', { name: 'Coder A, Round 2, coding' }).waitFor();
  expect(await page.getByRole('button', { name: 'Consensus', exact: true }).count()).toBe(0);
  await expectAccessible(page);
  await page.keyboard.press('b');
  await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
});
