import type { Selectable } from 'kysely';
import type { Tables } from '#electron/study/tables.ts';
import type { Episode } from '#shared/contract/episodes.ts';

export type EpisodeRow = Selectable<Tables['episodes']>;

export const rowToEpisode = (row: EpisodeRow, number: number, done: boolean): Episode => ({
  id: row.id,
  sourceId: row.source_id,
  start: row.start,
  end: row.end,
  number,
  title: row.title,
  criterion: row.criterion,
  kindId: row.kind_id,
  layer: row.layer,
  coderId: row.coder_id,
  roundId: row.round_id,
  done,
});
