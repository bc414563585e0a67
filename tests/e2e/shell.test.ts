import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/serve-workbench.ts';

let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench('sample');
});

afterAll(async () => {
  await workbench.close();
});

test('the workbench opens on the sample study', async () => {
  const page = await workbench.open();
  await page.getByText('District leaders and their coaches').waitFor();
  expect(page.url()).not.toContain('token');
});
