import type { Selectable } from 'kysely';
import type { Tables } from '#electron/study/tables.ts';
import type { Coding } from '#shared/contract/codings.ts';

export type CodingRow = Selectable<Tables['codings']>;

export const rowToCoding = (row: CodingRow): Coding => ({
  id: row.id,
  sourceId: row.source_id,
  start: row.start,
  end: row.end,
  codeId: row.code_id,
  episodeId: row.episode_id,
  layer: row.layer,
  coderId: row.coder_id,
  roundId: row.round_id,
  decisionId: row.decision_id,
  createdAt: row.created_at,
});
