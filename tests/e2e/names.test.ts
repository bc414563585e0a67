import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { codingPage } from '#tests/support/browser/coding-page.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { valueOf } from '#tests/support/value-of.ts';

const interview = `Interviewer: How do you work with your coaches, Karen?

Karen: We walk with Zoë every Monday. In May we plan, and May comes too.

Interviewer: Karen’s table, then?

Karen: Two days.
`;

test('names are listed, looked through place by place, replaced, warned of, and copied without, by keyboard', async () => {
  const workbench = await serveWorkbench('empty');
  const client = await workbench.sit('Coder A');
  const sourceId = await importText(client, 'Interview 1.txt', interview);
  const page = await workbench.open({ path: '#/sources' });
  await page.getByText('Interview 1').first().waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await page.getByText('No name is listed').waitFor();
  await expectAccessible(page);

  const list = async (name: string): Promise<ReturnType<Page['getByRole']>> => {
    await page.keyboard.press('n');
    await page.getByRole('dialog', { name: 'List a name' }).waitFor();
    await page.keyboard.type(name);
    return page.getByRole('textbox', { name: 'Pseudonym' });
  };
  const ofKaren = await list('Karen');
  await ofKaren.fill('June');
  await ofKaren.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const ofMay = await list('May');
  await expect.poll(() => ofMay.inputValue()).toBe('Ada');
  await ofMay.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // What leaves the study is held back while a name stands in it.
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await page.getByRole('heading', { name: 'History' }).waitFor();
  const heldBack = page.getByRole('alertdialog', { name: 'This history holds names' });
  await page.getByRole('button', { name: 'Save as CSV' }).press('Enter');
  await heldBack.getByText(/^Listed names still stand in it \d+ times/u).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await heldBack.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Save as CSV' }).press('Enter');
  const history = page.waitForEvent('download');
  await heldBack.getByRole('button', { name: 'Save it with the names' }).press('Enter');
  expect((await history).suggestedFilename()).toBe('history.csv');
  await page.getByRole('button', { name: 'Save as CSV' }).press('Enter');
  await heldBack.getByRole('button', { name: 'Go to names' }).press('Enter');
  const inText = page.getByRole('region', { name: 'Interview 1' });
  await inText.getByText('6 places').waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);

  // The month stays, the person goes.
  const places = inText.getByRole('listitem');
  await places.nth(2).getByRole('radio', { name: 'Leave' }).press('Enter');
  await page.getByRole('button', { name: /^Replace 7 places/u }).waitFor();
  await places.nth(4).getByRole('radio', { name: 'Other' }).press('Enter');
  await places.nth(4).getByRole('textbox', { name: 'Other words for Karen' }).fill('Her');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Replaced 7 places.').first().waitFor();
  const { text, speakers } = await valueOf(client.call('sources.read', { sourceId }));
  expect(text).toContain('In May we plan, and Ada comes too.');
  expect(text).toContain('Her’s table, then?');
  expect(speakers.map(({ label }) => label)).toEqual(['Interviewer', 'June']);
  await inText.getByText('1 place').waitFor();

  // What is typed from now on is looked through too.
  await page.goto(`${new URL(page.url()).origin}/#/sources/${sourceId}`);
  const user = await codingPage(page);
  await user.drag('Two days');
  await user.press('f');
  await page.getByRole('textbox', { name: 'Correct the text' }).fill('Two days with Karen');
  await page.getByText('“Karen” is a listed name, for which June stands.').waitFor();
  await user.press('Escape');

  await page.goto(`${new URL(page.url()).origin}/#/names`);
  await page.getByRole('button', { name: 'Take May off the list' }).press('Enter');
  await page.getByText('None of the names stands anywhere').waitFor();
  await page.getByRole('button', { name: 'Key and copy' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Save a de-identified copy' }).press('Enter');
  const copy = page.getByRole('alertdialog', { name: 'Save a de-identified copy' });
  await copy.waitFor();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await copy.getByRole('button', { name: 'Save the copy' }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/, de-identified\.throughline$/u);
  await page.getByRole('checkbox', { name: 'Hold back exports with names' }).press('Space');
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  const unasked = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).press('Enter');
  await unasked;
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Key and copy' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Forget the names' }).press('Enter');
  await page.getByText('You have not saved the key').waitFor();
  await page.getByRole('button', { name: 'Forget the names' }).press('Enter');
  await page.getByText('No name is listed').waitFor();
  await workbench.close();
});
