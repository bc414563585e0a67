import type { Reader } from '#electron/study/database.ts';
import type { CellState, MatrixSpec } from '#shared/contract/matrix.ts';
import type { QueryContext } from '../access/context.ts';
import type { AskedPrompts } from './asked-prompts.ts';
import { isPartlySealed } from './layer-sealed.ts';
import { participantsKept } from './participants-kept.ts';
import { readSourcesCovered } from './read-sources-covered.ts';

/** What an empty cell means, by its row and its column. */
export type EmptyState = (rowId: string, columnId: string) => CellState;

/** The sources behind each participant; null where nobody has to be asked about. */
async function readSourcesOf(db: Reader): Promise<ReadonlyMap<string, readonly string[]>> {
  const voices = await db
    .selectFrom('speakers')
    .select(['participant_id', 'source_id'])
    .distinct()
    .where('participant_id', 'is not', null)
    .execute();
  const grouped = Map.groupBy(voices, (voice) => voice.participant_id ?? '');
  return new Map([...grouped].map(([id, said]) => [id, said.map((voice) => voice.source_id)]));
}

/** The sources in which somebody who is kept speaks; all of them without conditions. */
async function readSourcesKept(db: Reader, spec: MatrixSpec): Promise<readonly string[]> {
  if (spec.where.length === 0) {
    return (await db.selectFrom('sources').select('id').execute()).map(({ id }) => id);
  }
  const sourcesOf = await readSourcesOf(db);
  return [...new Set((await participantsKept(db, spec)).flatMap(({ id }) => sourcesOf.get(id) ?? []))];
}

/**
 * What an empty cell means: whether all sources behind it were looked through in the layer. Of a prompt only those count in
 * which it was asked; in none of them it was not asked, or nobody knows where.
 */
export async function readEmptyState(
  db: Reader,
  spec: MatrixSpec,
  asked: AskedPrompts | null,
  context: QueryContext,
): Promise<EmptyState> {
  const isSealed = await isPartlySealed(db, spec.layer, context);
  const covered = await readSourcesCovered(db, spec.layer, context);
  const people = [spec.rows, spec.columns].find((axis) => axis === 'participant' || axis === 'source');
  const sourcesOf = people === 'participant' ? await readSourcesOf(db) : new Map<string, readonly string[]>();
  const kept = people === undefined ? await readSourcesKept(db, spec) : [];
  const behind = (rowId: string, columnId: string): readonly string[] => {
    const id = people === spec.rows ? rowId : columnId;
    if (people === undefined) {
      return kept;
    }
    return people === 'participant' ? (sourcesOf.get(id) ?? []) : [id];
  };
  return (rowId, columnId) => {
    const all = behind(rowId, columnId);
    const promptId = spec.rows === 'prompt' ? rowId : columnId;
    const sources =
      asked === null ? all : all.filter((sourceId) => asked.standing(promptId, sourceId) === 'asked');
    if (all.length === 0) {
      return 'no source';
    }
    if (sources.length === 0 && asked !== null) {
      const isSure = all.every((sourceId) => asked.standing(promptId, sourceId) === 'not asked');
      return isSure ? 'not asked' : 'not found';
    }
    if (isSealed) {
      return 'sealed';
    }
    return sources.every((sourceId) => covered.has(sourceId)) ? 'absent' : 'not coded yet';
  };
}
