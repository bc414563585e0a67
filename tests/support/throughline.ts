import { spawn } from 'node:child_process';
import { cli } from './programs/cli.ts';

export type Said = { readonly code: number | null; readonly out: string; readonly problem: string };

/** Runs the command line as a person would, with these words behind its name. */
export function throughline(words: readonly string[], input = ''): Promise<Said> {
  const child = spawn(process.execPath, [cli, ...words], {
    stdio: 'pipe',
    timeout: 50_000,
    killSignal: 'SIGKILL',
  });
  let out = '';
  let problem = '';
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    problem += data.toString();
  });
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code, out, problem });
    });
  });
}
