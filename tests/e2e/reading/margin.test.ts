import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { codingPage, type CodingPage } from '#tests/support/browser/coding-page.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { valueOf } from '#tests/support/value-of.ts';

const interview = `[00:24:30] Scarlett: Other mornings we just go into rooms, four or five of them, with a clipboard and no opinions, and afterwards we sit in the car park and compare what we wrote down. Nobody gets a score.

[00:25:30] Scarlett: She leads, I take the second chair.
`;

const walk = 'we just go into rooms, four or five of them, with a clipboard and no opinions';

let workbench: ServedWorkbench;
let client: Client;
/** Each try of a test has codes of its own. */
let attempts = 0;

beforeAll(async () => {
  workbench = await serveWorkbench('empty');
  client = await workbench.sit('Coder A');
});

afterAll(async () => {
  await workbench.close();
});

/** An interview of this title with codes on its first sentence, open in a page. */
async function open(
  title: string,
  names: readonly string[],
  colorScheme: 'light' | 'dark' = 'light',
): Promise<{ readonly user: CodingPage; readonly sourceId: string }> {
  const sourceId = await importText(client, `${title}.txt`, interview);
  const { text } = await valueOf(client.call('sources.read', { sourceId }));
  const start = text.indexOf(walk);
  for (const newCode of names) {
    await valueOf(client.call('codings.apply', { sourceId, start, end: start + walk.length, newCode }));
  }
  const page = await workbench.open({
    path: `#/sources/${sourceId}`,
    colorScheme,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return { user: await codingPage(page), sourceId };
}

describe('the margin', () => {
  test('tells of a coding at its stripe and of the one chosen by keys, and counts names that have no room', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `code ${String.fromCodePoint(97 + index)}`);
    const { user } = await open('Twenty', names, 'dark');
    const { page } = user;
    const card = page.getByRole('group', { name: 'What is coded here' });
    await user.code('code a').getByText('code a').hover();
    await card.getByText(/^16 words, about 24:3\d to 24:\d\d/u).waitFor();
    await card.getByText(/Coder A, today at/u).waitFor();
    await page.getByRole('heading', { level: 1 }).hover();
    await card.waitFor({ state: 'detached' });

    const lanes = await page
      .locator('button[data-coding]')
      .evaluateAll((stripes) => stripes.map((stripe) => Math.round(stripe.getBoundingClientRect().left)));
    expect(new Set(lanes).size).toBe(20);

    const count = page.getByRole('button', { name: /^\d+ more here$/u }).first();
    const folded = Number.parseInt((await count.getAttribute('aria-label')) ?? '', 10);
    await count.hover();
    await card.getByRole('button').first().waitFor();
    expect(await card.getByRole('button').count()).toBe(folded);
    const last = await card.getByRole('button').last().textContent();
    await card.getByRole('button').last().click();
    await user.hear(`${last ?? ''}: ${walk}`);
    await expectAccessible(page);

    await page.getByRole('heading', { level: 1 }).click();
    await page.getByRole('textbox', { name: /read only$/u }).focus();
    await user.press('Shift+J');
    await card.getByText('“we just go into rooms, … a clipboard and no opinions”').waitFor();
    await user.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  test('pins words as a quotation and as the exemplar by keys alone, which the codebook lists and copies with its place', async () => {
    attempts += 1;
    const name = `learning walks ${attempts}`;
    const { user, sourceId } = await open('Pinned', [name]);
    const { page } = user;
    const pins = () => client.call('quotations.list', { sourceId });
    await user.press('Shift+J', 'q');
    await user.hear(`Pinned as a quotation of “${name}”.`);
    await user.code(`${name}, quotation pinned`).waitFor();
    await user.press('q');
    await user.hear(`Unpinned from “${name}”.`);
    await user.drag('four or five of them');
    await user.press('Shift+Q');
    await user.hear(`This is the exemplar of “${name}” now.`);
    await user.code(`${name}, exemplar`).waitFor();
    expect((await valueOf(pins())).map(({ end, start, isExemplar }) => [end - start, isExemplar])).toEqual([
      ['four or five of them'.length, true],
    ]);
    await user.press('Control+z', 'Control+z');
    await vi.waitFor(async () => {
      expect(await valueOf(pins())).toEqual([]);
    });
    await user.code(name).waitFor();
    await user.press('Control+Shift+z', 'Control+Shift+z');
    await user.code(`${name}, exemplar`).waitFor();

    await page.goto(`${new URL(page.url()).origin}/#/codebook`);
    await page.getByRole('treegrid').or(page.getByRole('tree')).getByText(name).first().click();
    const examples = page.getByRole('region', { name: 'Examples' });
    await examples.getByText('four or five of them').waitFor();
    await examples.getByRole('button', { name: 'No longer the exemplar' }).waitFor();
    await examples.getByRole('button', { name: 'Copy quotation' }).click();
    await page.getByText('Copied the quotation with its attribution.').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '“four or five of them” (Pinned, 24:30)',
    );
    await expectAccessible(page);
    await examples.getByRole('button', { name: 'Unpin' }).click();
    await examples.waitFor({ state: 'detached' });
  });

  test('stands at the left of words that are read from the right, and who says them at their right', async () => {
    const talk =
      'الباحثة: كيف بدأت؟\n\nليلى: ببطء.\n\nالباحثة: وماذا يحدث بعد الزيارة؟\n\nليلى: نكتب ملاحظاتنا، ثم نقارنها معا.\n';
    const sourceId = await importText(client, 'مقابلة.txt', talk);
    const { text } = await valueOf(client.call('sources.read', { sourceId }));
    const start = text.indexOf('نكتب');
    const newCode = `زيارات ${(attempts += 1)}`;
    await valueOf(client.call('codings.apply', { sourceId, start, end: start + 12, newCode }));
    const page = await workbench.open({
      path: `#/sources/${sourceId}`,
      viewport: { width: 1600, height: 900 },
    });
    const user = await codingPage(page);
    const middleOf = async (found: ReturnType<CodingPage['code']>): Promise<number> => {
      const { x, width } = (await found.boundingBox()) ?? { x: 0, width: 0 };
      return x + width / 2;
    };
    const words = await middleOf(page.getByText('ثم نقارنها').first());
    expect(await middleOf(user.code(newCode))).toBeLessThan(words);
    expect(await middleOf(page.getByRole('main').getByText('ليلى', { exact: true }).last())).toBeGreaterThan(
      words,
    );
  });
});
