import type { WireError } from '#shared/contract/errors.ts';

/** A refused query, as the query cache needs it: thrown. */
export class CallRefused extends Error {
  readonly error: WireError;
  constructor(error: WireError) {
    super(error.message);
    this.name = 'CallRefused';
    this.error = error;
  }
}
