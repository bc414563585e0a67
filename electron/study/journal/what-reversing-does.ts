import type { Reader } from '../database.ts';

/** What it means to reverse a step: which step is concerned in the end, and whether it is taken back or done again. */
export type Reversal = { readonly origin: number; readonly takesBack: boolean };

/**
 * What reversing a step does to the step that the chain of undo and redo goes back to. Each step keeps that of its own, so
 * that a chain is never walked.
 */
export async function whatReversingDoes(db: Reader, number: number): Promise<Reversal> {
  const step = await db
    .selectFrom('actions')
    .select(['origin', 'takes_back'])
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return { origin: step.origin ?? number, takesBack: step.takes_back !== 1 };
}
