import type { Browser, Page } from 'playwright-core';
import { serveStudy } from '#electron/hosts/browser/serve-study.ts';
import { workbenchFolder } from '#electron/workbench/workbench-folder.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import type { Client } from '#shared/contract/client.ts';
import type { SourceText } from '#shared/contract/sources.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { snapToGraphemes } from '#shared/text/graphemes.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { valueOf } from '#tests/support/value-of.ts';
import { barePage } from './bare-page.ts';
import { timeAfterKey, timeOfCall, timeToOpen, type Change, type KeyTimes } from './in-page.ts';
import { sitDown } from './make-study.ts';
import { makeTexts, seeded } from './make-texts.ts';
import { spreadOf, type Figure } from './measure.ts';

/** A transcript on the screen, how often it is opened, within how many milliseconds, and how many steps are taken in it. */
export type Screenful = {
  readonly words: number;
  readonly codings: number;
  readonly opens: number;
  readonly opensWithin: number;
  readonly steps: number;
};

/** The second has more than 500,000 characters. */
export const screenfuls: readonly Screenful[] = [
  { words: 9000, codings: 1000, opens: 15, opensWithin: 100, steps: 30 },
  { words: 60_000, codings: 5000, opens: 7, opensWithin: 1000, steps: 20 },
  { words: 200_000, codings: 5000, opens: 5, opensWithin: 1000, steps: 10 },
];

/** Codings of forty codes, on stretches of 40 to 340 characters. */
async function codeAll(
  client: Client,
  { id: sourceId, text }: SourceText,
  codings: number,
): Promise<readonly Anchor[]> {
  const random = seeded(5);
  const codeIds: string[] = [];
  const marked: Anchor[] = [];
  while (marked.length < codings) {
    const start = Math.floor(random() * (text.length - 400));
    const anchor = snapToGraphemes(text, { start, end: start + 40 + Math.floor(random() * 300) });
    const known = codeIds[marked.length % 40];
    const code = known === undefined ? { newCode: `code number ${marked.length + 1}` } : { codeId: known };
    const applied = await client.call('codings.apply', { sourceId, ...anchor, ...code });
    if (applied.ok) {
      marked.push(anchor);
      if (known === undefined) codeIds.push(applied.value.code.id);
    }
  }
  return marked;
}

/** Waits until what a step brought with it is over, as a person's hands do between two. */
const rest = (page: Page): Promise<void> => page.waitForTimeout(250);

/** How long it takes to open a transcript, in milliseconds, by its address and from the list, and from the list once more. */
type Opened = { readonly byAddress: number[]; readonly fromList: number[]; readonly onceMore: number[] };

/** Chooses the only source of the study in the list, by the keyboard, as one does before opening it. */
async function chooseInList(page: Page): Promise<void> {
  await page.getByRole('grid', { name: 'Sources' }).getByRole('row').first().focus();
  await page.keyboard.press('Space');
  await rest(page);
}

/** Opens a transcript again and again, each time in a page that remembers nothing; and once more when it has been open. */
async function openAgain(page: Page, address: string, sourceId: string, times: number): Promise<Opened> {
  const took: Opened = { byAddress: [], fromList: [], onceMore: [] };
  const loadAt = async (place: string): Promise<void> => {
    await page.goto(`${new URL(address).origin}/#${place}`);
    await page.reload();
    await page.waitForTimeout(800);
  };
  for (let run = 0; run < times; run += 1) {
    await loadAt('/memos');
    took.byAddress.push(await timeToOpen(page, sourceId, 'address'));
    await loadAt('/sources');
    await chooseInList(page);
    took.fromList.push(await timeToOpen(page, sourceId, 'list'));
    await rest(page);
    await page.goBack();
    await chooseInList(page);
    took.onceMore.push(await timeToOpen(page, sourceId, 'list'));
  }
  await page.waitForTimeout(800);
  return took;
}

/** What hands do again and again, by its key, and what that changes; some only show something, others go to the study and back. */
type Gesture = { readonly work: string; readonly key: (run: number) => string; readonly change: Change };

const stripes: Change = { count: '[data-keys] span[data-coding]' };

const moving: readonly Gesture[] = [
  { work: 'the episode before', key: () => 'k', change: 'choice' },
  { work: 'the next coding', key: () => 'Shift+J', change: 'choice' },
  { work: 'letting go of it', key: () => 'Escape', change: 'choice' },
  { work: 'one word on', key: () => 'Control+ArrowRight', change: 'selection' },
  { work: 'selecting a word', key: () => 'w', change: 'selection' },
  { work: 'selecting the sentence', key: () => 's', change: 'selection' },
];

const working: readonly Gesture[] = [
  { work: 'a code by its digit', key: (run) => String(1 + (run % 9)), change: stripes },
  { work: 'an episode by its key', key: () => 'e', change: { count: '[data-keys] [data-episode]' } },
];

/** With the end of the coding that was made last in hand. */
const edging: readonly Gesture[] = [
  { work: 'an end moved out by a word', key: () => 'w', change: { place: '[data-edge="end"]' } },
  { work: 'an end moved in by a word', key: () => 'Shift+W', change: { place: '[data-edge="end"]' } },
];

/** After it the coding that was made last is chosen, pinned and removed, and that is taken back and done again. */
const ending: readonly Gesture[] = [
  { work: 'a pin', key: () => 'q', change: { count: '[data-keys] button[data-pinned]' } },
  { work: 'removing a coding', key: () => 'x', change: stripes },
  { work: 'taking that back', key: () => 'Control+z', change: stripes },
  { work: 'doing it again', key: () => 'Control+Shift+z', change: stripes },
];

type Taken = ReadonlyMap<Gesture, readonly KeyTimes[]>;

/** Word after word: moves, selects, codes by a digit, marks as an episode, pins and removes. Between them the bare call. */
async function takeSteps(
  page: Page,
  client: Client,
  { id: sourceId, text, turns }: SourceText,
  times: number,
): Promise<{ readonly taken: Taken; readonly calls: readonly number[] }> {
  const taken = new Map<Gesture, KeyTimes[]>();
  const calls: number[] = [];
  const [codeId] = (await valueOf(client.call('codes.list', {}))).map(({ id }) => id);
  const take = async (gestures: readonly Gesture[], run: number): Promise<void> => {
    for (const gesture of gestures) {
      const took = await timeAfterKey(page, gesture.key(run), gesture.change);
      taken.set(gesture, [...(taken.get(gesture) ?? []), took]);
      await rest(page);
    }
  };
  for (const turn of [turns[1], turns[3]]) {
    await valueOf(client.call('episodes.mark', { sourceId, start: turn?.start ?? 0, end: turn?.end ?? 1 }));
  }
  const goTo = async (run: number): Promise<void> => {
    const begins = turns[2 * run + 5]?.start ?? 0;
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#/sources/${sourceId}?start=${begins + 40}&end=${begins + 70}`,
    );
    await rest(page);
  };
  await goTo(-1);
  for (let run = 0; run < times; run += 1) {
    await take(moving, run);
    await goTo(run);
    await take(working, run);
    await page.keyboard.press('Shift+J');
    await rest(page);
    await page.keyboard.press('Shift+B');
    await rest(page);
    await take(edging, run);
    await page.keyboard.press('Escape');
    await take(ending, run);
    const end = text.length - 5;
    calls.push(await timeOfCall(page, 'codings.apply', { sourceId, start: end - 30 - run, end, codeId }));
    await rest(page);
  }
  return { taken, calls };
}

const figure = (work: string, times: readonly number[], floor: number | null, bar: string): Figure => {
  const { median: ours, slowest } = spreadOf(times);
  return { work, ours, slowest, floor, bar };
};

/** What a person waits for at the coding screen, in Chromium, over the browser's host. */
export async function codingScreenFigures(
  browser: Browser,
  { words, codings, opens, opensWithin, steps }: Screenful,
  file: string,
): Promise<readonly Figure[]> {
  const worker = new StudyWorker();
  await valueOf(worker.create(file, { title: 'Measured', coder: 'Coder A' }));
  const client = await sitDown(worker, 'Coder A');
  const sourceId = await importText(client, 'Interview.txt', makeTexts(1, words)[0]?.text ?? '');
  const source = await valueOf(client.call('sources.read', { sourceId }));
  const marked = await codeAll(client, source, codings);
  const served = await serveStudy({ worker, port: 0, workbench: workbenchFolder });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(served.address);
  const opened = await openAgain(page, served.address, sourceId, opens);
  const { taken, calls } = await takeSteps(page, client, source, steps);
  await page.close();
  const call = spreadOf(calls).median;
  const bare = await barePage(browser, source, marked);
  await served.close();
  await worker.close();
  const isLocal = (gesture: Gesture): boolean => moving.includes(gesture);
  return [
    ...(
      [
        ['open the transcript from the list, until painted', opened.fromList],
        ['open it from the list once more, until painted', opened.onceMore],
        ['go to it by its address, until painted', opened.byAddress],
      ] as const
    ).map(([work, times]) => figure(work, times, bare, `≤ ${opensWithin}`)),
    ...[...taken].flatMap(([gesture, times]) => {
      // Nothing is asked of the study by a gesture that only moves, so that nothing can be its floor.
      const floor = isLocal(gesture) ? null : call;
      return [
        figure(
          `${gesture.work}, until drawn`,
          times.map(({ drawn }) => drawn),
          floor,
          '≤ 16',
        ),
        figure(
          `${gesture.work}, until painted`,
          times.map(({ painted }) => painted),
          floor,
          'the next frame',
        ),
      ];
    }),
  ];
}
