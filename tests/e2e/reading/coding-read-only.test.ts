import { expect, test } from 'vitest';
import { codingPage } from '#tests/support/browser/coding-page.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { serveWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';
import { valueOf } from '#tests/support/value-of.ts';

test('where all rounds are closed, a source shows the consensus, says so, offers the next step, and lets each reading be seen', async () => {
  const sample = await serveWorkbench('sample');
  const page = await sample.open({ path: '#/sources' });
  await takeSeat(page, 'Coder A');
  const seat = await sample.sit('Coder A');
  const sources = await valueOf(seat.call('sources.list', {}));
  await page.goto(`${new URL(page.url()).origin}/#/sources/${sources[11]?.id ?? ''}`);
  const user = await codingPage(page);
  await page.getByText('This is the consensus. No round is open').waitFor();
  await page.getByRole('button', { name: 'Open a round' }).waitFor();
  expect(await page.getByRole('button', { name: 'Mark an episode' }).count()).toBe(0);
  await user.press('e');
  await user.read('Nothing can be marked here at present.');
  await user.press('j');
  await user.hear('Episode 1 of 6');
  await expectAccessible(page);

  await page.getByRole('button', { name: /Whose reading is shown/u }).click();
  await page.getByRole('option', { name: /^Coder B, Round 2/u }).click();
  await page.getByText(/^This is the reading of Coder B/u).waitFor();
  expect(page.url()).toContain('reading=');
  await sample.close();
});
