import type { ErrorCode, ErrorData } from './errors.ts';

/**
 * A refusal on its way out of a transaction. Services throw it so that everything begun is rolled back;
 * the dispatcher turns it into an error value before it crosses any border.
 */
export class Refusal<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly data: ErrorData[Code];

  constructor(code: Code, data: ErrorData[Code]) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.data = data;
  }
}

/** Refuses what was asked: throws, and with it ends the transaction. */
export function refuse<Code extends ErrorCode>(code: Code, data: ErrorData[Code]): never {
  throw new Refusal(code, data);
}

/** The thing that was looked for, or a refusal that names what was missing. */
export function found<Value>(value: Value | null | undefined, thing: string): Value {
  return value ?? refuse('not_found', { thing });
}
