import { ensureBuilt } from './run-program.ts';

/** Once before the tests that start programs: what they start is what their sources say. */
export async function setup(): Promise<void> {
  await ensureBuilt(process.cwd());
}
