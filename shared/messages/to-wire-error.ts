import type { WireError } from '#shared/contract/errors.ts';
import { Refusal } from '#shared/contract/refusal.ts';
import { errorSentence } from './error-sentence.ts';

/** Narrows to a refusal of any code; `instanceof` alone would leave the code's type open. */
const isRefusal = (cause: unknown): cause is Refusal => cause instanceof Refusal;

/** A refusal as it crosses a border. Anything else that was thrown is our own mistake and says no more than that. */
export function toWireError(cause: unknown): WireError {
  return isRefusal(cause)
    ? { code: cause.code, message: errorSentence(cause.code, cause.data) }
    : { code: 'internal', message: errorSentence('internal', {}) };
}
