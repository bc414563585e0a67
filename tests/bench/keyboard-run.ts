import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { serveStudy } from '#electron/hosts/browser/serve-study.ts';
import { workbenchFolder } from '#electron/workbench/workbench-folder.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import type { Client } from '#shared/contract/client.ts';
import type { SourceText } from '#shared/contract/sources.ts';
import { snapToGraphemes } from '#shared/text/graphemes.ts';
import { codingKeys, type KeyRun } from '#tests/support/browser/coding-keys.ts';
import { codingPage } from '#tests/support/browser/coding-page.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { valueOf } from '#tests/support/value-of.ts';
import { sitDown } from './make-study.ts';
import { seeded } from './make-texts.ts';
import { timeOfKey, watchKeys, type KeyTime } from './watch-keys.ts';

/** A published interview of 8,600 words under CC-BY-4.0. */
const interview = 'tests/fixtures/transcripts/txt/metamuse/1-tool-switching.txt';

const judged: KeyRun = { episodes: 40, codes: 25, codings: 120 };
const before = { codings: 1000, codes: 15 };

/** A thousand codings that are on the page before the run begins. */
async function codeBefore(client: Client, { id: sourceId, text }: SourceText): Promise<void> {
  const random = seeded(3);
  const codeIds: string[] = [];
  for (let made = 0; made < before.codings;) {
    const start = Math.floor(random() * (text.length - 400));
    const anchor = snapToGraphemes(text, { start, end: start + 40 + Math.floor(random() * 300) });
    const known = codeIds[made % before.codes];
    const code = known === undefined ? { newCode: `seen before ${made + 1}` } : { codeId: known };
    const applied = await client.call('codings.apply', { sourceId, ...anchor, ...code });
    if (applied.ok) {
      made += 1;
      if (known === undefined) codeIds.push(applied.value.code.id);
    }
  }
}

/** The floor: a bare page of the same words and a thousand marks, in which a key marks one word more. */
async function bareTimes(browser: Browser, { text }: SourceText, times: number): Promise<readonly KeyTime[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent(
    '<style>p { content-visibility: auto; contain-intrinsic-size: auto 200px; width: 620px } span { background: #def }</style><main data-keys></main>',
  );
  await page.evaluate((words) => {
    const main = document.querySelector('main') ?? document.body;
    for (const [index, piece] of words.entries()) {
      const paragraph = index % 20 === 0 ? document.createElement('p') : (main.lastElementChild ?? main);
      if (index % 20 === 0) main.append(paragraph);
      const span = document.createElement('span');
      span.textContent = piece;
      paragraph.append(index % 9 === 0 ? span : piece, ' ');
    }
    let next = 0;
    addEventListener('keydown', () => {
      const plain = [...(main.children[next]?.childNodes ?? [])].find(
        (node) => node instanceof Text && (node.textContent ?? '').trim() !== '',
      );
      next += 1;
      const mark = document.createElement('span');
      mark.dataset['coding'] = String(next);
      if (plain !== undefined) {
        plain.replaceWith(mark);
        mark.append(plain);
      }
    });
  }, text.split(/\s+/u));
  const watch = await watchKeys(page);
  const taken: KeyTime[] = [];
  for (let run = 0; run < times; run += 1) taken.push(await timeOfKey(page, watch, 'e', 'coding'));
  await page.close();
  return taken;
}

type Timed = { readonly does: string; readonly time: KeyTime };

async function stepThrough(page: Page, does: string, key: string, steps: number): Promise<readonly Timed[]> {
  const watch = await watchKeys(page);
  const timed: Timed[] = [];
  for (let step = 0; step < steps; step += 1) {
    timed.push({ does, time: await timeOfKey(page, watch, key, 'step') });
  }
  return timed;
}

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(times.length * share) - 1)] ?? 0;

function line(does: string, times: readonly KeyTime[]): string {
  const drawn = times.map((time) => time.drawn);
  const painted = times.map((time) => time.painted);
  const cells = [0.5, 0.95, 1].flatMap((share) => [quantile(drawn, share), quantile(painted, share)]);
  return `${does.padEnd(32)}${String(times.length).padStart(6)}${cells.map((cell) => cell.toFixed(1).padStart(9)).join('')}`;
}

function same(what: string, one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) {
    throw new Error(
      `${what} differs: ${JSON.stringify(one).slice(0, 200)} and ${JSON.stringify(other).slice(0, 200)}`,
    );
  }
}

/** Opens the study as a person does, lets them work at the transcript, and closes it: its file then holds all. */
async function sitAt(
  browser: Browser,
  {
    file,
    sourceId,
    workbench,
  }: { readonly file: string; readonly sourceId: string; readonly workbench: string },
  work: (page: Page) => Promise<readonly Timed[]>,
): Promise<readonly Timed[]> {
  const worker = new StudyWorker();
  await valueOf(worker.open(file));
  const served = await serveStudy({ worker, port: 0, workbench });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(served.address);
  await page.goto(`${new URL(served.address).origin}/#/sources/${sourceId}`);
  const { press } = await codingPage(page);
  await press('Control+Home');
  const timed = await work(page);
  await page.getByText('Saved. Every step can be undone.').waitFor();
  await page.close();
  await served.close();
  await worker.close();
  return timed;
}

/** Makes the study with what stands on the page before. */
async function prepare(file: string): Promise<SourceText> {
  const worker = new StudyWorker();
  await valueOf(worker.create(file, { title: 'By keyboard', coder: 'Coder A' }));
  const client = await sitDown(worker, 'Coder A');
  const sourceId = await importText(client, 'Interview.txt', readFileSync(interview, 'utf8'));
  const source = await valueOf(client.call('sources.read', { sourceId }));
  await codeBefore(client, source);
  await worker.close();
  return source;
}

const countsIn = (rows: Readonly<Record<string, readonly string[]>>): readonly (number | undefined)[] =>
  ['episodes', 'codes', 'codings'].map((table) => rows[table]?.length);

/**
 * An interview coded by keyboard alone with 40 episodes, 25 codes and 120 codings while 1,000 codings stand on the page; then all
 * taken back and done again, each in a program that was started anew. Prints what each gesture took from the key to the paint,
 * beside the floor in a bare page.
 */
export async function keyboardRun(
  browser: Browser,
  file: string,
  workbench = workbenchFolder,
): Promise<void> {
  const source = await prepare(file);
  const study = { file, sourceId: source.id, workbench };
  const rowsBefore = tableRows(file);
  const timed = [
    ...(await sitAt(browser, study, async (page) => {
      const watch = await watchKeys(page);
      const done: Timed[] = [];
      for (const { does, key, effect } of codingKeys(judged)) {
        done.push({ does, time: await timeOfKey(page, watch, key, effect) });
      }
      return done;
    })),
  ];
  const rowsAfter = tableRows(file);
  same('what was made', countsIn(rowsAfter), [
    judged.episodes,
    judged.codes + before.codes,
    judged.codings + before.codings,
  ]);
  const steps = judged.episodes + judged.codings;
  timed.push(
    ...(await sitAt(browser, study, (page) => stepThrough(page, 'take a step back', 'Control+z', steps))),
  );
  same('the study with all taken back', tableRows(file), rowsBefore);
  timed.push(
    ...(await sitAt(browser, study, (page) =>
      stepThrough(page, 'do a step again', 'Control+Shift+z', steps),
    )),
  );
  same('the study with all done again', tableRows(file), rowsAfter);
  const floor = await bareTimes(browser, source, 60);

  console.log(
    '\nBy keyboard: 40 episodes, 25 codes, 120 codings in 8,600 words with 1,000 codings on the page',
  );
  console.log(
    `${'from the key (ms)'.padEnd(32)}${'times'.padStart(6)}${['drawn', 'painted', 'p95', 'painted', 'max', 'painted'].map((head) => head.padStart(9)).join('')}`,
  );
  for (const [does, group] of Map.groupBy(timed, ({ does: what }) => what)) {
    console.log(
      line(
        does,
        group.map(({ time }) => time),
      ),
    );
  }
  console.log(line('floor: one mark in a bare page', floor));
  console.log('Taken back and done again, the study was the same row for row.');
}
