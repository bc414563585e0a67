import { overlaps, type Anchor } from '../text/anchor.ts';

/** A prompt, by its place in the protocol, that may be asked by a question, and how well. */
export type Candidate = Anchor & {
  readonly prompt: number;
  readonly score: number;
  /** The turn of the question, by its place among the turns. */
  readonly turn: number;
  readonly words: readonly string[];
};

/** How much more a candidate is worth that stands where the order of the protocol expects it. */
const IN_ORDER = 1.15;

/**
 * The candidates of the heaviest chain in which prompts and questions both go forward; prompts and questions may be skipped.
 * At most one candidate a prompt and a turn.
 */
function heaviestChain(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const inOrder = candidates.toSorted((one, other) => one.prompt - other.prompt || one.turn - other.turn);
  const best: { readonly weight: number; readonly before: number }[] = [];
  let last = -1;
  for (const [index, candidate] of inOrder.entries()) {
    let before = -1;
    for (const [earlier, other] of inOrder.slice(0, index).entries()) {
      const fits = other.prompt < candidate.prompt && other.turn < candidate.turn;
      if (fits && (best[earlier]?.weight ?? 0) > (best[before]?.weight ?? 0)) before = earlier;
    }
    best.push({ weight: candidate.score + (best[before]?.weight ?? 0), before });
    if ((best[index]?.weight ?? 0) > (best[last]?.weight ?? 0)) last = index;
  }
  const chain = new Set<Candidate>();
  for (let at = last; at !== -1; at = best[at]?.before ?? -1) {
    const candidate = inOrder[at];
    if (candidate !== undefined) chain.add(candidate);
  }
  return chain;
}

/**
 * Gives every prompt at most one question, and no words to two prompts: the best candidates first, those that stand in the order
 * of the protocol a little before others, so that what was asked out of order is found too. Ties go to the earlier prompt, then
 * to the earlier question, then to the shorter one.
 */
export function choosePlaces(candidates: readonly Candidate[]): readonly Candidate[] {
  const chain = heaviestChain(candidates);
  const worth = (candidate: Candidate): number => candidate.score * (chain.has(candidate) ? IN_ORDER : 1);
  const byWorth = candidates.toSorted(
    (one, other) =>
      worth(other) - worth(one) ||
      one.prompt - other.prompt ||
      one.start - other.start ||
      one.end - other.end,
  );
  const chosen: Candidate[] = [];
  for (const candidate of byWorth) {
    if (chosen.every((other) => other.prompt !== candidate.prompt && !overlaps(other, candidate))) {
      chosen.push(candidate);
    }
  }
  return chosen;
}
