import { findRuntime, type ElectronRuntime } from './electron-runtime.ts';
import { hasDisplay } from './open-browser.ts';
import { runBounded } from './run-bounded.ts';
import { startWindow } from './start-window.ts';

/** How long fetching Electron may take, in milliseconds. */
const patience = 180_000;

/** Where the program finds itself, and how it speaks. */
export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder of the package `electron`, if Throughline came with it. */
  readonly electron: string | null;
  readonly say: (sentence: string) => void;
};

/** `declined`: there can be no window here, and one sentence has said why. */
export type WindowOutcome = 'closed' | 'broken' | 'declined';

async function fetchRuntime({ electron, environment, say }: Surroundings): Promise<ElectronRuntime> {
  const found = findRuntime(electron, environment);
  if (found.kind !== 'fetchable') {
    return found;
  }
  say('Fetching Electron for the desktop window, this once; “--browser” does without it.');
  await runBounded(found.installer, patience);
  return findRuntime(electron, environment);
}

/** Opens a study in the desktop window and waits until that is closed, where a window can be had. */
export async function openInWindow(file: string, surroundings: Surroundings): Promise<WindowOutcome> {
  const { platform, environment, say } = surroundings;
  if (!hasDisplay(platform, environment)) {
    say('There is no display here for a window, so the workbench is served to a browser.');
    return 'declined';
  }
  const runtime = await fetchRuntime(surroundings);
  if (runtime.kind !== 'there') {
    say(
      runtime.kind === 'absent'
        ? 'This Throughline came without Electron, so the workbench opens in the browser.'
        : 'Electron can’t be fetched here, so the workbench opens in the browser.',
    );
    return 'declined';
  }
  const end = await startWindow(runtime.program, file);
  if (end === 'never-opened') {
    say('The desktop window can’t be shown here, so the workbench opens in the browser.');
    return 'declined';
  }
  return end;
}
