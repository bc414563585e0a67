import { spawn } from 'node:child_process';

/** Runs a Node script without a word on the terminal; false when it fails or takes longer than `limit` milliseconds. */
export function runBounded(script: string, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], {
      stdio: 'ignore',
      timeout: limit,
      killSignal: 'SIGKILL',
    });
    child.once('error', () => {
      resolve(false);
    });
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}
