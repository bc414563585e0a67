import type { NameFinder } from '#shared/deidentify/find-names.ts';
import { withoutNames } from '#shared/deidentify/find-names.ts';
import type { Row } from '#shared/merge/merge-row.ts';

/** The columns in which people write. */
const written: Readonly<Record<string, readonly string[]>> = {
  study: ['title'],
  coders: ['name'],
  participants: ['name'],
  attributes: ['name', 'description', 'categories'],
  attribute_values: ['value', 'missing'],
  sample_exceptions: ['reason'],
  participant_tables: ['name', 'caption'],
  sampling: ['conditions'],
  prompts: ['number', 'text'],
  sources: ['title', 'original_name'],
  recordings: ['original_name'],
  speakers: ['label'],
  rounds: ['name'],
  codes: ['name', 'definition', 'when_to_use', 'when_not'],
  code_lineage: ['other_name'],
  episodes: ['title', 'criterion'],
  code_decisions: ['reason'],
  unit_decisions: ['reason'],
  memos: ['title'],
  matrices: ['name', 'caption', 'spec'],
  code_queries: ['name', 'spec'],
};

/** What a de-identified copy leaves behind: the key itself, and what is kept of earlier versions. */
export const leftBehind: readonly string[] = ['pseudonyms', 'text_versions', 'adrift'];

/** A row with pseudonyms in the place of names wherever people write. */
export function cleanRow(table: string, row: Row, find: NameFinder): Row {
  const columns = new Set(written[table]);
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      columns.has(column) && typeof value === 'string' ? withoutNames(value, find(value)) : value,
    ]),
  );
}
