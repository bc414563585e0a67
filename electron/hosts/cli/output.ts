import { writeFileSync } from 'node:fs';
import type { WireError } from '#shared/contract/errors.ts';

/** Where a verb writes: people's lines and programs' data on standard output, what went wrong on standard error. */
export type Output = {
  readonly line: (text: string) => void;
  readonly json: (value: unknown) => void;
  readonly problem: (error: WireError, asJson: boolean) => void;
  /** Writes to the file that was asked for, or to standard output. */
  readonly write: (bytes: Uint8Array | string, file: string | undefined) => WireError | null;
};

export const terminal: Output = {
  line: (text) => {
    process.stdout.write(`${text}\n`);
  },
  json: (value) => {
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  },
  problem: (error, asJson) => {
    if (asJson) {
      process.stdout.write(`${JSON.stringify({ error })}\n`);
    } else {
      process.stderr.write(`${error.message}\n`);
    }
  },
  write: (bytes, file) => {
    if (file === undefined) {
      process.stdout.write(bytes);
      return null;
    }
    try {
      writeFileSync(file, bytes);
      return null;
    } catch {
      return {
        code: 'no_permission',
        message: `“${file}” can’t be written; check the folder and its permissions.`,
      };
    }
  },
};
