import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { codingPage } from '#tests/support/browser/coding-page.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { valueOf } from '#tests/support/value-of.ts';

const interview = `Interviewer: How do you work with your coaches?

Karen: We walk thru teh classrooms together every Monday. Afterwards we compare notes over coffee.

Interviewer: And planning?

Karen: In June we plan the whole year on one long table. It takes two days.
`;

let workbench: ServedWorkbench;
let client: Client;

beforeAll(async () => {
  workbench = await serveWorkbench('empty');
  client = await workbench.sit('Coder A');
});

afterAll(async () => {
  await workbench.close();
});

const spoken =
  'We walk through the classrooms together every Monday. Afterwards we compare notes over coffee.';

test('a typo is corrected where it stands by keyboard, what is coded keeps its words, and it is taken back', async () => {
  const sourceId = await importText(client, 'Karen.txt', interview);
  const start = interview.indexOf('teh classrooms');
  await valueOf(client.call('codings.apply', { sourceId, start, end: start + 14, newCode: 'rooms' }));
  const page = await workbench.open({ path: `#/sources/${sourceId}` });
  const user = await codingPage(page);
  await user.code('rooms').waitFor();

  await user.drag('thru teh');
  await user.press('f');
  const editor = page.getByRole('dialog', { name: 'Correct the text' });
  const field = editor.getByRole('textbox', { name: 'Correct the text' });
  await field.waitFor();
  expect(await field.inputValue()).toBe('thru teh');
  await expectAccessible(page);
  await field.fill('through the');
  await user.press('Enter');
  await user.hear('Corrected “thru teh” to “through the”.');
  await vi.waitFor(async () => {
    expect((await user.words())[1]).toBe(spoken);
  });
  expect(await user.selected()).toBe('through the');
  const { text } = await valueOf(client.call('sources.read', { sourceId }));
  const [coding] = await valueOf(client.call('codings.list', { sourceId }));
  expect(text.slice(coding?.start, coding?.end)).toBe('the classrooms');

  await user.press('Control+z');
  await vi.waitFor(async () => {
    expect((await user.words())[1]).toContain('thru teh');
  });
  await page.goto(`${new URL(page.url()).origin}/#/history`);
  await page.getByText('Corrected “thru teh” to “through the” in Karen').first().waitFor();
});

test('what would be left without words is named where it is corrected, and Escape leaves it as it is', async () => {
  const sourceId = await importText(client, 'Other.txt', interview);
  const start = interview.indexOf('two days');
  await valueOf(client.call('codings.apply', { sourceId, start, end: start + 8, newCode: 'planning' }));
  const page = await workbench.open({ path: `#/sources/${sourceId}` });
  const user = await codingPage(page);
  await user.code('planning').waitFor();
  await user.drag('two days');
  await page.getByRole('button', { name: 'Correct the text' }).click();
  const field = page.getByRole('textbox', { name: 'Correct the text' });
  await field.fill('');
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByText('That would leave nothing of the coding “planning” of Coder A').waitFor();
  await expectAccessible(page);
  await user.press('Escape');
  await field.waitFor({ state: 'detached' });
  expect(await user.selected()).toBe('two days');
  expect((await user.words()).join(' ')).toContain('It takes two days.');

  // Somebody else corrects the text meanwhile: whoever reads it stays where they are.
  const typo = interview.indexOf('thru');
  const edits = [{ start: typo, end: typo + 4, text: 'through all of' }];
  await valueOf(client.call('corrections.correct', { sourceId, edits }));
  await vi.waitFor(async () => {
    expect((await user.words()).join(' ')).toContain('through all of');
  });
  await vi.waitFor(async () => {
    expect(await user.selected()).toBe('two days');
  });
  await user.press('f');
  await field.waitFor();
  expect(await field.inputValue()).toBe('two days');
});

test('a source is replaced by a newer version, what lost its words is seen before and placed anew after, by keyboard', async () => {
  const sourceId = await importText(client, 'Zora.txt', interview.replaceAll('Karen', 'Zora'));
  const codeAt = async (words: string, newCode: string): Promise<void> => {
    const start = interview.replaceAll('Karen', 'Zora').indexOf(words);
    await valueOf(client.call('codings.apply', { sourceId, start, end: start + words.length, newCode }));
  };
  await codeAt('compare notes over coffee', 'debriefing');
  await codeAt('one long table', 'table');
  const page = await workbench.open({ path: `#/sources` });
  await page
    .getByRole('option', { name: /Zora/u })
    .or(page.getByRole('row', { name: /Zora/u }))
    .first()
    .click();
  const name = 'Zora, again.txt';
  const newer = interview
    .replaceAll('Karen', 'Zora')
    .replace(' Afterwards we compare notes over coffee.', ' Then it is noon.');
  await page
    .getByLabel('A newer version of the source')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(newer) });
  const dialog = page.getByRole('dialog', { name: 'Replace Zora' });
  await dialog.getByText('1 stretch would lose its words').waitFor();
  await dialog.getByText('compare notes over coffee').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: '1 stretch without words' }).waitFor();
  await page.getByText('Version 1,').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Place debriefing anew' }).press('Enter');
  const user = await codingPage(page);
  await page.getByText('stood on “compare notes over coffee”').waitFor();
  await expectAccessible(page);
  await user.drag('Then it is noon');
  await user.press('Shift+P');
  await user.code('debriefing').waitFor();
  await page.getByText('stood on').waitFor({ state: 'detached' });
  const { text } = await valueOf(client.call('sources.read', { sourceId }));
  const codings = await valueOf(client.call('codings.list', { sourceId }));
  expect(codings.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Then it is noon',
    'one long table',
  ]);
});
