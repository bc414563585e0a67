import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import { isConstraint, sqliteCode } from '#electron/study/sqlite-error.ts';
import type { MergeSide } from '#shared/contract/handover.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Row } from '#shared/merge/merge-row.ts';
import { insertRow, journalledTables, linksOf } from '../access/whole-rows.ts';
import { valuesOf } from '../corrections/row-values.ts';
import { keyOf, type PlannedRow } from './plan-merge.ts';

type Step = {
  readonly table: string;
  readonly id: string;
  readonly here: Row | null;
  readonly row: Row | null;
};

export type Choices = {
  readonly take: Readonly<Record<string, MergeSide>>;
  readonly rest: MergeSide | null;
};

/** What is written of a row, by what was chosen where both copies changed the same; null where it stays as it is. */
function stepOf(planned: PlannedRow, { take, rest }: Choices): Step | null {
  const { table, id, base, here, there, merged } = planned;
  if (merged.to === 'become') {
    return { table, id, here, row: merged.row };
  }
  const side = take[keyOf(planned)] ?? rest;
  if (merged.to === 'stay' || side !== 'there') {
    return null;
  }
  if (merged.columns === 'whole' || here === null || there === null) {
    return { table, id, here, row: there };
  }
  const chosen = Object.entries(here).map(([column, value]) => {
    const isTaken = merged.columns.includes(column) || value === base?.[column];
    return [column, isTaken ? (there[column] ?? null) : value] as const;
  });
  return { table, id, here, row: Object.fromEntries(chosen) };
}

async function write(trx: Writer, { table, id, here, row }: Step): Promise<void> {
  if (row === null) {
    await sql`DELETE FROM ${sql.table(table)} WHERE id = ${id}`.execute(trx);
  } else if (here === null) {
    await insertRow(trx, table, row);
  } else {
    const changed = Object.entries(row).filter(([column, value]) => here[column] !== value);
    const set = changed.map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
    await sql`UPDATE ${sql.table(table)} SET ${sql.join(set)} WHERE id = ${id}`.execute(trx);
  }
}

/**
 * What is removed goes first, and what leads to other things before them; what comes in or changes follows, behind what it leads
 * to. Rounds come in open, and are over only once all that was done in them is there.
 */
function inOrder(steps: readonly Step[], tables: readonly string[]): readonly Step[] {
  const place = ({ table }: Step): number => tables.indexOf(table);
  const isEnding = ({ table, row }: Step): boolean =>
    table === 'rounds' && row !== null && row['state'] !== 'open';
  const removed = steps.filter(({ row }) => row === null);
  const kept = steps
    .filter(({ row }) => row !== null)
    .flatMap((step) =>
      !isEnding(step) ? [step] : step.here === null ? [{ ...step, row: { ...step.row, state: 'open' } }] : [],
    );
  const ending = steps
    .filter(isEnding)
    .map((step) => (step.here === null ? { ...step, here: { ...step.row, state: 'open' } } : step));
  return [
    ...removed.toSorted((one, other) => place(other) - place(one)),
    ...kept.toSorted((one, other) => place(one) - place(other)),
    ...ending,
  ];
}

/** A row that is gone, as it was last: in the copy, else in the history. */
async function lastSeen(
  trx: Writer,
  table: string,
  id: string,
  planned: readonly PlannedRow[],
): Promise<Row | null> {
  const there = planned.find((row) => row.table === table && row.id === id)?.there ?? null;
  if (there !== null) {
    return there;
  }
  const { rows } = await sql<{ before: string | null }>`
    SELECT before FROM journal WHERE tbl = ${table} AND row = ${id} AND before IS NOT NULL
    ORDER BY number DESC LIMIT 1`.execute(trx);
  const before = rows[0]?.before ?? null;
  return before === null ? null : Object.fromEntries(valuesOf(before));
}

/** Brings back what one copy removed while the other went on leading to it, so that no work is left without what it is about. */
async function bringBack(trx: Writer, planned: readonly PlannedRow[]): Promise<void> {
  const tables = await journalledTables(trx);
  const checks = tables.map(
    (table) => sql`SELECT "table", rowid, parent FROM pragma_foreign_key_check(${table})`,
  );
  for (;;) {
    const { rows } = await sql<{ table: string; rowid: number; parent: string }>`
      ${sql.join(checks, sql` UNION `)}`.execute(trx);
    if (rows.length === 0) {
      return;
    }
    for (const { table, rowid, parent } of rows) {
      for (const { column } of (await linksOf(trx, table)).filter(({ to }) => to === parent)) {
        const found = await sql<{ id: string | null }>`
          SELECT ${sql.ref(column)} AS id FROM ${sql.table(table)} AS child
          WHERE child.rowid = ${rowid} AND NOT EXISTS (
            SELECT 1 FROM ${sql.table(parent)} AS target WHERE target.id = child.${sql.ref(column)}
          )`.execute(trx);
        const id = found.rows[0]?.id ?? null;
        if (id !== null) {
          const row = await lastSeen(trx, parent, id, planned);
          if (row === null) {
            refuse('merge_refused', { because: 'something in it leads to what neither copy has' });
          }
          await insertRow(trx, parent, row);
        }
      }
    }
  }
}

/** Writes what becomes of the rows: all of it, or nothing where the study can't hold it. */
export async function writeMerge(
  trx: Writer,
  planned: readonly PlannedRow[],
  choices: Choices,
): Promise<void> {
  const steps = planned.flatMap((row) => stepOf(row, choices) ?? []);
  try {
    await sql`PRAGMA defer_foreign_keys = ON`.execute(trx);
    for (const step of inOrder(steps, await journalledTables(trx))) {
      await write(trx, step);
    }
    if (steps.length > 0) {
      await bringBack(trx, planned);
    }
  } catch (cause) {
    if (isConstraint(cause)) {
      const isOfOurs = sqliteCode(cause) === 'SQLITE_CONSTRAINT_TRIGGER' && cause instanceof Error;
      refuse('merge_refused', {
        because: isOfOurs ? cause.message : 'both have something of the same name or number',
      });
    }
    throw cause;
  }
}
