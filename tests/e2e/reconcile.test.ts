import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { findBetween, findQuotation } from '#electron/sample/find-stretch.ts';
import { requireOk } from '#electron/sample/require-ok.ts';
import { callInPage } from '#tests/support/browser/call-in-page.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { hearAnswers } from '#tests/support/browser/hear-answers.ts';
import {
  serveWorkbench,
  type ServedWorkbench,
  type StudyMaker,
} from '#tests/support/browser/serve-workbench.ts';
import { tabTo } from '#tests/support/browser/tab-to.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';
import { makeWave } from '#tests/support/recordings/make-wave.ts';
import { buildBlindRound, startBlindRound, type StartedRound } from '#tests/support/studies/blind-round.ts';
import { buildComparedStudy } from '#tests/support/studies/compared-study.ts';
import { markedApart, threeCoders, twoCoders } from '#tests/support/studies/three-readings.ts';

let workbench: ServedWorkbench | null = null;

afterEach(async () => {
  await workbench?.close();
  workbench = null;
});

async function serve(which: 'sample' | StudyMaker): Promise<ServedWorkbench> {
  workbench = await serveWorkbench(which);
  return workbench;
}

async function openAs(
  served: ServedWorkbench,
  coder: string,
  options: Parameters<ServedWorkbench['open']>[0] = {},
): Promise<Page> {
  const page = await served.open({ path: '#/reconcile', ...options });
  await takeSeat(page, coder);
  return page;
}

const progress = (page: Page) => page.getByRole('progressbar');

const settled = (page: Page, words: string): Promise<void> =>
  progress(page)
    .and(page.locator(`[aria-valuetext="${words}"]`))
    .waitFor();

const unitHeading = (page: Page, number: number) =>
  page.getByRole('heading', { level: 2, name: new RegExp(`episode ${number}`, 'u') });

/** Codes what the data says a coder coded, through the page's own seat. */
async function codeInPage(page: Page, { source }: StartedRound, coder: string): Promise<string[]> {
  const answers: string[] = [];
  const reading = twoCoders.readings.find((candidate) => candidate.coder === coder);
  for (const { begins, ends, codes } of reading?.episodes ?? []) {
    const within = findBetween(source.text, begins, ends);
    for (const [newCode, quotation] of codes) {
      const stretch = findQuotation(source.text, quotation, within);
      answers.push(await callInPage(page, 'codings.apply', { sourceId: source.id, ...stretch, newCode }));
    }
  }
  return answers;
}

async function finishRound(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await page.getByRole('dialog', { name: 'Coders and rounds' }).waitFor();
  await tabTo(page, 'I have finished this round');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Go on with this round' }).first().waitFor();
}

test('two coders code blind in one window, compare, settle codes and episodes, and close, by keyboard alone', async () => {
  let round: StartedRound | null = null;
  const served = await serve(async (worker, file) => {
    round = await startBlindRound(worker, file, twoCoders);
  });
  if (round === null) {
    throw new Error('the round did not start');
  }
  const page = await served.open({ path: '#/reconcile' });
  const chooser = page.getByRole('dialog', { name: 'Who is coding?' });
  await chooser.waitFor();
  await page.keyboard.press('1');
  await chooser.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Round 2, coding is still being coded' }).waitFor();
  await codeInPage(page, round, 'Coder A');
  await finishRound(page);

  await page.keyboard.press('2');
  await page.getByRole('banner').getByText('Coder B, round 2, blind').waitFor();
  const heard = await hearAnswers(page);
  await codeInPage(page, round, 'Coder B');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.getByText('observing teachers').first().waitFor();
  expect(await page.locator('body').innerText()).not.toContain('learning walks');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await page.getByText('has finished').waitFor();
  await finishRound(page);
  await heard.stop();
  expect(heard.answers.join('\n')).toContain('observing teachers');
  expect(heard.answers.join('\n')).not.toContain('learning walks');

  await tabTo(page, 'Compare the round');
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog', { name: 'Compare Round 2, coding?' }).waitFor();
  await tabTo(page, 'Compare the round');
  await page.keyboard.press('Enter');

  await settled(page, '0 of 7 codes settled');
  await page.getByRole('banner').getByText('A and B, round 2, comparing').waitFor();
  await page.keyboard.press('n');
  await page.keyboard.type('visiting classrooms');
  await page.keyboard.press('Enter');
  await settled(page, '2 of 7 codes settled');
  await page.keyboard.press('Enter');
  await settled(page, '4 of 7 codes settled');
  await page.keyboard.press('Enter');
  await settled(page, '6 of 7 codes settled');
  await page.getByRole('button', { name: 'Keep as its own: protected time' }).waitFor();
  await page.keyboard.press('Enter');
  await settled(page, '7 of 7 codes settled');

  const change = page.getByRole('button', { name: 'Change', exact: true });
  await change.waitFor();
  expect(await change.isDisabled()).toBe(true);

  await page.keyboard.press('v');
  await settled(page, '0 of 4 settled');
  await page.keyboard.press('l');
  await settled(page, '3 of 4 settled');
  await unitHeading(page, 4).waitFor();
  await page.getByText('Nothing coded in this episode.').waitFor();
  await page.keyboard.press('r');
  await page.keyboard.type('It is about time, and about hers.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await settled(page, '4 of 4 settled');
  await page.getByText('All 4 episodes are settled.').waitFor();
  await page.keyboard.press('x');
  await page.getByRole('main').getByText('Round 2, coding is closed.').waitFor();
  expect(await page.getByRole('group', { name: 'Ways to settle the episode' }).count()).toBe(0);
  await page.getByText('“It is about time, and about hers.”').waitFor();

  const client = await served.sit('Coder A');
  const codes = await requireOk(client.call('codes.list', { of: 'consensus' }));
  const codings = await requireOk(client.call('codings.list', { reading: { of: 'consensus' } }));
  expect(codings.map(({ codeId }) => codes.find(({ id }) => id === codeId)?.name)).toEqual([
    'visiting classrooms',
    'item analysis',
    'a page in May',
    'protected time',
  ]);

  await page.keyboard.press('t');
  await page.getByRole('heading', { level: 1, name: 'Themes' }).waitFor();
  await page.getByText('0 of 4 codes are gathered').waitFor();
  await page.keyboard.press('t');
  await page.getByRole('combobox').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Classroom visits');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Classroom visits' }).getByText('visiting classrooms').waitFor();
  await page.keyboard.press('s');
  const grid = page.getByRole('grid', { name: 'New table' });
  await grid.getByRole('columnheader', { name: 'Classroom visits' }).waitFor();
  await tabTo(page, 'June');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'June, classroom visits' }).waitFor();
  await page.keyboard.press('Escape');
  await grid.getByRole('gridcell').and(page.locator(':focus')).waitFor();
  const download = page.waitForEvent('download');
  await page.keyboard.press('e');
  expect((await download).suggestedFilename()).toBe('Matrix.csv');
});

test('an episode of a transcript with times is heard by its key where it is settled', async () => {
  const served = await serve((worker, file) => buildComparedStudy(worker, file, { interviews: 1 }));
  const client = await served.sit('Coder A');
  const [source] = await requireOk(client.call('sources.list', {}));
  const bytesId = await client.putFile('karen.wav', new Blob([new Uint8Array(makeWave(900_000))]));
  await requireOk(client.call('recordings.tie', { sourceId: source?.id ?? '', bytesId, name: 'karen.wav' }));
  const page = await openAs(served, 'Coder A', { path: '#/reconcile?view=episodes' });
  await unitHeading(page, 1).waitFor();
  await page.getByText(/^00:\d\d:\d\d–00:\d\d:\d\d$/u).waitFor();
  await page.getByRole('button', { name: 'Hear it' }).waitFor();
  await page.keyboard.press('h');
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  await page.keyboard.press('h');
  await page.getByRole('button', { name: 'Hear it' }).waitFor();
});

test('a decision by mouse brings up the next episode, and undo brings the first one back', async () => {
  const served = await serve((worker, file) => buildBlindRound(worker, file, markedApart));
  const page = await openAs(served, 'Coder B', { path: '#/reconcile?view=episodes' });
  await unitHeading(page, 1).waitFor();
  await page.getByText('36 words').waitFor();
  await page.getByRole('button', { name: 'One idea: learning walks' }).click();
  await settled(page, '1 of 4 settled');
  await unitHeading(page, 2).waitFor();
  await page.keyboard.press('Control+z');
  await settled(page, '0 of 4 settled');
  await unitHeading(page, 1).waitFor();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await unitHeading(page, 3).waitFor();
  await page.getByText('Did not mark this as an episode.').waitFor();
  await page.getByRole('button', { name: 'A’s: no episode' }).click();
  await settled(page, '1 of 4 settled');
  await page.keyboard.press('ArrowUp');
  await page.getByText('Coder B gave way.').waitFor();
  await page.getByRole('button', { name: 'Who gave way: as decided' }).click();
  await page.getByRole('menuitemradio', { name: 'Nobody gave way' }).click();
  await page.getByText('Coder B gave way.').waitFor({ state: 'detached' });
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await settled(page, '0 of 4 settled');
});

test('what one decides in a window leaves the episode before the other’s eyes, and undo leads only the one back', async () => {
  const served = await serve((worker, file) => buildBlindRound(worker, file, twoCoders));
  const path = '#/reconcile?view=episodes';
  const [one, other] = [
    await openAs(served, 'Coder A', { path }),
    await openAs(served, 'Coder B', { path }),
  ] as const;
  await unitHeading(one, 1).waitFor();
  await unitHeading(other, 1).waitFor();
  await one.keyboard.press('a');
  await unitHeading(one, 2).waitFor();
  await settled(other, '1 of 4 settled');
  await other.getByText('Coder B gave way.').waitFor();
  await unitHeading(other, 1).waitFor();
  await other.keyboard.press('ArrowDown');
  await unitHeading(other, 2).waitFor();
  await one.keyboard.press('Control+z');
  await unitHeading(one, 1).waitFor();
  await settled(other, '0 of 4 settled');
  await unitHeading(other, 2).waitFor();
});

test('with three coders, numbers take readings; other codes are picked by name; what is parked is said', async () => {
  const served = await serve((worker, file) => buildBlindRound(worker, file, threeCoders));
  const page = await openAs(served, 'Chi Tran', { path: '#/reconcile?view=episodes' });
  await unitHeading(page, 1).waitFor();
  await page.keyboard.press('2');
  await settled(page, '1 of 4 settled');
  await unitHeading(page, 2).waitFor();

  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: 'Consensus codes' }).waitFor();
  await page.keyboard.type('debr');
  await page.keyboard.press('Enter');
  await page.keyboard.type('obs');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await settled(page, '2 of 4 settled');
  await unitHeading(page, 3).waitFor();

  await page.keyboard.press('r');
  await page.keyboard.type('ask June');
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await settled(page, '2 of 4 settled, 1 parked');
  await page.getByRole('button', { name: 'parked: ask June' }).waitFor();
  await unitHeading(page, 4).waitFor();
  await page.keyboard.press('n');
  await page.getByText('All but 1 parked episode are settled.').waitFor();
  await unitHeading(page, 3).waitFor();

  await page.keyboard.press('r');
  await page.getByRole('combobox', { name: 'Reason, for the record' }).fill('');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'ask June' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await settled(page, '4 of 4 settled');
});

test('codes are held and joined, taken as existing ones, dropped and reopened', async () => {
  const served = await serve((worker, file) => buildComparedStudy(worker, file, { interviews: 3 }));
  const page = await openAs(served, 'Coder A');
  const board = page.getByRole('button', { pressed: true });
  await page.getByRole('heading', { name: 'May be one idea' }).waitFor();
  const all = (await progress(page).getAttribute('aria-valuemax')) ?? '';
  expect(await board.count()).toBe(2);
  await page.keyboard.press('ArrowRight');
  expect(await board.count()).toBe(1);
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Let go of 1 held code' }).waitFor();
  expect(await board.count()).toBe(3);
  await page.keyboard.press('Enter');
  await settled(page, `3 of ${all} codes settled`);

  await page.keyboard.press('t');
  const existing = page.getByRole('combobox', { name: 'Consensus codes' });
  await existing.and(page.locator(':focus')).waitFor();
  await page.getByRole('option', { name: 'teaching the coaches' }).waitFor();
  await page.keyboard.press('Enter');
  await existing.waitFor({ state: 'detached' });
  await settled(page, `5 of ${all} codes settled`);
  await page.getByRole('heading', { name: /^Settled 1$/u }).waitFor();
  await expect.poll(() => board.count()).toBe(2);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => board.count()).toBe(1);
  await page.keyboard.press('d');
  await page.getByRole('heading', { name: /^Dropped 1$/u }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: /^Dropped/u }).waitFor({ state: 'detached' });
  await page
    .getByRole('region', { name: 'Settled' })
    .or(page.locator('section', { hasText: /^Settled/u }))
    .getByRole('button')
    .first()
    .click();
  await page.keyboard.press('u');
  await page.getByRole('heading', { name: /^Settled/u }).waitFor({ state: 'detached' });
  await settled(page, `0 of ${all} codes settled`);
});

test('the sealed state, codes, episodes and agreement are accessible and stay within a narrow window', async () => {
  const served = await serve((worker, file) => buildComparedStudy(worker, file, { interviews: 3 }));
  const page = await openAs(served, 'Coder A', { viewport: { width: 1024, height: 768 } });
  await page.getByRole('heading', { name: 'May be one idea' }).waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);
  await page.keyboard.press('v');
  await unitHeading(page, 1).waitFor();
  await page.getByText('Both readings stay as they were.').waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);
  await page.keyboard.press('v');
  await page.getByText('not been decided on.').waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);
});

test('a closed round stays readable, with the agreement as a sentence for the paper', async () => {
  const served = await serve('sample');
  const page = await openAs(served, 'Coder A', { path: '#/reconcile?view=agreement' });
  await page.getByText('Two coders coded 66 episodes independently.').waitFor();
  await page.getByRole('grid', { name: 'Agreement on each code' }).waitFor();
  const cell = page
    .getByRole('grid', { name: 'Agreement on each code' })
    .getByRole('row', { name: /comparing notes after a visit/u })
    .getByRole('gridcell')
    .first();
  await cell.click();
  const evidence = page.getByRole('complementary', { name: 'comparing notes after a visit' });
  await evidence.getByRole('heading', { name: /^Only Coder A/u }).waitFor();
  await expectAccessible(page);
  await evidence
    .getByRole('button', { name: /episode/u })
    .first()
    .click();
  await page.getByText('Round 2, coding is closed.').waitFor();
  await page.getByText('Before discussion: agreement on').waitFor();
  expect(await page.getByRole('button', { name: 'Reopen' }).count()).toBe(0);
});
