import type { Page } from 'playwright-core';

/** Sits down as a coder where the workbench asks who is coding. */
export async function takeSeat(page: Page, coder: string): Promise<void> {
  const chooser = page.getByRole('dialog', { name: 'Who is coding?' });
  await chooser.getByRole('button', { name: coder }).click();
  await chooser.waitFor({ state: 'detached' });
}
