import type { Round } from '#shared/contract/rounds.ts';

const hasSeveral = (round: Round): boolean => round.coders.length > 1;

/** The rounds in which there is something to reconcile, or will be: those of several coders, newest first. */
export const roundsOfSeveral = (rounds: readonly Round[]): readonly Round[] =>
  rounds.filter(hasSeveral).toReversed();

/**
 * The round to show: the one asked for; else what is being compared, then what is still being coded by several, then what
 * was closed last; else the last round at all.
 */
export function roundToShow(rounds: readonly Round[], wanted: string | undefined): Round | null {
  const several = roundsOfSeveral(rounds);
  const first = (state: Round['state']): Round | undefined => several.find((round) => round.state === state);
  return (
    rounds.find((round) => round.id === wanted) ??
    first('comparing') ??
    first('open') ??
    first('closed') ??
    rounds.at(-1) ??
    null
  );
}
