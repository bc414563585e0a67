import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';
import { valueOf } from '#tests/support/value-of.ts';

let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench('sample');
});

afterAll(async () => {
  await workbench.close();
});

const list = (page: Page): Locator => page.getByRole('grid', { name: 'Episodes' });

async function openEpisodes(path = '#/episodes'): Promise<Page> {
  const page = await workbench.open({ path });
  await takeSeat(page, 'Coder A');
  await list(page).waitFor();
  return page;
}

test('all episodes stand below their source, and Enter opens the transcript there', async () => {
  const page = await openEpisodes();
  await page.getByText('consensus, 64 of 66 episodes coded').waitFor();
  expect(await list(page).getAttribute('aria-rowcount')).toBe('81');
  await list(page)
    .getByRole('row', { name: /Interview 1, Karen 3 episodes, 2 coded/u })
    .waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);
  await list(page)
    .getByRole('row', { name: /The coach and the boiler/u })
    .focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Thursdays in room 114');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/sources\/.*start=/u);
});

test('episodes are filtered by words, source and how far they are; a reload keeps it', async () => {
  const page = await openEpisodes();
  await page.keyboard.press('/');
  await page.keyboard.type('cafeteria');
  await list(page)
    .getByRole('row', { name: /August in the cafeteria/u })
    .waitFor();
  await page.reload();
  await list(page)
    .getByRole('row', { name: /August in the cafeteria/u })
    .waitFor();
  expect(await page.getByRole('searchbox', { name: 'Find an episode' }).inputValue()).toBe('cafeteria');
  await page.getByRole('button', { name: 'Clear search' }).click();
  await page.getByRole('radio', { name: 'No codes' }).click();
  await expect.poll(() => list(page).getByRole('heading').allTextContents()).toHaveLength(2);
  await page.getByRole('radio', { name: 'All' }).click();
  await page.getByRole('button', { name: /^(All sources )?Source/u }).click();
  await page.getByRole('option', { name: 'Interview 12, Scarlett' }).click();
  await expect
    .poll(() => list(page).getByRole('heading').allTextContents())
    .toEqual(['Interview 12, Scarlett']);
});

test('another reading is chosen, and said', async () => {
  const page = await openEpisodes();
  await page.getByRole('button', { name: /Whose reading/u }).click();
  await page.getByRole('option', { name: 'Coder B’s reading' }).click();
  await page.getByText(/^Coder B’s reading, /u).waitFor();
});

test('progress is shown by source, coder and round, each row leading on', async () => {
  const page = await openEpisodes();
  await page.keyboard.press('v');
  const table = page.getByRole('grid', { name: 'Progress' });
  await table.getByRole('row', { name: /Interview 12, Scarlett 2 read 12 none none 12/u }).waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);
  await page.getByRole('radio', { name: 'By round' }).click();
  await table.getByRole('row', { name: /Round 1, marking episodes 15 read 66 none none none/u }).waitFor();
  await page.getByRole('radio', { name: 'By coder' }).click();
  await table
    .getByRole('row', { name: /Coder B 15 read 66/u })
    .getByRole('gridcell', { name: '15 read' })
    .click();
  await table.getByRole('row', { name: /Interview 1, Karen Read 3/u }).waitFor();
  await table
    .getByRole('row', { name: /Interview 2, Jessica/u })
    .getByRole('gridcell', { name: 'Read' })
    .click();
  await page.getByRole('heading', { name: 'Interview 2, Jessica' }).waitFor();
});

test('what counts as an episode is written down, kind by kind, without the mouse', async () => {
  const page = await openEpisodes();
  const client = await workbench.sit('Coder A');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'name of the kind of episode' }).waitFor();
  await page.keyboard.type('Planning');
  await page.keyboard.press('Enter');
  const begins = page.getByRole('button', { name: /begins, of Planning/u });
  await begins.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('With the calendar.');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () =>
      (await valueOf(client.call('episodeKinds.list', {}))).map(({ name, begins: rule }) => [name, rule]),
    )
    .toEqual([
      [
        'Interaction with a coach',
        'Where the leader begins to describe one aspect of it, also within an answer to another question.',
      ],
      ['Planning', 'With the calendar.'],
    ]);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove the kind “Interaction with a coach”' }).click();
  await page
    .getByRole('region', { name: 'Messages' })
    .getByText(/^The kind of episode “Interaction with a coach” can’t be removed/u)
    .waitFor();
  await page.getByRole('button', { name: 'Remove the kind “Planning”' }).click();
  await begins.waitFor({ state: 'detached' });
});

test('a study without episodes says what they are', async () => {
  const empty = await serveWorkbench('empty');
  const page = await empty.open({ path: '#/episodes' });
  await page.getByText('No episodes yet').waitFor();
  await expectAccessible(page);
  await empty.close();
});
