import type { Round } from '#shared/contract/rounds.ts';

/** The rounds with a single coder: what that coder did in them is the consensus, since there is nobody to agree with. */
export const soloRoundIds = (rounds: readonly Round[]): readonly string[] =>
  rounds.filter((round) => round.coders.length === 1).map((round) => round.id);
