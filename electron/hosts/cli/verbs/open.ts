import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { WireError } from '#shared/contract/errors.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { buildSample } from '../../../sample/build-sample.ts';
import { electronFolder } from '../../launch/electron-runtime.ts';
import { openInBrowser } from '../../launch/open-in-browser.ts';
import { openInWindow } from '../../launch/open-in-window.ts';
import { terminal } from '../output.ts';
import { untilAskedToEnd } from '../until-asked-to-end.ts';
import { valueOf, withWorker } from '../with-study.ts';

const notThere = (file: string): WireError => ({
  code: 'file_not_found',
  message: errorSentence('file_not_found', { file }),
});

const sampleFile = 'sample.throughline';

/** Makes the sample study where it isn't there yet, and says so. */
const makeSample = (path: string): Promise<void> =>
  withWorker(false, async (worker) => {
    await valueOf(buildSample(worker, path));
    terminal.line(`Made the sample study in ${sampleFile}.`);
  });

async function inWindow(path: string): Promise<boolean> {
  const outcome = await openInWindow(path, {
    platform: process.platform,
    environment: process.env,
    electron: electronFolder(),
    say: terminal.line,
  });
  if (outcome === 'broken') {
    terminal.problem(
      { code: 'internal', message: 'The desktop window broke down; what was done is kept in the study.' },
      false,
    );
    process.exitCode = 1;
  }
  return outcome !== 'declined';
}

const inBrowser = (path: string): Promise<void> =>
  withWorker(false, async (worker) => {
    await valueOf(worker.open(path));
    await openInBrowser(worker, terminal.line, untilAskedToEnd());
  });

export function addOpen(program: Command): void {
  program
    .command('open')
    .summary('open a study in the desktop window, or else in the browser')
    .description(
      'Opens a study in the desktop window; without a file the sample study “sample.throughline” in this folder, which is made first if it isn’t there. Electron, which shows the window, is fetched the first time. Where it can’t be had, the same workbench opens in the browser, until it is ended (Ctrl+C).',
    )
    .argument('[file]', 'the study')
    .option('--browser', 'open it in the browser in any case')
    .action(async (file: string | undefined, options: { readonly browser?: boolean }) => {
      const path = resolve(file ?? sampleFile);
      if (file !== undefined && !existsSync(path)) {
        terminal.problem(notThere(file), false);
        process.exitCode = 1;
        return;
      }
      if (!existsSync(path)) {
        await makeSample(path);
      }
      const isThere = existsSync(path);
      if (isThere && (options.browser === true || !(await inWindow(path)))) {
        await inBrowser(path);
      }
    });
}
