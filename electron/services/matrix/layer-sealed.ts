import type { Reader } from '#electron/study/database.ts';
import type { MatrixLayer } from '#shared/contract/matrix.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import type { QueryContext } from '../access/context.ts';
import { coderNames } from '../coders/read-coders.ts';
import { readRounds } from '../rounds/read-rounds.ts';
import { countedSeats } from './counted-seats.ts';

/**
 * Whether work that counts in a layer is sealed in a round from who asks. Who takes part decides, never whether they have
 * coded anything, so that the answer tells nothing.
 */
export const isSealedIn = (round: Round, layer: MatrixLayer, viewerId: string | null): boolean =>
  round.state === 'open' && countedSeats(round, layer).some((seat) => seat.coderId !== viewerId);

/** The rounds whose work counts in a layer, and those of them that are sealed from who asks. */
async function roundsOf(
  db: Reader,
  layer: MatrixLayer,
  context: QueryContext,
): Promise<{ readonly counting: readonly Round[]; readonly sealed: readonly Round[] }> {
  const counting = (await readRounds(db)).filter((round) => countedSeats(round, layer).length > 0);
  const viewerId = context.viewer?.id ?? null;
  return { counting, sealed: counting.filter((round) => isSealedIn(round, layer, viewerId)) };
}

/** Whether an empty cell of a layer may hold what can't be seen yet. The consensus never does: it is what was agreed so far. */
export async function isPartlySealed(
  db: Reader,
  layer: MatrixLayer,
  context: QueryContext,
): Promise<boolean> {
  return layer.of !== 'consensus' && (await roundsOf(db, layer, context)).sealed.length > 0;
}

/** Refuses a coder's layer of which nothing can be seen, since it would show zeros that mean nothing. */
export async function refuseSealedLayer(
  db: Reader,
  layer: MatrixLayer,
  context: QueryContext,
): Promise<void> {
  if (layer.of !== 'coder') {
    return;
  }
  const { counting, sealed } = await roundsOf(db, layer, context);
  const [first] = sealed;
  if (first !== undefined && sealed.length === counting.length) {
    const coder = found((await coderNames(db)).get(layer.coderId), 'coder');
    refuse('layer_sealed', { coder, round: first.name });
  }
}
