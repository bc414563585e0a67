import type { Page } from 'playwright-core';

/** Milliseconds after a key: until the page had drawn what it makes, and until a frame with it was painted. */
export type KeyTimes = { readonly drawn: number; readonly painted: number };

/** From going to a transcript until its words and stripes are painted, in milliseconds. */
export const timeToOpen = (page: Page, sourceId: string): Promise<number> =>
  page.evaluate(
    (id) =>
      new Promise<number>((resolve) => {
        const begin = performance.now();
        const watch = new MutationObserver(() => {
          if (document.querySelector('button[data-coding]') === null) {
            return;
          }
          watch.disconnect();
          requestAnimationFrame(() => {
            setTimeout(() => {
              resolve(performance.now() - begin);
            }, 0);
          });
        });
        watch.observe(document, { subtree: true, childList: true });
        location.hash = `#/sources/${id}`;
      }),
    sourceId,
  );

/** From a key until there is one element more of what it makes. Throws when it makes none. */
export async function timeAfterKey(page: Page, key: string, made: string): Promise<KeyTimes> {
  const watch = await page.evaluateHandle((selector) => {
    const count = (): number => document.querySelectorAll(selector).length;
    const before = count();
    const times = new Promise<KeyTimes>((resolve, reject) => {
      const press = ({ timeStamp }: KeyboardEvent): void => {
        const watcher = new MutationObserver(() => {
          if (count() <= before) {
            return;
          }
          watcher.disconnect();
          const drawn = performance.now() - timeStamp;
          requestAnimationFrame(() => {
            setTimeout(() => {
              resolve({ drawn, painted: performance.now() - timeStamp });
            }, 0);
          });
        });
        watcher.observe(document, { subtree: true, childList: true });
        setTimeout(() => {
          reject(new Error(`the key made no ${selector}`));
        }, 10_000);
      };
      addEventListener('keydown', press, { capture: true, once: true });
    });
    return { times };
  }, made);
  await page.keyboard.press(key);
  return watch.evaluate(({ times }) => times);
}

/** The floor of a step: the same call by the same road, with nothing done about the answer. */
export const timeOfCall = (page: Page, name: string, input: object): Promise<number> =>
  page.evaluate(
    async (call) => {
      const begin = performance.now();
      const session = sessionStorage.getItem('throughline.session');
      const reply = await fetch('/call', {
        method: 'POST',
        credentials: 'same-origin',
        body: JSON.stringify({ session, ...call }),
      });
      await reply.text();
      return performance.now() - begin;
    },
    { name, input },
  );
