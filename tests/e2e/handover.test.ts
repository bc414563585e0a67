import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireOk } from '#electron/sample/require-ok.ts';
import { takeSeat } from '#electron/sample/seats.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { tabTo } from '#tests/support/browser/tab-to.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';

let workbench: ServedWorkbench;
const back = join(tmpdir(), `throughline-${process.pid}-back.throughline`);

beforeAll(async () => {
  workbench = await serveWorkbench('empty');
  const a = await workbench.sit('Coder A');
  const [first] = await requireOk(a.call('rounds.list', {}));
  for (const name of ['ann.txt', 'ben.txt', 'cleo.txt']) {
    const sourceId = await importText(a, name, shortInterview);
    await requireOk(a.call('episodes.mark', { sourceId, start: 60, end: 110 }));
  }
  await requireOk(a.call('rounds.finish', { roundId: first?.id ?? '' }));
  await requireOk(a.call('rounds.close', { roundId: first?.id ?? '' }));
  await requireOk(a.call('coders.add', { name: 'Coder B' }));
});

afterAll(async () => {
  await workbench.close();
  rmSync(back, { force: true });
});

test('a round of some sources, with episodes drawn at random, goes to another machine in a package and comes back', async () => {
  const page = await workbench.open({ path: '#/sources' });
  await page.getByRole('dialog', { name: 'Who is coding?' }).waitFor();
  await page.keyboard.press('1');
  await page.getByRole('dialog', { name: 'Who is coding?' }).waitFor({ state: 'detached' });
  const menu = page.getByRole('dialog', { name: 'Coders and rounds' });
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await menu.waitFor();
  await tabTo(page, 'Open a new round');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Open a round' });
  await dialog.getByText('Some of them').click();
  await dialog.getByText('ben').click();
  await dialog.getByText('Some, drawn at random').click();
  await dialog.getByRole('textbox', { name: 'How many of 2' }).fill('5');
  await dialog.getByRole('button', { name: 'Open the round' }).click();
  await dialog.getByText('5 episodes can’t be drawn from 2 episodes').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'How many of 2' }).fill('1');
  await dialog.getByRole('textbox', { name: 'Seed' }).fill('7');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const a = await workbench.sit('Coder A');
  const round = (await requireOk(a.call('rounds.list', {}))).at(-1);
  expect(round).toMatchObject({ name: 'Round 2', work: 'codes', sample: { seed: 7, size: 1, of: 2 } });
  await page.getByText('Not in this round').first().waitFor();
  expect(await page.getByText('Not in this round').count()).toBe(2);

  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await menu.getByText('1 episode of 2 was drawn at random, in 1 source (seed 7).').waitFor();
  await tabTo(page, 'Package for Coder B');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await download.saveAs(back);

  const elsewhere = new StudyWorker();
  await requireOk(elsewhere.open(back));
  const b = await takeSeat(elsewhere, 'Coder B');
  const [episode] = await requireOk(b.call('episodes.list', {}));
  const { sourceId = '', start = 0, end = 1 } = episode ?? {};
  await requireOk(b.call('codings.apply', { sourceId, start, end, newCode: 'walking together' }));
  const people = await requireOk(b.call('participants.list', {}));
  const participantId = people[0]?.id ?? '';
  await requireOk(b.call('participants.rename', { participantId, name: 'Anne' }));
  await elsewhere.close();
  await requireOk(a.call('participants.rename', { participantId, name: 'Anna' }));

  await page.locator('input[aria-label="A package or a copy of the study"]').setInputFiles(back);
  const take = page.getByRole('dialog', { name: 'Take in a package or a copy' });
  await take.getByText('1 thing changed in both, each in another way').waitFor();
  await take.getByText('work that is sealed until its round is compared').waitFor();
  expect(await take.innerText()).not.toContain('walking');
  await expectAccessible(page);
  await take.getByText('As it is in the file').click();
  await take.getByRole('button', { name: 'Take in' }).click();
  await take.waitFor({ state: 'detached' });
  await page.getByText(/^Took in throughline-.*back\.throughline\.$/u).waitFor();
  const names = (await requireOk(a.call('participants.list', {}))).map(({ name }) => name);
  expect(names).toContain('Anne');
  const here = await workbench.sit('Coder B');
  expect((await requireOk(here.call('codings.list', {}))).map((coding) => coding.start)).toEqual([start]);
  expect(await requireOk(a.call('codings.list', {}))).toEqual([]);
});
