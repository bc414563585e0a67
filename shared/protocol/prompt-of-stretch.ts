import type { Anchor } from '../text/anchor.ts';

/** What is said to a prompt in one source. */
export type PromptAnswer = Anchor & { readonly promptId: string };

/**
 * The prompt to which a stretch answers: that of whose answer it holds the most code units; of equals, the answer that begins
 * first. Null where it lies in no answer.
 */
export function promptOfStretch(answers: readonly PromptAnswer[], stretch: Anchor): string | null {
  let found: PromptAnswer | null = null;
  let most = 0;
  for (const answer of answers) {
    const shared = Math.min(answer.end, stretch.end) - Math.max(answer.start, stretch.start);
    if (shared > most || (shared === most && found !== null && answer.start < found.start)) {
      found = answer;
      most = shared;
    }
  }
  return found?.promptId ?? null;
}
