import type { Browser, Page } from 'playwright-core';
import { serveStudy } from '#electron/hosts/browser/serve-study.ts';
import { workbenchFolder } from '#electron/workbench/workbench-folder.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import type { Client } from '#shared/contract/client.ts';
import type { SourceText } from '#shared/contract/sources.ts';
import { graphemeEnd, graphemeStart } from '#shared/text/graphemes.ts';
import { launchChromium } from '#tests/support/browser/chromium.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { valueOf } from '#tests/support/value-of.ts';
import { sitDown } from './make-study.ts';
import { makeTexts, seeded } from './make-texts.ts';
import { printFigures, type Figure } from './measure.ts';

/** `node tests/bench/coding-screen.ts`, or with another built workbench as its first word. Each figure beside its floor. */
const workbench = process.argv[2] ?? workbenchFolder;

type Amount = {
  readonly words: number;
  readonly codings: number;
  readonly opens: number;
  readonly applies: number;
};

const amounts: readonly Amount[] = [
  { words: 9000, codings: 1000, opens: 7, applies: 15 },
  { words: 200_000, codings: 5000, opens: 3, applies: 7 },
];

type Span = { readonly start: number; readonly end: number };

const middle = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

/** Codes a source by contract calls: forty codes, stretches of 40 to 340 characters. */
async function codeAll(
  client: Client,
  { id: sourceId, text }: SourceText,
  codings: number,
): Promise<readonly Span[]> {
  const random = seeded(5);
  const codeIds: string[] = [];
  const spans: Span[] = [];
  while (spans.length < codings) {
    const at = Math.floor(random() * (text.length - 400));
    const span = {
      start: graphemeStart(text, at),
      end: graphemeEnd(text, at + 40 + Math.floor(random() * 300)),
    };
    const known = codeIds[spans.length % 40];
    const code = known === undefined ? { newCode: `code number ${spans.length + 1}` } : { codeId: known };
    const applied = await client.call('codings.apply', { sourceId, ...span, ...code });
    if (applied.ok) {
      spans.push(span);
      if (known === undefined) codeIds.push(applied.value.code.id);
    }
  }
  return spans;
}

/** From going to the transcript until its words and stripes are painted. */
function goThere(page: Page, sourceId: string): Promise<number> {
  return page.evaluate(
    (id) =>
      new Promise<number>((resolve) => {
        const begin = performance.now();
        const look = (): void => {
          if (document.querySelector('button[data-coding]') === null) {
            setTimeout(look, 0);
            return;
          }
          requestAnimationFrame(() => {
            setTimeout(() => {
              resolve(performance.now() - begin);
            }, 0);
          });
        };
        location.hash = `#/sources/${id}`;
        look();
      }),
    sourceId,
  );
}

/** From the key that applies a code until its words are tinted, and until that is painted. */
async function applyByKey(
  page: Page,
  digit: number,
): Promise<{ readonly drawn: number; readonly painted: number }> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('w');
  await page.waitForTimeout(400);
  const measured = page.evaluate(
    () =>
      new Promise<{ drawn: number; painted: number }>((resolve) => {
        const text = document.querySelector('[data-keys="commands"]');
        const count = (): number => text?.querySelectorAll('span[data-coding]').length ?? 0;
        const press = (): void => {
          const begin = performance.now();
          const before = count();
          const watch = new MutationObserver(() => {
            if (count() === before) {
              return;
            }
            watch.disconnect();
            const drawn = performance.now() - begin;
            requestAnimationFrame(() => {
              setTimeout(() => {
                resolve({ drawn, painted: performance.now() - begin });
              }, 0);
            });
          });
          if (text !== null) watch.observe(text, { subtree: true, childList: true });
        };
        addEventListener('keydown', press, { capture: true, once: true });
      }),
  );
  await page.keyboard.press(String(digit));
  const times = await measured;
  await page.waitForTimeout(400);
  return times;
}

/** The floor of one code more: the same call by the same road, and nothing done with the answer. */
function bareCall(page: Page, input: object): Promise<number> {
  return page.evaluate(async (body) => {
    const begin = performance.now();
    const session = sessionStorage.getItem('throughline.session');
    const reply = await fetch('/call', {
      method: 'POST',
      credentials: 'same-origin',
      body: JSON.stringify({ session, name: 'codings.apply', input: body }),
    });
    await reply.text();
    return performance.now() - begin;
  }, input);
}

/** The floor of opening: the same words and spans as bare HTML in an empty page. */
async function barePage(
  browser: Browser,
  { text, turns }: SourceText,
  spans: readonly Span[],
  runs: number,
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent(
    '<style>p { content-visibility: auto; contain-intrinsic-size: auto 200px; width: 620px } span { background: #def }</style>',
  );
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(
      await page.evaluate(
        ({ words, parts, marked }) =>
          new Promise<number>((resolve) => {
            document.body.replaceChildren();
            const begin = performance.now();
            for (const { start, end } of parts) {
              const turn = document.createElement('p');
              const inside = marked.filter((span) => span.start < end && span.end > start);
              const cuts = [
                start,
                end,
                ...inside.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)]),
              ];
              const ends = [...new Set(cuts)].toSorted((one, other) => one - other);
              for (const [index, from] of ends.slice(0, -1).entries()) {
                const to = ends[index + 1] ?? end;
                const isMarked = inside.some((span) => span.start <= from && span.end >= to);
                const piece = isMarked ? document.createElement('span') : document.createTextNode('');
                piece.textContent = words.slice(from, to);
                turn.append(piece);
              }
              document.body.append(turn);
            }
            requestAnimationFrame(() => {
              setTimeout(() => {
                resolve(performance.now() - begin);
              }, 0);
            });
          }),
        { words: text, parts: turns, marked: [...spans] },
      ),
    );
  }
  await page.close();
  return middle(times);
}

async function figuresOf(browser: Browser, amount: Amount): Promise<readonly Figure[]> {
  const folder = temporaryFolder();
  const worker = new StudyWorker();
  await valueOf(worker.create(folder.path('study.throughline'), { title: 'Measured', coder: 'Coder A' }));
  const client = await sitDown(worker, 'Coder A');
  const [made] = makeTexts(1, amount.words);
  const sourceId = await importText(client, 'Interview.txt', made?.text ?? '');
  const source = await valueOf(client.call('sources.read', { sourceId }));
  const spans = await codeAll(client, source, amount.codings);
  const served = await serveStudy({ worker, port: 0, workbench });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(served.address);
  const opens: number[] = [];
  for (let run = 0; run < amount.opens; run += 1) {
    // A new page each time, so that nothing is remembered of the answers.
    await page.goto(`${new URL(served.address).origin}/#/memos`);
    await page.reload();
    await page.waitForTimeout(1000);
    opens.push(await goThere(page, sourceId));
  }
  await page.waitForTimeout(1000);
  const applied: { readonly drawn: number; readonly painted: number }[] = [];
  const calls: number[] = [];
  const [codeId] = (await valueOf(client.call('codes.list', {}))).map(({ id }) => id);
  for (let run = 0; run < amount.applies; run += 1) {
    applied.push(await applyByKey(page, 1 + (run % 9)));
    calls.push(
      await bareCall(page, {
        sourceId,
        start: source.text.length - 30 - run,
        end: source.text.length - 5,
        codeId,
      }),
    );
    await page.waitForTimeout(400);
  }
  await page.close();
  await served.close();
  await worker.close();
  folder.remove();
  const trip = middle(calls);
  return [
    {
      work: 'open, asked and painted',
      ours: middle(opens),
      floor: await barePage(browser, source, spans, 7),
      bar: '≤ 100 at 9,000 words',
    },
    {
      work: 'a code more: from the key to the tint',
      ours: middle(applied.map(({ drawn }) => drawn)),
      floor: trip,
      bar: '≤ 16',
    },
    {
      work: 'a code more: from the key to the painted frame',
      ours: middle(applied.map(({ painted }) => painted)),
      floor: trip,
      bar: '≤ 16 + a frame',
    },
  ];
}

const browser = await launchChromium();
try {
  for (const amount of amounts) {
    printFigures(
      `${amount.words.toLocaleString('en')} words, ${amount.codings.toLocaleString('en')} codings on the screen`,
      await figuresOf(browser, amount),
    );
  }
} finally {
  await browser.close();
}
