import type { Reader } from '#electron/study/database.ts';
import type { MergeConflict, MergeReport } from '#shared/contract/handover.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { rowWords } from '#shared/history/row-words.ts';
import type { Row } from '#shared/merge/merge-row.ts';
import type { QueryContext } from '../access/context.ts';
import { rowsThen, type RowsThen } from '../history/row-then.ts';
import type { CopyOfStudy } from './changes-of-copy.ts';
import { keyOf, type PlannedRow } from './plan-merge.ts';

const valuesOf = (row: Row): ReadonlyMap<string, string | number | null> => new Map(Object.entries(row));

async function nameIn(db: Reader, table: 'coders' | 'rounds', id: string | null): Promise<string | null> {
  const row =
    id === null
      ? undefined
      : await db.selectFrom(table).select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? null;
}

/** A value as people say it; a row that it leads to by its name. */
async function inWords(row: Row | null, table: string, column: string, names: RowsThen): Promise<string> {
  const value = row?.[column] ?? null;
  const telling = rowWords[table]?.columns[column];
  if (value === null || value === '') {
    return 'nothing';
  }
  return telling?.as === 'name' ? names.name(telling.of, String(value)) : String(value);
}

async function conflictOf(planned: PlannedRow, names: RowsThen): Promise<MergeConflict> {
  const { table, base, here, there, merged } = planned;
  const words = rowWords[table];
  const row = here ?? there ?? base ?? {};
  const columns = merged.to === 'differ' ? merged.columns : [];
  const differs =
    columns === 'whole'
      ? [
          {
            label: 'The whole',
            here: here === null ? 'removed' : 'kept',
            there: there === null ? 'removed' : 'kept',
          },
        ]
      : await Promise.all(
          columns.map(async (column) => ({
            label: words?.columns[column]?.label ?? 'Where it begins or ends',
            here: await inWords(here, table, column, names),
            there: await inWords(there, table, column, names),
          })),
        );
  return {
    key: keyOf(planned),
    noun: words?.noun ?? 'thing',
    name: await names.nameOf(table, valuesOf(row)),
    differs,
  };
}

type Counts = { added: number; changed: number; removed: number };

/** What a merge changes, in words, and what has to be chosen. What is sealed from who asks is only said to be there. */
export async function describeMerge(
  db: Reader,
  copy: CopyOfStudy,
  planned: readonly PlannedRow[],
  context: QueryContext,
): Promise<MergeReport> {
  const names = await rowsThen(db, Number.MAX_SAFE_INTEGER, context);
  const counts = new Map<string, Counts>();
  const conflicts: MergeConflict[] = [];
  let hasSealed = false;
  for (const row of planned) {
    const isSeen = names.isSeen(row.table, valuesOf(row.here ?? row.there ?? row.base ?? {}));
    if (row.merged.to === 'differ') {
      if (!isSeen) {
        refuse('merge_sealed', { coder: (await nameIn(db, 'coders', copy.coderId)) ?? 'another coder' });
      }
      conflicts.push(await conflictOf(row, names));
    } else if (isSeen) {
      const nouns = rowWords[row.table]?.nouns ?? 'things';
      const counted = counts.get(nouns) ?? { added: 0, changed: 0, removed: 0 };
      counts.set(nouns, counted);
      counted[row.here === null ? 'added' : row.there === null ? 'removed' : 'changed'] += 1;
    } else {
      hasSealed = true;
    }
  }
  return {
    kind: copy.kind,
    coder: await nameIn(db, 'coders', copy.coderId),
    round: await nameIn(db, 'rounds', copy.roundId),
    changes: [...counts].map(([nouns, counted]) => ({ nouns, ...counted })),
    hasSealed,
    conflicts,
  };
}
