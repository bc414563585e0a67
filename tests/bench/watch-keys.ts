import type { JSHandle, Page } from 'playwright-core';
import type { KeyEffect } from '#tests/support/browser/coding-keys.ts';

/** Milliseconds after a key: until its effect was drawn, and until a frame with it was painted. */
export type KeyTime = { readonly drawn: number; readonly painted: number };

export type KeyWatch = {
  /** Says what the next key makes; of a step through the history, what is said of it. */
  readonly expect: (effect: KeyEffect | 'step') => void;
  /** When that was there; fails after some seconds, since a key that makes nothing was lost. */
  readonly seen: () => Promise<KeyTime>;
};

/** Watches in a page, for each key that is pressed there, when what it makes can be seen. */
export const watchKeys = (page: Page): Promise<JSHandle<KeyWatch>> =>
  page.evaluateHandle((): KeyWatch => {
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    const messages = (): string => document.querySelector('[aria-label="Messages"]')?.textContent ?? '';
    const selection = (): string => {
      const found = getSelection();
      if (found === null) return '';
      return [found.anchorNode, found.focusNode]
        .map(
          (node, index) =>
            `${node?.textContent ?? ''} ${index === 0 ? found.anchorOffset : found.focusOffset}`,
        )
        .join(' ');
    };
    const field = (): string =>
      document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '';
    const look: Record<KeyEffect | 'step', () => string> = {
      selection,
      caret: selection,
      episode: () => String(count('[data-keys] [data-episode]')),
      coding: () => String(count('[data-keys] [data-coding]')),
      list: () => String(count('[role="listbox"]')),
      letter: field,
      step: messages,
    };
    let seen: Promise<KeyTime> = Promise.resolve({ drawn: 0, painted: 0 });
    return {
      expect: (effect) => {
        const now = look[effect];
        const before = now();
        seen = new Promise<KeyTime>((resolve, reject) => {
          let begin = 0;
          const lost = setTimeout(() => {
            reject(new Error(`the key made no ${effect}`));
          }, 8000);
          const check = (): void => {
            if (begin === 0 || now() === before) return;
            watcher.disconnect();
            document.removeEventListener('selectionchange', check);
            document.removeEventListener('input', check);
            clearTimeout(lost);
            const drawn = performance.now() - begin;
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener('message', () => {
                resolve({ drawn, painted: performance.now() - begin });
              });
              port1.start();
              port2.postMessage(null);
            });
          };
          const watcher = new MutationObserver(check);
          watcher.observe(document, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
          document.addEventListener('selectionchange', check);
          document.addEventListener('input', check);
          const press = ({ key, timeStamp }: KeyboardEvent): void => {
            if (['Alt', 'Control', 'Meta', 'Shift'].includes(key)) return;
            begin = timeStamp;
            removeEventListener('keydown', press, { capture: true });
            // The platform moves the caret with the key, and tells of it only after a frame with it.
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', check);
            port1.start();
            port2.postMessage(null);
          };
          addEventListener('keydown', press, { capture: true });
        });
      },
      seen: () => seen,
    };
  });

/** Presses a key and says when what it makes was seen. */
export async function timeOfKey(
  page: Page,
  watch: JSHandle<KeyWatch>,
  key: string,
  effect: KeyEffect | 'step',
): Promise<KeyTime> {
  await watch.evaluate((keys, expected) => {
    keys.expect(expected);
  }, effect);
  await page.keyboard.press(key);
  return watch.evaluate((keys) => keys.seen());
}
