import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { codingKeys, type KeyRun } from '#tests/support/browser/coding-keys.ts';
import { codingPage } from '#tests/support/browser/coding-page.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { valueOf } from '#tests/support/value-of.ts';

const interview = readFileSync('tests/fixtures/transcripts/txt/metamuse/1-tool-switching.txt', 'utf8');
const run: KeyRun = { episodes: 8, codes: 10, codings: 20 };

let workbench: ServedWorkbench;
let client: Client;

beforeAll(async () => {
  workbench = await serveWorkbench('empty');
  client = await workbench.sit('Coder A');
});

afterAll(async () => {
  await workbench.close();
});

/** All that was marked, named and coded in a source, as the study has it. */
async function readAll(sourceId: string) {
  const episodes = await valueOf(client.call('episodes.list', { sourceId }));
  const codings = await valueOf(client.call('codings.list', { sourceId }));
  const codes = await valueOf(client.call('codes.list', {}));
  return {
    episodes,
    codings,
    codes: codes.map(({ id, name, hue, pattern }) => ({ id, name, hue, pattern })),
  };
}

test('an interview is coded by keys alone without a pause between them; all is taken back and done again, row for row', async () => {
  const sourceId = await importText(client, 'Interview.txt', interview);
  const nothing = await readAll(sourceId);
  const page = await workbench.open({ path: `#/sources/${sourceId}` });
  const { press } = await codingPage(page);
  await press('Control+Home', ...codingKeys(run).map(({ key }) => key));
  await vi.waitFor(async () => {
    const { episodes, codings, codes } = await readAll(sourceId);
    expect([episodes.length, codings.length, codes.length]).toEqual([run.episodes, run.codings, run.codes]);
  }, 20_000);
  const all = await readAll(sourceId);
  expect(new Set(all.episodes.map(({ start }) => start)).size).toBe(run.episodes);

  const steps = Array.from({ length: run.episodes + run.codings });
  await press(...steps.map(() => 'Control+z'));
  await vi.waitFor(async () => {
    expect(await readAll(sourceId)).toEqual(nothing);
  }, 20_000);
  await press(...steps.map(() => 'Control+Shift+z'));
  await vi.waitFor(async () => {
    expect(await readAll(sourceId)).toEqual(all);
  }, 20_000);
});
