import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireOk } from '#electron/sample/require-ok.ts';
import { callInPage } from '#tests/support/browser/call-in-page.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { hearAnswers } from '#tests/support/browser/hear-answers.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { tabTo } from '#tests/support/browser/tab-to.ts';
import { buildComparedStudy } from '#tests/support/studies/compared-study.ts';

let blind: ServedWorkbench;
let empty: ServedWorkbench;

beforeAll(async () => {
  blind = await serveWorkbench((worker, file) =>
    buildComparedStudy(worker, file, { reveal: false, interviews: 2 }),
  );
  empty = await serveWorkbench('empty');
});

afterAll(async () => {
  await blind.close();
  await empty.close();
});

const chooser = (page: Page) => page.getByRole('dialog', { name: 'Who is coding?' });
const menu = (page: Page) => page.getByRole('dialog', { name: 'Coders and rounds' });
const header = (page: Page) => page.getByRole('banner');

/** Takes a seat by its key. */
async function sitDown(page: Page, key: string): Promise<void> {
  await chooser(page).waitFor();
  await page.keyboard.press(key);
  await chooser(page).waitFor({ state: 'detached' });
}

async function openMenu(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await menu(page).waitFor();
}

async function closed(page: Page): Promise<void> {
  await menu(page).waitFor({ state: 'detached' });
}

test('the first step is to say who is coding; a key is enough, and a reload keeps the seat', async () => {
  const page = await blind.open();
  await chooser(page).waitFor();
  await expectAccessible(page);
  await sitDown(page, '2');
  await header(page).getByText('Coder B, round 2, finished').waitFor();
  await page.reload();
  await header(page).getByText('Coder B, round 2, finished').waitFor();
  expect(await chooser(page).count()).toBe(0);
});

test('one can look around without a seat, and take one later', async () => {
  const page = await blind.open();
  await chooser(page).waitFor();
  await page.keyboard.press('Escape');
  await chooser(page).waitFor({ state: 'detached' });
  await header(page).getByText('Nobody is coding').waitFor();
  await openMenu(page);
  await page.keyboard.press('1');
  await header(page).getByText('Coder A, round 2, finished').waitFor();
});

test('the menu says how far everyone is, and going on takes finishing back', async () => {
  const page = await blind.open();
  await sitDown(page, '1');
  await openMenu(page);
  await menu(page).getByText('The others’ work is sealed').waitFor();
  await expectAccessible(page);
  await tabTo(page, 'Go on with this round');
  await page.keyboard.press('Enter');
  await menu(page).getByText('Coder A has not finished yet.').waitFor();
  expect(await menu(page).getByRole('button', { name: 'Compare the round' }).isDisabled()).toBe(true);
  await tabTo(page, 'I have finished this round');
  await page.keyboard.press('Enter');
  await menu(page).getByRole('button', { name: 'Go on with this round' }).waitFor();
  expect(await menu(page).getByRole('button', { name: 'Compare the round' }).isDisabled()).toBe(false);

  await tabTo(page, 'New memo on this');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Title of the memo' }).fill('Why we waited');
  await page.keyboard.press('Enter');
  await closed(page);
  await page
    .getByRole('row', { name: /Why we waited/u })
    .getByText('Analytic, on Round 2')
    .waitFor();
  await page.keyboard.press('Escape');
  await openMenu(page);
  await menu(page).getByText('Memos (1)').waitFor();
  await menu(page).getByText('Why we waited').waitFor();
});

test('while the round is open, the other’s codes are nowhere: not on the page, not in what the host answers', async () => {
  const lead = await blind.sit('Coder A');
  const own = await requireOk(lead.call('codes.list', { of: 'mine' }));
  const coders = await requireOk(lead.call('coders.list', {}));
  const a = coders.find((coder) => coder.name === 'Coder A')?.id ?? '';
  const other = await blind.sit('Coder B');
  const shared = new Set((await requireOk(other.call('codes.list', { of: 'mine' }))).map(({ name }) => name));
  const secrets = own.flatMap(({ id, name }) => [id, ...(shared.has(name) ? [] : [name])]);
  expect(secrets.length).toBeGreaterThan(20);

  const page = await blind.open();
  await sitDown(page, '1');
  await header(page).getByText('Coder A, round 2').waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.getByText('learning walks').first().waitFor();
  await openMenu(page);
  await page.keyboard.press('2');
  await header(page).getByText('Coder B, round 2').waitFor();
  await closed(page);

  const heard = await hearAnswers(page);
  const shown: string[] = [];
  for (const key of ['c', 'e', 's', 'r', 't', 'b', 'm', 'h', 'p']) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await page.waitForLoadState('networkidle');
    shown.push(await page.locator('body').innerText());
  }
  const roundId = (await requireOk(lead.call('rounds.list', {}))).at(-1)?.id ?? '';
  const reading = { of: 'coder', coderId: a, roundId } as const;
  const asked = [
    await callInPage(page, 'codes.list', { of: 'all' }),
    await callInPage(page, 'codes.counts', { of: 'all' }),
    await callInPage(page, 'codings.list', { reading }),
    await callInPage(page, 'episodes.list', { reading }),
    await callInPage(page, 'history.list', {}),
    await callInPage(page, 'reconciliation.board', { roundId }),
    await callInPage(page, 'reconciliation.units', { roundId }),
    await callInPage(page, 'agreement.ofRound', { roundId }),
    await callInPage(page, 'codes.quotations', { codeId: own[0]?.id ?? '' }),
  ];
  await heard.stop();
  const answers = [...heard.answers, ...asked];
  expect(answers.length).toBeGreaterThan(20);
  for (const secret of secrets) {
    expect(shown.filter((text) => text.includes(secret))).toEqual([]);
    expect(answers.filter((text) => text.includes(secret))).toEqual([]);
  }
});

test('a second coder is added, joins, and the round says who does what', async () => {
  const page = await empty.open({ path: '#/reconcile' });
  await page.getByText('Round 1 has one coder, Coder A').waitFor();
  await expectAccessible(page);
  await tabTo(page, 'Add a coder');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Add a coder' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Write a name first.').waitFor();
  await page.keyboard.type('Coder A');
  await page.keyboard.press('Enter');
  await page.getByText('There is a coder called “Coder A” already; choose another name.').waitFor();
  await page.getByRole('textbox', { name: 'Name' }).fill('Coder B');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Let Coder B join' }).waitFor();
  expect(await chooser(page).count()).toBe(0);
  await tabTo(page, 'Let Coder B join');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Round 1 is still being coded' }).waitFor();
  await header(page).getByText('Coder A, round 1, blind').waitFor();
  await page.getByText('Coder A and Coder B have not finished yet.').waitFor();
  await expectAccessible(page);
});

test('a round can be changed, and a new one opened for whoever is free', async () => {
  const lead = await empty.sit('Coder A');
  const coders = await requireOk(lead.call('coders.list', {}));
  await requireOk(lead.call('coders.add', { name: 'Coder C' }));
  const page = await empty.open();
  await sitDown(page, '1');
  await openMenu(page);
  await tabTo(page, 'Change this round');
  await page.keyboard.press('Enter');
  const change = page.getByRole('dialog', { name: 'Change Round 1' });
  await change.waitFor();
  await page.getByRole('textbox', { name: 'Name' }).fill('Round 1, pilot');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Save');
  await page.keyboard.press('Enter');
  await change.waitFor({ state: 'detached' });
  const [round] = await requireOk(lead.call('rounds.list', {}));
  expect(round).toMatchObject({ name: 'Round 1, pilot', work: 'episodes' });

  await openMenu(page);
  await tabTo(page, 'Open a new round');
  await page.keyboard.press('Enter');
  const open = page.getByRole('dialog', { name: 'Open a round' });
  await open.getByText('is still in Round 1, pilot').first().waitFor();
  await expectAccessible(page);
  await tabTo(page, 'Open the round');
  await page.keyboard.press('Enter');
  await open.waitFor({ state: 'detached' });
  const rounds = await requireOk(lead.call('rounds.list', {}));
  expect(rounds.at(-1)).toMatchObject({ name: 'Round 2', state: 'open' });
  expect(rounds.at(-1)?.coders).toHaveLength(1);
  expect(coders).toHaveLength(2);
});
