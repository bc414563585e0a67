import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { codingPage, type CodingPage } from '#tests/support/browser/coding-page.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { takeSeat } from '#tests/support/browser/take-seat.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { valueOf } from '#tests/support/value-of.ts';

const scarlett = readFileSync('sample/interviews/12-scarlett.txt', 'utf8');

const tongues = `Interviewer: How does that go?

Salma: نَمْشِي مَعًا بَيْنَ الصُّفُوفِ كُلَّ يَوْمٍ. ثُمَّ نُقَارِنُ مَا كَتَبْنَاهُ.

Yuki: 毎週、教室を一緒に回ります。それから車の中で話し合います。
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

type Opened = { readonly user: CodingPage; readonly sourceId: string; readonly text: string };

async function open(name: string, words: string): Promise<Opened> {
  const sourceId = await importText(client, name, words);
  const page = await workbench.open({ path: `#/sources/${sourceId}` });
  const { text } = await valueOf(client.call('sources.read', { sourceId }));
  return { user: await codingPage(page), sourceId, text };
}

/** The words of the episodes and codings of a source, each coding with its code. */
async function readBack({ sourceId, text }: Opened) {
  const episodes = await valueOf(client.call('episodes.list', { sourceId }));
  const codings = await valueOf(client.call('codings.list', { sourceId }));
  const codes = await valueOf(client.call('codes.list', {}));
  return {
    episodes: episodes.map(({ start, end }) => text.slice(start, end)),
    codings: codings.map(({ start, end, codeId }) => [
      text.slice(start, end),
      codes.find(({ id }) => id === codeId)?.name,
    ]),
  };
}

const becomes = (opened: Opened, expected: Awaited<ReturnType<typeof readBack>>): Promise<void> =>
  vi.waitFor(async () => {
    expect(await readBack(opened)).toEqual(expected);
  }, 10_000);

/** Opens the interview with one episode, of two sentences, and one coding in it. */
async function openMarked(name: string): Promise<Opened> {
  const opened = await open(name, scarlett);
  const { sourceId, text } = opened;
  const start = text.indexOf('Three coaches, four');
  const end = text.indexOf('county road.') + 12;
  await valueOf(client.call('episodes.mark', { sourceId, start, end }));
  const at = text.indexOf('four schools');
  await valueOf(client.call('codings.apply', { sourceId, start: at, end: at + 12, newCode: 'distance' }));
  await opened.user.code('distance').waitFor();
  await opened.user.press('Control+Home', 'j');
  await opened.user.hear(/^Episode 1 of 1/u);
  return opened;
}

const sentence = 'Three coaches, four schools.';
const both = `${sentence} So somebody's always on the county road.`;

describe('boundaries', () => {
  test('by keyboard alone: ends are moved, an episode is split and joined, a code replaced; each is one step', async () => {
    const opened = await openMarked('By keys.txt');
    const { user } = opened;
    const distance = ['four schools', 'distance'];
    await user.press('Shift+b');
    await user.hear(/^The end of episode 1 is in hand\. W moves it out by a word/u);
    await expectAccessible(user.page);
    await user.press('Shift+s');
    await user.hear(/^Episode 1 ends with “.*four schools\.”\.$/u);
    // As fast as keys come, each is a step of its own.
    await user.press('Shift+w', 'Shift+w', 'w', 'ArrowRight', 'ArrowRight');
    await becomes(opened, { episodes: ['Three coaches, four sc'], codings: [distance] });
    await user.press('s', 's', 'b', 'w', 'Shift+w', 'Escape');
    await becomes(opened, { episodes: [both], codings: [distance] });

    await user.press('Shift+j', 'b', 'w', 'Escape', 'r');
    await user.page.getByRole('combobox', { name: 'Code in place of “distance”' }).fill('far apart');
    await user.press('Control+Enter');
    await user.hear('Replaced “distance” by “far apart”.');
    await becomes(opened, { episodes: [both], codings: [['coaches, four schools', 'far apart']] });

    await user.press('j', 's', 'ArrowRight', 'y');
    await user.hear(/^Split into episodes 1 and 2: So somebody's always on the county road\.$/u);
    await becomes(opened, {
      episodes: [sentence, "So somebody's always on the county road."],
      codings: [['coaches, four schools', 'far apart']],
    });
    // Ahead of the answer, meant for what comes of it.
    await user.press('Alt+y', 'd');
    await user.hear('Episode 1 is done.');
    await becomes(opened, { episodes: [both], codings: [['coaches, four schools', 'far apart']] });

    await user.press('Control+z', 'Control+z');
    await becomes(opened, {
      episodes: [sentence, "So somebody's always on the county road."],
      codings: [['coaches, four schools', 'far apart']],
    });
    await user.press('Control+Home', 'Alt+ArrowDown', 'Alt+ArrowDown', 's');
    await expect.poll(() => user.selected()).toBe(sentence);
  });

  test('by mouse: handles at both ends are dragged or pressed, and a drag is given up by Escape', async () => {
    const opened = await openMarked('By hand.txt');
    const { user } = opened;
    const { page } = user;
    const handle = (edge: 'begins' | 'ends') =>
      page.getByRole('button', { name: `Move where episode 1 ${edge}` });
    const placeOf = (words: string) =>
      page.evaluate((sought) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(sought) ?? -1;
          if (at !== -1 && node.parentElement?.closest('[data-keys]') !== null) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + sought.length);
            const { right, top, bottom } = range.getBoundingClientRect();
            return { x: right - 1, y: (top + bottom) / 2 };
          }
        }
        return { x: 0, y: 0 };
      }, words);
    const drag = async (edge: 'begins' | 'ends', to: string): Promise<void> => {
      const box = await handle(edge).boundingBox();
      await page.mouse.move((box?.x ?? 0) + 12, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      await page.mouse.down();
      const { x, y } = await placeOf(to);
      await page.mouse.move(x - 30, y, { steps: 3 });
      await page.mouse.move(x, y, { steps: 3 });
    };
    await drag('ends', "somebody's");
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await drag('ends', "somebody's");
    await page.mouse.up();
    const distance = ['four schools', 'distance'];
    await becomes(opened, { episodes: [`${sentence} So somebody's`], codings: [distance] });

    await drag('begins', 'Three');
    await page.mouse.up();
    await becomes(opened, { episodes: ["coaches, four schools. So somebody's"], codings: [distance] });

    await handle('begins').click();
    await user.hear(/^The beginning of episode 1 is in hand/u);
    await user.press('w');
    await becomes(opened, { episodes: [`${sentence} So somebody's`], codings: [distance] });
    expect(await handle('begins').getAttribute('aria-pressed')).toBe('true');
    const before = (await handle('begins').boundingBox())?.y ?? 0;
    await page.mouse.wheel(0, 80);
    await expect.poll(async () => ((await handle('begins').boundingBox())?.y ?? 0) - before).toBe(-80);
  });

  test('Arabic and Japanese are taken by their own words, and arrows go where they point', async () => {
    const opened = await open('Tongues.txt', tongues);
    const { user } = opened;
    await user.drag('مَعًا');
    await user.press('e');
    await user.episode(1).waitFor();
    await user.press('Shift+b', 'w', 'w', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Escape');
    await becomes(opened, { episodes: ['مَعًا بَيْنَ الصُّفُو'], codings: [] });
    await user.drag('教室');
    await user.press('e');
    await user.episode(2).waitFor();
    await user.press('Shift+b', 'w', 's', 'b', 'w', 'Escape');
    await becomes(opened, {
      episodes: ['مَعًا بَيْنَ الصُّفُو', '毎週、教室を一緒に回ります。'],
      codings: [],
    });
  });

  test('where a round codes given episodes, they stay as they are, and it is said why', async () => {
    const opened = await openMarked('Given.txt');
    const { sourceId } = opened;
    const [round] = await valueOf(client.call('rounds.list', {}));
    const roundId = round?.id ?? '';
    await valueOf(client.call('rounds.finish', { roundId }));
    await valueOf(client.call('rounds.close', { roundId }));
    const b = await valueOf(client.call('coders.add', { name: 'Coder B' }));
    const [a] = await valueOf(client.call('coders.list', {}));
    await valueOf(
      client.call('rounds.open', {
        name: 'Coding',
        work: 'codes',
        codebook: 'own',
        coderIds: [a?.id ?? '', b.id],
      }),
    );
    const page = await workbench.open({ path: `#/sources/${sourceId}` });
    await takeSeat(page, 'Coder B');
    const user = await codingPage(page);
    await user.press('Control+Home', 'j');
    await user.hear(/^Episode 1 of 1/u);
    await user.press('Shift+b');
    await user.read('This round is about codes; its episodes stay as they are.');
    expect(await page.getByRole('button', { name: /^Move where/u }).count()).toBe(0);
    await user.press('d');
    await user.hear('Episode 1 is done.');
  });
});
