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
import { timeAfterKey, timeOfCall, timeToOpen, type KeyTimes } from './in-page.ts';
import { sitDown } from './make-study.ts';
import { makeTexts, seeded } from './make-texts.ts';
import { spreadOf, type Figure } from './measure.ts';

/** A transcript on the screen, and how often it is opened and how many steps are taken in it. */
export type Screenful = {
  readonly words: number;
  readonly codings: number;
  readonly opens: number;
  readonly steps: number;
};

export const screenfuls: readonly Screenful[] = [
  { words: 9000, codings: 1000, opens: 15, steps: 40 },
  { words: 200_000, codings: 5000, opens: 5, steps: 20 },
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

/** Opens a transcript again and again, each time in a page that remembers nothing. */
async function openAgain(page: Page, address: string, sourceId: string, times: number): Promise<number[]> {
  const took: number[] = [];
  for (let run = 0; run < times; run += 1) {
    await page.goto(`${new URL(address).origin}/#/memos`);
    await page.reload();
    await page.waitForTimeout(800);
    took.push(await timeToOpen(page, sourceId));
  }
  await page.waitForTimeout(800);
  return took;
}

type Steps = {
  readonly applied: readonly KeyTimes[];
  readonly marked: readonly KeyTimes[];
  readonly calls: readonly number[];
};

/** Word after word: codes it by a digit, and marks it as an episode. Between them the bare call. */
async function takeSteps(page: Page, client: Client, source: SourceText, times: number): Promise<Steps> {
  const applied: KeyTimes[] = [];
  const marked: KeyTimes[] = [];
  const calls: number[] = [];
  const [codeId] = (await valueOf(client.call('codes.list', {}))).map(({ id }) => id);
  for (let run = 0; run < times; run += 1) {
    for (const key of ['ArrowRight', 'ArrowRight', 'w']) await page.keyboard.press(key);
    await rest(page);
    applied.push(await timeAfterKey(page, String(1 + (run % 9)), '[data-keys] span[data-coding]'));
    await rest(page);
    marked.push(await timeAfterKey(page, 'e', '[data-keys] [data-episode]'));
    await rest(page);
    const { id: sourceId, text } = source;
    const end = text.length - 5;
    calls.push(await timeOfCall(page, 'codings.apply', { sourceId, start: end - 30 - run, end, codeId }));
    await rest(page);
  }
  return { applied, marked, calls };
}

const figure = (work: string, times: readonly number[], floor: number, bar: string): Figure => {
  const { median: ours, slowest } = spreadOf(times);
  return { work, ours, slowest, floor, bar };
};

/** What a person waits for at the coding screen, in Chromium, over the browser's host. */
export async function codingScreenFigures(
  browser: Browser,
  { words, codings, opens, steps }: Screenful,
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
  const taken = await takeSteps(page, client, source, steps);
  await page.close();
  const call = spreadOf(taken.calls).median;
  const bare = await barePage(browser, source, marked);
  await served.close();
  await worker.close();
  const one = (kind: 'applied' | 'marked', moment: keyof KeyTimes): readonly number[] =>
    taken[kind].map((times) => times[moment]);
  return [
    figure('go to the transcript, until painted', opened, bare, words === 9000 ? '≤ 100' : ''),
    figure('a code by its digit, until drawn', one('applied', 'drawn'), call, '≤ 16'),
    figure('a code by its digit, until painted', one('applied', 'painted'), call, 'the next frame'),
    figure('an episode by its key, until drawn', one('marked', 'drawn'), call, '≤ 16'),
    figure('an episode by its key, until painted', one('marked', 'painted'), call, 'the next frame'),
  ];
}
