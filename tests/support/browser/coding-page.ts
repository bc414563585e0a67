import type { Page } from 'playwright-core';

/** Hands on a transcript that is open in a page: what a person does there, and what they see. */
export type CodingPage = {
  readonly page: Page;
  /** Keys one after another, as fast as a program can. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Drags over words from their first to their last character, whichever way they run. */
  readonly drag: (words: string) => Promise<void>;
  /** The words that are selected, as the browser says. */
  readonly selected: () => Promise<string>;
  /** All words that stand in the text, turn by turn. */
  readonly words: () => Promise<readonly string[]>;
  /** A stripe's name in the margin. */
  readonly code: (name: string) => ReturnType<Page['getByRole']>;
  /** An episode's number in the margin. */
  readonly episode: (number: number) => ReturnType<Page['getByRole']>;
  /** Waits until a screen reader was told this. */
  readonly hear: (words: string | RegExp) => Promise<void>;
  /** Waits until a message in the corner says this. */
  readonly read: (words: string) => Promise<void>;
};

const text = '[data-keys="commands"]';

type Ends = { readonly from: { x: number; y: number }; readonly to: { x: number; y: number } };

/** Where words begin and end in the window. */
async function endsOf(page: Page, words: string): Promise<Ends> {
  return page.evaluate(
    ({ root, sought }) => {
      const says = [...(document.querySelectorAll(`${root} > div > [dir="auto"]`) ?? [])];
      const say = says.find((one) => one.textContent.includes(sought));
      if (say === undefined) {
        throw new Error(`“${sought}” does not stand in the text`);
      }
      say.scrollIntoView({ block: 'center' });
      const at = say.textContent.indexOf(sought);
      const range = document.createRange();
      const walker = document.createTreeWalker(say, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (at >= passed && at < passed + length) range.setStart(node, at - passed);
        if (at + sought.length > passed && at + sought.length <= passed + length) {
          range.setEnd(node, at + sought.length - passed);
        }
        passed += length;
      }
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const first = rects[0] ?? new DOMRect();
      const last = rects.at(-1) ?? new DOMRect();
      const isRtl = getComputedStyle(say).direction === 'rtl';
      return {
        from: { x: isRtl ? first.right - 0.5 : first.left + 0.5, y: (first.top + first.bottom) / 2 },
        to: { x: isRtl ? last.left + 0.5 : last.right - 0.5, y: (last.top + last.bottom) / 2 },
      };
    },
    { root: text, sought: words },
  );
}

/** Where words begin and end once they stand still: turns that come into view find their height, and move those below. */
async function restingEndsOf(page: Page, words: string): Promise<Ends> {
  let before = '';
  for (;;) {
    const ends = await endsOf(page, words);
    const now = JSON.stringify(ends);
    if (now === before) {
      return ends;
    }
    before = now;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Takes hold of the transcript that a page shows. */
export async function codingPage(page: Page): Promise<CodingPage> {
  const main = page.getByRole('main');
  await main.getByRole('textbox', { name: /read only$/u }).waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return {
    page,
    press: async (...keys) => {
      for (const key of keys) {
        await page.keyboard.press(key);
      }
    },
    drag: async (words) => {
      const { from, to } = await restingEndsOf(page, words);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
      await page.mouse.move(to.x, to.y, { steps: 3 });
      await page.mouse.up();
    },
    selected: () => page.evaluate(() => getSelection()?.toString() ?? ''),
    words: () =>
      page.evaluate(
        (root) =>
          [...document.querySelectorAll(`${root} > div > [dir="auto"]`)].map((say) => say.textContent),
        text,
      ),
    code: (name) => page.locator(text).getByRole('button', { name, exact: true }),
    episode: (number) =>
      page.locator(text).getByRole('button', { name: new RegExp(`^Episode ${number}:`, 'u') }),
    hear: (words) => page.locator('[data-live-announcer]').getByText(words).waitFor({ state: 'attached' }),
    read: (words) => page.getByRole('region', { name: 'Messages' }).getByText(words).waitFor(),
  };
}
