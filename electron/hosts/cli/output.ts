import type { WireError } from '#shared/contract/errors.ts';
import { writeOut } from './write-out.ts';

/** Where a verb writes: people's lines and programs' data on standard output, what went wrong on standard error. */
export type Output = {
  readonly line: (text: string) => void;
  readonly json: (value: unknown) => void;
  /** A sentence about what went wrong. */
  readonly complaint: (sentence: string) => void;
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
  complaint: (sentence) => {
    process.stderr.write(`${sentence}\n`);
  },
  problem: (error, asJson) => {
    if (asJson) {
      process.stdout.write(`${JSON.stringify({ error })}\n`);
    } else {
      terminal.complaint(error.message);
    }
  },
  write: (bytes, file) => {
    if (file === undefined) {
      process.stdout.write(bytes);
      return null;
    }
    return writeOut(bytes, file);
  },
};
