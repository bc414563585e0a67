import { useMemo } from 'react';
import type { BoardCode, CodeProposal, Progress, Unit } from '#shared/contract/reconciliation.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { useSession } from '../../data/session.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useCoders, type Coders } from '../rounds/index.ts';
import { codeBook, type CodeBook } from './code-book.ts';

/** A compared round with all that its screens show. */
export type Reconciliation = {
  readonly round: Round;
  readonly coders: Coders;
  readonly units: readonly Unit[];
  readonly boardCodes: readonly BoardCode[];
  readonly proposals: readonly CodeProposal[];
  readonly progress: Progress;
  readonly book: CodeBook;
  /** Whether something can be decided here: the round is being compared, and somebody sits at the window. */
  readonly canDecide: boolean;
};

/** Asks for a round's readings and decisions; null until all of it has come. */
export function useReconciliation(round: Round): {
  readonly reconciliation: Reconciliation | null;
  readonly problem: string | null;
} {
  const { id: roundId } = round;
  const isSeated = (useSession()?.coder ?? null) !== null;
  const coders = useCoders();
  const answer = useAsk('reconciliation.units', { roundId });
  const board = useAsk('reconciliation.board', { roundId });
  const codes = useAsk('codes.list', { of: 'all' });
  const [units, boarded, all] = [answer.data, board.data, codes.data];
  const reconciliation = useMemo(
    () =>
      units === undefined || boarded === undefined || all === undefined
        ? null
        : {
            round,
            coders,
            units: units.units,
            progress: units.progress,
            boardCodes: boarded.codes,
            proposals: boarded.proposals,
            book: codeBook(all, boarded.codes, units.units),
            canDecide: round.state === 'comparing' && isSeated,
          },
    [round, coders, units, boarded, all, isSeated],
  );
  return { reconciliation, problem: answer.error?.message ?? board.error?.message ?? null };
}
