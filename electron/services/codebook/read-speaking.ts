import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import { heard, voices } from './said-by.ts';

export type Speaking = {
  /** Sources in which several participants speak, so that each coding has to be asked about by itself. */
  readonly groups: readonly string[];
  /** Who speaks where a coding stands, by the participants' ids; outside groups the source alone says so. */
  readonly of: (sourceId: string, codingId: string | null) => readonly string[];
};

/** Reads who speaks where codings stand, once for many: the same as the table `said`, without a row for every coding. */
export async function readSpeaking(db: Reader): Promise<Speaking> {
  const sources = await sql<{ source_id: string; participant_id: string; voices: number }>`
    WITH ${voices} SELECT source_id, participant_id, voices FROM voices`.execute(db);
  const groups = sources.rows.filter((row) => row.voices > 1).map((row) => row.source_id);
  const together = new Map<string, readonly string[]>();
  if (groups.length > 0) {
    const codings = await sql<{ coding_id: string; participants: string }>`
      WITH ${voices}, ${heard}
      SELECT coding_id, group_concat(DISTINCT participant_id) AS participants FROM heard GROUP BY coding_id`.execute(
      db,
    );
    for (const { coding_id: codingId, participants } of codings.rows) {
      together.set(codingId, participants.split(',').toSorted());
    }
  }
  const alone = new Map(
    sources.rows.filter((row) => row.voices === 1).map((row) => [row.source_id, [row.participant_id]]),
  );
  return {
    groups,
    of: (sourceId, codingId) =>
      alone.get(sourceId) ?? (codingId === null ? undefined : together.get(codingId)) ?? [],
  };
}
