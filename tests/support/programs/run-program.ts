import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { vi } from 'vitest';

export type Ended = { readonly code: number | null; readonly out: string; readonly problem: string };

export type RunningProgram = {
  readonly out: () => string;
  /** Resolves with the match as soon as standard output holds it. */
  readonly says: (what: RegExp) => Promise<RegExpMatchArray>;
  readonly end: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<Ended>;
};

export type Surroundings = {
  readonly folder: string;
  /** The whole environment; nothing of this process's own. */
  readonly environment: Readonly<Record<string, string>>;
  /** In milliseconds; a program that takes longer is killed. */
  readonly patience?: number;
};

/** An environment with a place for programs and nothing else that matters, above all no display and nobody’s settings. */
export const bareEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  THROUGHLINE_SETTINGS: '',
};

/** Starts a program in a folder; it never outlives the patience of its test. */
export function startProgram(
  command: string,
  words: readonly string[],
  { folder, environment, patience = 50_000 }: Surroundings,
): RunningProgram {
  const child = spawn(command, words, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
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
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, out, problem });
    });
  });
  return {
    out: () => out,
    says: (what) =>
      vi.waitFor(
        () => {
          const match = what.exec(out);
          if (match === null) {
            throw new Error(`it said “${out}” and “${problem}”, nothing like ${String(what)}`);
          }
          return match;
        },
        { timeout: patience, interval: 50 },
      ),
    end: (signal) => {
      child.kill(signal);
    },
    ended,
  };
}

/** Runs a program to its end. */
export const runProgram = (
  command: string,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<Ended> => startProgram(command, words, surroundings).ended;

/** Builds what is stale, so that a test may start the built program. */
export async function ensureBuilt(root: string): Promise<void> {
  const built = await runProgram(process.execPath, ['scripts/build-if-stale.mjs'], {
    folder: root,
    environment: bareEnvironment,
    patience: 240_000,
  });
  if (built.code !== 0 || !existsSync(`${root}/dist/node/cli.js`)) {
    throw new Error(`the programs could not be built: ${built.problem}`);
  }
}
