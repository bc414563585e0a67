import type { Page } from 'playwright-core';

/** Milliseconds after a key: until the page had drawn what it makes, and until a frame with it was painted. */
export type KeyTimes = { readonly drawn: number; readonly painted: number };

/** How a transcript is gone to: by its address, or by Enter in the list of sources, where it is chosen. */
export type Way = 'address' | 'list';

/** From going to a transcript until its words and stripes are painted, in milliseconds. */
export async function timeToOpen(page: Page, sourceId: string, way: Way): Promise<number> {
  const watch = await page.evaluateHandle((isByKey) => {
    const opening = { begin: performance.now() };
    const painted = new Promise<number>((resolve) => {
      const watcher = new MutationObserver(() => {
        if (document.querySelector('button[data-coding]') === null) {
          return;
        }
        watcher.disconnect();
        requestAnimationFrame(() => {
          setTimeout(() => {
            resolve(performance.now() - opening.begin);
          }, 0);
        });
      });
      watcher.observe(document, { subtree: true, childList: true });
    });
    if (isByKey) {
      document.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          opening.begin = timeStamp;
        },
        { capture: true, once: true },
      );
    }
    return { opening, painted };
  }, way === 'list');
  if (way === 'list') {
    await page.keyboard.press('Enter');
  } else {
    await watch.evaluate(({ opening }, id) => {
      opening.begin = performance.now();
      location.hash = `#/sources/${id}`;
    }, sourceId);
  }
  return watch.evaluate(({ painted }) => painted);
}

/** What a key changes on the page: how many elements of a selector there are, or where they stand, the selected words, or which coding or episode is chosen. */
export type Change = { readonly count: string } | { readonly place: string } | 'selection' | 'choice';

/** From a key until what it changes is another. Throws when it stays as it is. */
export async function timeAfterKey(page: Page, key: string, change: Change): Promise<KeyTimes> {
  const watch = await page.evaluateHandle((what) => {
    const look = (): string => {
      if (typeof what === 'object' && 'count' in what) {
        return String(document.querySelectorAll(what.count).length);
      }
      if (typeof what === 'object') {
        return Array.from(document.querySelectorAll(what.place), (one) => one.getAttribute('style')).join(
          ' ',
        );
      }
      if (what === 'selection') {
        const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
        const textOf = (node: Node | null | undefined): string => node?.textContent ?? '';
        return [textOf(anchorNode), anchorOffset, textOf(focusNode), focusOffset].join(' ');
      }
      return Array.from(
        document.querySelectorAll<HTMLElement>(
          'button[data-coding][aria-pressed="true"], [data-current="true"]',
        ),
        ({ dataset }) => dataset['coding'] ?? dataset['episode'],
      ).join(' ');
    };
    const before = look();
    const times = new Promise<KeyTimes>((resolve, reject) => {
      const press = ({ key: pressed, timeStamp }: KeyboardEvent): void => {
        if (['Alt', 'Control', 'Meta', 'Shift'].includes(pressed)) return;
        removeEventListener('keydown', press, { capture: true });
        let isOver = false;
        const check = (): void => {
          if (isOver || look() === before) {
            return;
          }
          isOver = true;
          watcher.disconnect();
          const drawn = performance.now() - timeStamp;
          requestAnimationFrame(() => {
            setTimeout(() => {
              resolve({ drawn, painted: performance.now() - timeStamp });
            }, 0);
          });
        };
        const watcher = new MutationObserver(check);
        watcher.observe(document, { subtree: true, childList: true, attributes: true });
        document.addEventListener('selectionchange', check);
        setTimeout(check, 0);
        setTimeout(() => {
          reject(new Error('the key changed nothing'));
        }, 10_000);
      };
      addEventListener('keydown', press, { capture: true });
    });
    return { times };
  }, change);
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
