import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Holds a page to its window: nothing beyond its right edge, so that nobody has to scroll sideways. */
export async function expectWithinWindow(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('header, nav, main, footer, main *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
    return scrollWidth > clientWidth ? ['the page itself', ...wide] : wide;
  });
  expect(beyond).toEqual([]);
}
