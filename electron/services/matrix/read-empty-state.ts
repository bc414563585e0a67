import type { Reader } from '#electron/study/database.ts';
import type { CellState, MatrixSpec } from '#shared/contract/matrix.ts';
import type { QueryContext } from '../access/context.ts';
import { isPartlySealed } from './layer-sealed.ts';
import { readSourcesCovered } from './read-sources-covered.ts';

/** What an empty cell of a participant or source means: whether all sources behind it were looked through in the layer. */
export async function readEmptyState(
  db: Reader,
  spec: MatrixSpec,
  context: QueryContext,
): Promise<(itemId: string) => CellState> {
  const isSealed = await isPartlySealed(db, spec.layer, context);
  const covered = await readSourcesCovered(db, spec.layer, context);
  const people = spec.rows === 'participant' || spec.columns === 'participant';
  const voices = people
    ? await db
        .selectFrom('speakers')
        .select(['participant_id', 'source_id'])
        .distinct()
        .where('participant_id', 'is not', null)
        .execute()
    : [];
  const sourcesOf = Map.groupBy(voices, (voice) => voice.participant_id ?? '');
  return (itemId) => {
    const behind = people ? (sourcesOf.get(itemId) ?? []).map((voice) => voice.source_id) : [itemId];
    if (behind.length === 0) {
      return 'no source';
    }
    if (isSealed) {
      return 'sealed';
    }
    return behind.every((sourceId) => covered.has(sourceId)) ? 'absent' : 'not coded yet';
  };
}
