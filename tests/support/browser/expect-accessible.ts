import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findViolations } from '#tests/e2e/ui-gallery/find-violations.ts';

/** Holds what a page shows to WCAG 2.2 AA, in light and in dark. Leaves it light. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page), colorScheme).toEqual([]);
  }
}
