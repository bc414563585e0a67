import { workbenchFolder } from '../../workbench/workbench-folder.ts';
import type { StudyWorker } from '../../worker/client.ts';
import { serveStudy } from '../browser/serve-study.ts';
import { hasDisplay, openBrowser } from './open-browser.ts';

/** Serves the study that is open in the worker to the person's browser until `ended`; without a display the address is all. */
export async function openInBrowser(
  worker: StudyWorker,
  say: (sentence: string) => void,
  ended: Promise<void>,
): Promise<void> {
  const served = await serveStudy({ worker, port: 0, workbench: workbenchFolder });
  say(`The workbench is at ${served.address}`);
  say('End it with Ctrl+C.');
  if (hasDisplay(process.platform, process.env)) {
    openBrowser(served.address);
  }
  await ended;
  await served.close();
}
