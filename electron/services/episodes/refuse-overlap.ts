import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';

/** Episodes of one coder in one round don't overlap: each is a unit of its own. */
export async function refuseOverlap(
  db: Reader,
  place: {
    readonly sourceId: string;
    readonly start: number;
    readonly end: number;
    readonly coderId: string;
    readonly roundId: string;
    readonly except: string | null;
  },
): Promise<void> {
  const overlapping = await db
    .selectFrom('episodes')
    .select(['id', 'title'])
    .where('source_id', '=', place.sourceId)
    .where('round_id', '=', place.roundId)
    .where('coder_id', '=', place.coderId)
    .where('start', '<', place.end)
    .where('end', '>', place.start)
    .where('id', '!=', place.except ?? '')
    .limit(1)
    .executeTakeFirst();
  if (overlapping !== undefined) {
    refuse('episode_overlaps', { title: overlapping.title });
  }
}
