import type { Page } from 'playwright-core';

const mostSteps = 80;

/** What has the focus, as it is called: its label, else its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return label.replaceAll(/\s+/gu, ' ').trim();
  });

/** Presses the Tab key until something with these words has the focus. Throws when it never gets there. */
export async function tabTo(page: Page, words: string): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    if ((await focused(page)).startsWith(words)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never led to “${words}”.`);
}
