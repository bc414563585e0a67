import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';

const fixtures = fileURLToPath(new URL('../fixtures/transcripts', import.meta.url));
const transcripts = [
  `${fixtures}/md/changelog/js-party-75.md`,
  `${fixtures}/txt/metamuse/1-tool-switching.txt`,
  `${fixtures}/vtt/metamuse/10-tools-for-thought.vtt`,
];
const broken = {
  name: 'broken.docx',
  mimeType: '',
  buffer: Buffer.from('PK\u0003\u0004 not a document at all'),
};

type Dropped = { readonly name: string; readonly bytes: readonly number[] };

/** Drops files on an element, as a hand would. */
async function drop(page: Page, target: string, files: readonly Dropped[]): Promise<void> {
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, bytes } of dropped) {
      data.items.add(new File([new Uint8Array(bytes)], name));
    }
    return data;
  }, files);
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    await page.locator(target).dispatchEvent(kind, { dataTransfer: transfer });
  }
}

/** Takes in what was understood, as it was understood. */
async function confirm(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Look over what comes in' }).waitFor();
  await page.keyboard.press('Control+Enter');
}

const rows = (page: Page) => page.getByRole('grid', { name: 'Sources' }).getByRole('row');
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

let empty: ServedWorkbench;
let sample: ServedWorkbench;

beforeAll(async () => {
  sample = await serveWorkbench('sample');
});

afterAll(() => sample.close());

beforeEach(async () => {
  empty = await serveWorkbench('empty');
});

afterEach(() => empty.close());

test('an empty study says where to begin; three transcripts come in by one key, a broken one is named, all is taken back', async () => {
  const page = await empty.open();
  await page.getByRole('heading', { name: 'Begin with the interviews' }).waitFor();
  await expectAccessible(page);

  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('i')]);
  const files = transcripts.map((path) => ({
    name: basename(path),
    mimeType: '',
    buffer: readFileSync(path),
  }));
  await chooser.setFiles([...files, broken]);
  await page.getByRole('heading', { name: 'Look over what comes in' }).waitFor();
  await expectAccessible(page);
  expect(await page.getByRole('grid', { name: 'Files' }).getByRole('row').count()).toBe(4);
  const before = await (await empty.sit('Coder A')).call('study.info', {});
  expect(before.ok ? before.value.sources : null).toBe(0);
  await confirm(page);
  await messages(page).getByText('Imported 3 sources; 1 file could not be read.').waitFor();
  await expect.poll(() => rows(page).count()).toBe(3);

  const results = page.getByRole('complementary', { name: 'What was imported' });
  await results.getByText('3 files imported, 1 not.').and(page.locator(':focus')).waitFor();
  await results
    .getByRole('list', { name: 'Not imported' })
    .getByText(/“broken\.docx”/u)
    .waitFor();
  await results.getByText('Emma Wedekind').waitFor();
  expect(await results.getByRole('listitem').count()).toBe(4);
  await expectAccessible(page);

  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Begin with the interviews' }).waitFor();
  await results.getByText('Taken back. Nothing of it is in the study now.').waitFor();
  const seat = await empty.sit('Coder A');
  const info = await seat.call('study.info', {});
  expect(info.ok ? [info.value.sources, info.value.participants] : []).toEqual([0, 0]);
});

test('files are dropped anywhere in the window, which says so, and an import can be stopped', async () => {
  const page = await empty.open();
  await page.getByRole('heading', { name: 'Begin with the interviews' }).waitFor();
  const dropped = transcripts.map((path) => ({ name: basename(path), bytes: [...readFileSync(path)] }));
  await drop(page, 'nav a[aria-current]', dropped);
  await confirm(page);
  await messages(page).getByText('Imported 3 sources.').waitFor();
  await expect.poll(() => rows(page).count()).toBe(3);
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: 'Begin with the interviews' }).waitFor();

  await page.route('**/bytes?**', async (route) => {
    await page.getByRole('button', { name: 'Cancel' }).click();
    await route.continue();
  });
  await drop(page, 'main h1', dropped);
  await messages(page).getByText('Import cancelled; nothing was changed.').waitFor();
  await page.getByRole('heading', { name: 'Begin with the interviews' }).waitFor();
});

test('what was understood is put right before it comes in: a title, a name, two labels that are one speaker, a file left out', async () => {
  const page = await empty.open({ path: '#/participants' });
  const talk = (name: string, other: string): Dropped => ({
    name,
    bytes: [
      ...Buffer.from(
        `INTERVIEWER: How did it begin?\n\n${other} 7: Slowly.\n\nINTERVIEWER: And then?\n\n${other} 7: Faster.\n\nINTERVIEWER: Why?\n\nPARTTICIPANT 7: Who knows.\n\nINTERVIEWER: Thanks.\n\n${other} 7: Gladly.\n`,
      ),
    ],
  });
  await drop(page, 'main h1', [talk('first.txt', 'PARTICIPANT'), talk('second.txt', 'PARTICIPANT')]);
  const first = page.getByRole('region', { name: 'first' });
  await first.waitFor();
  await first.getByRole('textbox', { name: 'Title' }).fill('Interview 7');
  const renamed = page.getByRole('region', { name: 'Interview 7' });
  await renamed.getByRole('textbox', { name: 'Name of PARTICIPANT 7' }).fill('Maria');
  await renamed.getByRole('combobox', { name: 'Who Maria is' }).fill('Maria');
  await page.keyboard.press('Escape');
  await renamed.getByRole('textbox', { name: 'Name of PARTTICIPANT 7' }).fill('maria');
  await renamed.getByText('One speaker with PARTICIPANT 7').waitFor();
  await page.getByRole('grid', { name: 'Files' }).getByText('second').click();
  await page.getByRole('region', { name: 'second' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Import 1 file' }).waitFor();
  await confirm(page);
  await messages(page).getByText('Imported 1 source.').waitFor();

  const seat = await empty.sit('Coder A');
  const sources = await seat.call('sources.list', {});
  const [source] = sources.ok ? sources.value : [];
  expect(source?.title).toBe('Interview 7');
  expect(source?.speakers.map(({ label, role }) => [label, role])).toEqual([
    ['INTERVIEWER', 'interviewer'],
    ['Maria', 'participant'],
  ]);
  const people = await seat.call('participants.list', {});
  expect(people.ok ? people.value.map(({ name }) => name) : null).toEqual(['Maria']);
});

test('a source is chosen by the arrows, renamed, its speaker assigned, its original saved, all by keyboard', async () => {
  const page = await sample.open();
  await takeSeat(page, 'Coder A');
  await rows(page).first().waitFor();
  await page.getByRole('grid', { name: 'Sources' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const panel = page.getByRole('complementary', { name: 'Interview 1, Karen' });
  await panel.waitFor();
  await expectAccessible(page);

  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Title' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Interview 2, Jessica');
  await page.keyboard.press('Enter');
  await page.getByText('There is a source called “Interview 2, Jessica” already').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('First talk');
  await page.keyboard.press('Enter');
  await rows(page).filter({ hasText: 'First talk' }).waitFor();

  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Title' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Not meant');
  await page.keyboard.press('Escape');
  await rows(page).filter({ hasText: 'First talk' }).and(page.locator(':focus')).waitFor();

  await page.getByRole('combobox', { name: 'Interviewer' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Not kn');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => {
      const seat = await sample.sit('Coder A');
      const sources = await seat.call('sources.list', {});
      return sources.ok ? sources.value[0]?.speakers.map(({ role }) => role) : null;
    })
    .toContain('unknown');

  await page.getByRole('grid', { name: 'Sources' }).getByRole('row').first().focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('o')]);
  expect(download.suggestedFilename()).toBe('01-karen.txt');
  expect(readFileSync(await download.path())).toEqual(readFileSync('sample/interviews/01-karen.txt'));

  await page.keyboard.press('Delete');
  await messages(page)
    .getByText(/The source “First talk” can’t be removed/u)
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/sources\/[0-9a-f-]+$/u);
});

test('the list says how far one is in an open round, and fits a narrow window', async () => {
  const page = await empty.open();
  await page.getByRole('heading', { name: 'Begin with the interviews' }).waitFor();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('i')]);
  await chooser.setFiles(transcripts);
  await confirm(page);
  await expect.poll(() => rows(page).count()).toBe(3);
  expect(await rows(page).first().textContent()).toContain('Not read yet');

  await page.getByRole('button', { name: 'Say who speaks' }).first().click();
  await page.getByRole('combobox', { name: 'Eve Porcello' }).and(page.locator(':focus')).waitFor();
  await page.getByRole('button', { name: 'What was imported' }).click();
  await page.getByText('3 files imported.').waitFor();
  await page.getByRole('button', { name: 'Say who speaks' }).first().click();
  const guest = page.getByRole('combobox', { name: 'Marcy Sutton' });
  expect(await guest.inputValue()).toBe('Not known');
  await page.getByRole('button', { name: 'Add Marcy Sutton as a participant' }).click();
  await expect.poll(() => guest.inputValue()).toBe('Marcy Sutton');
  expect(await rows(page).first().textContent()).toContain('Marcy Sutton, ');
  await page.setViewportSize({ width: 1024, height: 768 });
  await expectWithinWindow(page);
  await expectAccessible(page);
});

test('a key right behind a step takes it back, though the page has not heard of the step yet', async () => {
  const page = await empty.open();
  await page.getByRole('heading', { name: 'Begin with the interviews' }).waitFor();
  await page.keyboard.press('Control+z');
  await messages(page).getByText('There is nothing of Coder A to take back.').waitFor();

  const seat = await empty.sit('Coder A');
  const held: (() => void)[] = [];
  await page.route('**/call', async (route) => {
    const asks = route.request().postData()?.includes('session.') === true;
    if (asks) {
      await new Promise<void>((resolve) => {
        held.push(resolve);
      });
    }
    await route.continue();
  });
  await seat.call('participants.add', { names: ['Maria'] });
  await page.keyboard.press('Control+z');
  await messages(page)
    .getByText(/^Took back: /u)
    .waitFor();
  held.forEach((release) => {
    release();
  });
  await page.unrouteAll({ behavior: 'wait' });
  const names = await seat.call('participants.list', {});
  expect(names.ok ? names.value : null).toEqual([]);
});
