import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { QueryLayer } from '#shared/contract/queries.ts';
import type { Conditions } from '#shared/contract/sampling.ts';
import type { QueryContext } from '../access/context.ts';
import { readSpeaking, type Speaking } from '../codebook/read-speaking.ts';
import { isPartlySealed, refuseSealedLayer } from '../matrix/layer-sealed.ts';
import { codingsOfLayer } from '../matrix/matrix-codings.ts';
import { participantsMeeting } from '../participants/participants-meeting.ts';
import { expandQuery } from '../queries/expand-codes.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';

/** Which codings are looked at. */
export type Seen = { readonly layer: QueryLayer; readonly where: Conditions };

/** Refuses a layer of which nothing can be seen; says whether a part of it is left out. */
export async function partlySealed(db: Reader, { layer }: Seen, context: QueryContext): Promise<boolean> {
  if (layer.of === 'mine') {
    return false;
  }
  await refuseSealedLayer(db, layer, context);
  return isPartlySealed(db, layer, context);
}

/** For each code that is there and may be seen, the codes whose codings count for it. */
export async function columnsOf(
  db: Reader,
  codeIds: readonly string[],
  { layer }: Seen,
  context: QueryContext,
): Promise<readonly { readonly codeId: string; readonly codeIds: ReadonlySet<string> }[]> {
  const lines = codeIds.map((codeId) => ({ codeIds: [codeId], conditions: [] }));
  const query = await expandQuery(db, { lines, layer, where: [] }, context);
  return codeIds.flatMap((codeId, at) => {
    const column = query.lines[at]?.codeIds ?? new Set<string>();
    return column.size === 0 ? [] : [{ codeId, codeIds: column }];
  });
}

/** True for the codings of a layer. */
export const codingsSeen = (
  db: Reader,
  { layer }: Seen,
  context: QueryContext,
): Promise<RawBuilder<SqlBool>> =>
  layer.of === 'mine' ? rowsOfReading(db, 'codings', layer, context) : codingsOfLayer(db, layer, context);

/** True for the codings of a layer with one of the codes. */
export async function codingsWith(
  db: Reader,
  codeIds: Iterable<string>,
  seen: Seen,
  context: QueryContext,
): Promise<RawBuilder<SqlBool>> {
  const counted = await codingsSeen(db, seen, context);
  return sql<SqlBool>`(codings.code_id IN (SELECT value FROM json_each(${JSON.stringify([...codeIds])})) AND ${counted})`;
}

export type Voices = {
  readonly speaking: Speaking;
  /** Participants who meet the conditions, in their order. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Whether a coding is of one of them. */
  readonly isKept: (sourceId: string, codingId: string | null) => boolean;
};

/** Who said what, as far as the conditions ask for them; without conditions everything is kept, whoever said it. */
export async function voicesOf(db: Reader, { where }: Seen): Promise<Voices> {
  const speaking = await readSpeaking(db);
  const people = await participantsMeeting(db, where);
  const kept = new Set(people.map(({ id }) => id));
  return {
    speaking,
    people,
    isKept: (sourceId, codingId) =>
      where.length === 0 || speaking.of(sourceId, codingId).some((id) => kept.has(id)),
  };
}
