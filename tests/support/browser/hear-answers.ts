import type { Page } from 'playwright-core';

export type HeardAnswers = {
  /** Every answer as it came over the wire; the list grows while the page asks. */
  readonly answers: readonly string[];
  /** Stops hearing. To be called before the page is closed. */
  readonly stop: () => Promise<void>;
};

/** Hears what the host answers to this page from now on. */
export async function hearAnswers(page: Page): Promise<HeardAnswers> {
  const answers: string[] = [];
  await page.route('**/call', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    answers.push(body);
    await route.fulfill({ response, body });
  });
  return { answers, stop: () => page.unrouteAll({ behavior: 'wait' }) };
}
