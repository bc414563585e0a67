import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { buildSample } from '#electron/sample/build-sample.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of a sample study, built once; tests copy it. */
    readonly sample: string;
  }
}

/** Once for all browser tests: the workbench is built, a browser is there, and the sample study lies ready to be copied. */
export async function setup(project: TestProject): Promise<() => void> {
  findChromium();
  const build = spawnSync(process.execPath, ['scripts/build-if-stale.mjs'], { stdio: 'inherit' });
  if (build.status !== 0) {
    throw new Error('the workbench could not be built');
  }
  const folder = temporaryFolder();
  const sample = folder.path('sample.throughline');
  const worker = new StudyWorker();
  const built = await buildSample(worker, sample);
  await worker.close();
  if (!built.ok) {
    throw new Error(built.error.message);
  }
  project.provide('sample', sample);
  return () => {
    folder.remove();
  };
}
