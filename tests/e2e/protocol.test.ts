import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createClient } from '#shared/contract/client.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { valueOf } from '#tests/support/value-of.ts';

/** The protocol as the study holds it. */
async function readProtocol(
  workbench: ServedWorkbench,
): Promise<readonly (readonly [string, string, readonly string[]])[]> {
  const seat = await workbench.sit(null);
  const prompts = await seat.call('prompts.list', {});
  return prompts.ok
    ? prompts.value.map(
        ({ number, text, probes }) => [number, text, probes.map((probe) => probe.text)] as const,
      )
    : [];
}

test('a protocol is pasted, added to, reworded, moved and cut by keyboard alone', async () => {
  const workbench = await serveWorkbench('empty');
  const held = () => readProtocol(workbench);
  const page = await workbench.open({ path: '#/protocol' });
  await page.getByText('No prompts yet').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: 'Paste or import prompts' });
  await dialog.waitFor();
  await page.keyboard.insertText(
    'Our guide\n1. What does a visit look like?\n  - How long?\n\tWho comes?\n2. Who decides?',
  );
  await dialog.getByRole('button', { name: 'Add 2 prompts, 2 probes' }).waitFor();
  await dialog.getByText('Left out as no prompt: “Our guide”.').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });

  await page.keyboard.press('n');
  await page.keyboard.type('What would you protect first?');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'What would you protect first?, change the prompt 3' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New prompt' }).and(page.locator(':focus')).waitFor();
  await page.getByRole('button', { name: 'Add a probe to prompt 3' }).press('Enter');
  await page.keyboard.type('And then?');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'And then?, change the probe 1 of prompt 3' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Who decides?, change the prompt 2' }).press('F2');
  await page.keyboard.type('Who decides where she goes?');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove probe 2 of prompt 1' }).press('Enter');
  await expect.poll(held).toEqual([
    ['1', 'What does a visit look like?', ['How long?']],
    ['2', 'Who decides where she goes?', []],
    ['3', 'What would you protect first?', ['And then?']],
  ]);
  const focused = page.locator(':focus');
  await page.getByRole('button', { name: /change the prompt 2$/u }).press('Alt+ArrowUp');
  await page
    .getByRole('button', { name: 'Who decides where she goes?, change the prompt 1' })
    .and(focused)
    .waitFor();
  await expect
    .poll(async () => (await held()).map(([number, text]) => `${number} ${text}`))
    .toEqual([
      '1 Who decides where she goes?',
      '2 What does a visit look like?',
      '3 What would you protect first?',
    ]);
  await page.getByRole('button', { name: 'Remove prompt 1' }).press('Enter');
  await expect.poll(async () => (await held()).map(([number]) => number)).toEqual(['2', '3']);
  await page
    .getByRole('button', { name: /change the prompt 2$/u })
    .and(focused)
    .waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Number them 1 to 2' }).click();
  await expect.poll(async () => (await held()).map(([number]) => number)).toEqual(['1', '2']);
  for (const number of [2, 1]) {
    await page.getByRole('button', { name: 'Remove prompt 1' }).waitFor();
    const remove = page.getByRole('button', { name: `Remove prompt ${number}` });
    await remove.press('Enter');
    await remove.waitFor({ state: 'detached' });
  }
  await page.getByText('No prompts yet').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Protocol' }).and(focused).waitFor();
  await workbench.close();
});

const interview = (name: string, asks: string): string =>
  `Interviewer: Tell me how you came to teach mathematics.

${name}: By accident. I was a nurse for nine years.

Interviewer: ${asks}

${name}: I sit at the back and count the hands.
`;

/** A study with a protocol, two interviews, and a coder at work. */
const interviewed = (): Promise<ServedWorkbench> =>
  serveWorkbench(async (worker, file) => {
    await worker.create(file, { title: 'A study', coder: 'Coder A' });
    const seat = await worker.sit('Coder A');
    if (!seat.ok) throw new Error(seat.error.message);
    const client = createClient(seat.value.channel);
    await valueOf(
      client.call('prompts.addSeveral', {
        prompts: [
          { text: 'How did you come to teach mathematics?' },
          { text: 'What happens when you visit a classroom?' },
        ],
      }),
    );
    await importText(client, 'Ada.txt', interview('Ada', 'And what happens when you visit classrooms?'));
    await importText(client, 'Ben.txt', interview('Ben', 'Shall we go on?'));
  });

const cell = (page: Page, source: string, column: number) =>
  page
    .getByRole('row', { name: source })
    .getByRole('gridcell')
    .nth(column - 1);

test('prompts are found, confirmed, marked as not asked and placed, by keyboard alone', async () => {
  const own = await interviewed();
  const page = await own.open({ path: '#/protocol?view=places' });
  await page.getByText('Not looked for yet').waitFor();
  await page.keyboard.press('f');
  await cell(page, 'Ada', 2).getByText('Found, sure').waitFor();
  await cell(page, 'Ben', 2).getByText('Not found').waitFor();
  await expectAccessible(page);

  await page.keyboard.press('j');
  const panel = page.getByRole('heading', { level: 3 });
  await panel.filter({ hasText: 'Prompt 2, Ben' }).waitFor();
  await page.keyboard.press('x');
  await cell(page, 'Ben', 2).getByText('Not asked').waitFor();
  await panel.filter({ hasNotText: 'Prompt 2, Ben' }).waitFor();
  await page.locator('mark').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('y');
  await page.getByText('2 of 4 places wait to be looked at.').waitFor();
  await page.keyboard.press('m');
  await page.getByRole('combobox', { name: 'Which question asks this prompt' }).waitFor();
  await page.getByText('All that is asked, in order').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.getByText('Chosen by hand').waitFor();
  await page.keyboard.press('Shift+Y');
  await page.getByText('Everything has been looked at.').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText(/of 4 places wait to be looked at\./u).waitFor();
  await own.close();
});

test('everyone’s answers to a prompt are read and coded where they stand', async () => {
  const own = await interviewed();
  const seat = await own.sit('Coder A');
  await valueOf(seat.call('prompts.find', {}));
  const page = await own.open({ path: '#/protocol' });
  await page.getByRole('button', { name: /Read the answers to prompt 1/u }).click();
  const ada = page.getByRole('textbox', { name: 'Answer of Ada, read only' });
  const ben = page.getByRole('textbox', { name: 'Answer of Ben, read only' });
  await ada.getByText('I was a nurse').waitFor();
  await ben.getByText('I was a nurse').waitFor();
  await expectAccessible(page);

  await page.keyboard.press('a');
  await ada.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('s');
  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: 'Code for the selected words' }).waitFor();
  await page.keyboard.type('detour');
  await page.keyboard.press('Control+Enter');
  await ada.locator('[data-coding]').first().waitFor();
  await page.keyboard.press('a');
  await ben.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('t');
  await page.keyboard.press('1');
  await ben.locator('[data-coding]').first().waitFor();
  await expectAccessible(page);
  const codings = await valueOf(seat.call('codings.list', {}));
  const sources = await valueOf(seat.call('sources.list', {}));
  const coded = new Set(codings.map(({ sourceId }) => sourceId));
  expect(codings).toHaveLength(2);
  expect(sources.map(({ id }) => coded.has(id))).toEqual([true, true]);
  await page.keyboard.press('Control+z');
  await ben.locator('[data-coding]').first().waitFor({ state: 'detached' });

  await page.keyboard.press('.');
  await page.getByRole('heading', { level: 2, name: /What happens when you visit/u }).waitFor();
  await page
    .getByRole('textbox', { name: 'Answer of Ada, read only' })
    .getByText('count the hands')
    .waitFor();
  await page.getByRole('button', { name: 'Not found. Look at its place' }).click();
  await page.getByRole('heading', { level: 3, name: 'Prompt 2, Ben' }).waitFor();
  await own.close();
});

test('whoever goes on while a change is being saved keeps the focus', async () => {
  const own = await serveWorkbench('sample');
  const page = await own.open({ path: '#/protocol' });
  await takeSeat(page, 'Coder A');
  const prompt = page.getByRole('button', { name: /change the prompt 2$/u });
  await prompt.press('F2');
  const moved = page.getByRole('button', { name: 'Add a probe to prompt 4' });
  await page.route('**/call', async (route) => {
    if (route.request().postData()?.includes('"prompts.change"') === true) {
      await moved.focus();
    }
    await route.continue();
  });
  await page.keyboard.type('Who are they?');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Who are they?, change the prompt 2' }).waitFor();
  await moved.and(page.locator(':focus')).waitFor();
  await page.unrouteAll({ behavior: 'wait' });
  await own.close();
});

test('the sample’s protocol, its places and its answers read well in light and dark', async () => {
  const sample = await serveWorkbench('sample');
  const seat = await sample.sit('Coder A');
  await valueOf(seat.call('prompts.find', {}));
  const page = await sample.open({ path: '#/protocol' });
  await takeSeat(page, 'Coder A');
  await page.getByText('9 prompts, 20 probes').waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);
  await page.getByRole('radio', { name: 'Places' }).click();
  await page.getByRole('grid', { name: 'Where the prompts are asked' }).waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);
  await page.getByRole('radio', { name: 'Answers' }).click();
  await page.getByRole('textbox').first().waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);
  await sample.close();
});
