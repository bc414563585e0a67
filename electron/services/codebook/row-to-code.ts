import type { Selectable } from 'kysely';
import type { Tables } from '#electron/study/tables.ts';
import type { Code } from '#shared/contract/codebook.ts';

export type CodeRow = Selectable<Tables['codes']>;

export const rowToCode = (row: CodeRow): Code => ({
  id: row.id,
  kind: row.kind,
  parentId: row.parent_id,
  name: row.name,
  definition: row.definition,
  whenToUse: row.when_to_use,
  whenNot: row.when_not,
  hue: row.hue,
  pattern: row.pattern,
  position: row.position,
  coderId: row.coder_id,
  roundId: row.round_id,
  createdAt: row.created_at,
  retiredAt: row.retired_at,
  mergedIntoId: row.merged_into_id,
});
