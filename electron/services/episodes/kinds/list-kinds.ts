import type { Reader } from '#electron/study/database.ts';
import type { EpisodeKind } from '#shared/contract/episode-kinds.ts';

/** The kinds of episode in their order. The row is what leaves: it holds nothing else. */
export async function listEpisodeKinds(db: Reader): Promise<EpisodeKind[]> {
  return db.selectFrom('episode_kinds').selectAll().orderBy('position').orderBy('id').execute();
}
