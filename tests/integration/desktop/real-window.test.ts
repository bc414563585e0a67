import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron as electron } from 'playwright-core';
import { expect, test } from 'vitest';
import { electronFolder, findRuntime } from '#electron/hosts/launch/electron-runtime.ts';
import { hasDisplay } from '#electron/hosts/launch/open-browser.ts';
import { buildSample } from '#electron/sample/build-sample.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import { ensureBuilt } from '#tests/support/programs/run-program.ts';
import { temporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';
import { valueOf } from '#tests/support/value-of.ts';

/** The real window on the sample study, as a person sees it; what it complained about is returned. */
async function visit(program: string, folder: TemporaryFolder): Promise<readonly string[]> {
  const root = process.cwd();
  await ensureBuilt(root);
  mkdirSync(folder.path('studies'));
  const file = folder.path('studies/sample.throughline');
  const worker = new StudyWorker();
  await valueOf(buildSample(worker, file));
  await worker.close();
  const problems: string[] = [];
  const desktop = await electron.launch({
    executablePath: program,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${folder.path('profile')}`,
      join(root, 'dist/node/desktop.js'),
      file,
    ],
    timeout: 60_000,
  });
  try {
    const page = await desktop.firstWindow({ timeout: 60_000 });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.getByText('District leaders and their coaches').first().waitFor({ timeout: 60_000 });
    expect(page.url()).toMatch(/^throughline:\/\/workbench\//u);
    expect(await page.evaluate(`[typeof require, typeof process, window.open('about:blank')]`)).toEqual([
      'undefined',
      'undefined',
      null,
    ]);
  } finally {
    await desktop.close();
  }
  expect(readdirSync(folder.path('studies'))).toEqual(['sample.throughline']);
  return problems;
}

/** Says in one sentence why there is nothing to see here. */
function nothingToSee(missing: string): readonly string[] {
  process.stdout.write(`The real window was not opened, since ${missing} here.\n`);
  return [];
}

test('the real window shows the sample study, where Electron’s runtime is present', async () => {
  const runtime = findRuntime(electronFolder(), process.env);
  const folder = temporaryFolder();
  const problems =
    runtime.kind !== 'there'
      ? nothingToSee('Electron’s runtime is not installed')
      : hasDisplay(process.platform, process.env)
        ? await visit(runtime.program, folder)
        : nothingToSee('there is no display');
  folder.remove();
  expect(problems).toEqual([]);
}, 300_000);
