import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';

let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench('empty');
});

afterAll(async () => {
  await workbench.close();
});

/** The protocol as the study holds it. */
async function held(): Promise<readonly (readonly [string, string, readonly string[]])[]> {
  const seat = await workbench.sit(null);
  const prompts = await seat.call('prompts.list', {});
  return prompts.ok
    ? prompts.value.map(
        ({ number, text, probes }) => [number, text, probes.map((probe) => probe.text)] as const,
      )
    : [];
}

test('a protocol is pasted, added to, reworded and cut by keyboard alone', async () => {
  const page = await workbench.open({ path: '#/protocol' });
  await page.getByText('No prompts yet').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: 'Paste several prompts' });
  await dialog.waitFor();
  await page.keyboard.insertText(
    '1. What does a visit look like?\n  - How long?\n\tWho comes?\n2. Who decides?',
  );
  await dialog.getByRole('button', { name: 'Add 2 prompts, 2 probes' }).waitFor();
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
  await page.getByRole('button', { name: 'Remove prompt 2' }).press('Enter');
  await expect.poll(async () => (await held()).map(([number]) => number)).toEqual(['1', '3']);
  const focused = page.locator(':focus');
  await page
    .getByRole('button', { name: /change the prompt 3$/u })
    .and(focused)
    .waitFor();
  await expectAccessible(page);
  for (const number of [3, 1]) {
    await page.getByRole('button', { name: `Remove prompt ${number}` }).press('Enter');
  }
  await page.getByText('No prompts yet').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Protocol' }).and(focused).waitFor();
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

test('the sample’s protocol reads well in light and dark', async () => {
  const sample = await serveWorkbench('sample');
  const page = await sample.open({ path: '#/protocol' });
  await takeSeat(page, 'Coder A');
  await page.getByText('9 prompts, 20 probes').waitFor();
  await expectAccessible(page);
  await expectWithinWindow(page);
  await sample.close();
});
