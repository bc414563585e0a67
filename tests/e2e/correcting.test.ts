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
