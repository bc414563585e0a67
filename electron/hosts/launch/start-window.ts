import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The desktop's program: beside this one once built, and where the build puts it while developing. */
const desktopProgram = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts') ? '../../../dist/node/desktop.js' : './desktop.js',
    import.meta.url,
  ),
);

/** A window that fails sooner than this, in milliseconds, never came up: a missing library, a sandbox that isn't allowed. */
const comingUp = 15_000;

/** How the desktop window ended: closed by the person, never come up, or broken down later. */
export type WindowEnd = 'closed' | 'never-opened' | 'broken';

/** Opens a study in the desktop window and waits for the window's end. Whoever asks this program to end, asks the window. */
export function startWindow(electron: string, file: string): Promise<WindowEnd> {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
  const child = spawn(electron, [desktopProgram, file], {
    env: environment,
    stdio: process.env['THROUGHLINE_LOG'] === undefined ? 'ignore' : 'inherit',
    // Out of the terminal's reach: Electron quits in order at the first signal and at once at the second.
    detached: process.platform !== 'win32',
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let wasAsked = false;
  let isUp = false;
  const timer = setTimeout(() => {
    isUp = true;
  }, comingUp);
  const passOn = (signal: NodeJS.Signals): void => {
    if (!wasAsked) {
      wasAsked = true;
      child.kill(signal);
    }
  };
  for (const signal of signals) {
    process.on(signal, passOn);
  }
  return new Promise((resolve) => {
    const end = (hasWorked: boolean): void => {
      clearTimeout(timer);
      for (const signal of signals) {
        process.off(signal, passOn);
      }
      resolve(hasWorked || wasAsked ? 'closed' : isUp ? 'broken' : 'never-opened');
    };
    child.once('error', () => {
      end(false);
    });
    child.once('exit', (code) => {
      end(code === 0);
    });
  });
}
