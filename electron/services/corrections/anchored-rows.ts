import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Anchor } from '#shared/text/anchor.ts';

/** The tables whose rows hold stretches of a source's text, each with the columns of its stretches. */
const anchored = [
  { table: 'episodes', stretches: [['start', 'end']] },
  { table: 'codings', stretches: [['start', 'end']] },
  { table: 'attribute_values', stretches: [['start', 'end']] },
  {
    table: 'prompt_places',
    stretches: [
      ['start', 'end'],
      ['answer_start', 'answer_end'],
    ],
  },
] as const;

export type AnchoredTable = (typeof anchored)[number]['table'];

/** A row with the stretches it holds, in the order of its columns; a stretch that it leaves empty is null. */
export type AnchoredRow = {
  readonly table: AnchoredTable;
  readonly id: string;
  readonly stretches: readonly (Anchor | null)[];
  /** What no two rows of its table may have in common, beside their stretch; null where there is no such thing. */
  readonly twinKey: string | null;
  /** The row as the journal writes it. */
  readonly json: string;
};

const columnsByTable = new Map<AnchoredTable, readonly string[]>();

async function columnsOf(db: Reader, table: AnchoredTable): Promise<readonly string[]> {
  const known = columnsByTable.get(table);
  if (known !== undefined) {
    return known;
  }
  const { rows } = await sql<{ name: string }>`SELECT name FROM pragma_table_info(${table})`.execute(db);
  const columns = rows.map(({ name }) => name);
  columnsByTable.set(table, columns);
  return columns;
}

export const stretchColumns = (table: AnchoredTable): readonly (readonly [string, string])[] =>
  anchored.find((one) => one.table === table)?.stretches ?? [];

/** Every row that holds a stretch of a source, whoever's it is. */
export async function anchoredRows(db: Reader, sourceId: string): Promise<readonly AnchoredRow[]> {
  const found: AnchoredRow[] = [];
  for (const { table, stretches } of anchored) {
    const columns = await columnsOf(db, table);
    const pairs = sql.join(columns.map((column) => sql`${sql.lit(column)}, ${sql.ref(column)}`));
    const ends = sql.join(stretches.flat().map((column) => sql.ref(column)));
    const twin = table === 'codings' ? sql`json_array(code_id, round_id, coder_id, decision_id)` : sql`NULL`;
    const { rows } = await sql<{ id: string; ends: string; twin: string | null; json: string }>`
      SELECT id, json_array(${ends}) AS ends, ${twin} AS twin, json_object(${pairs}) AS json
      FROM ${sql.table(table)}
      WHERE source_id = ${sourceId} AND "start" IS NOT NULL ORDER BY "start", id`.execute(db);
    for (const row of rows) {
      const offsets: unknown = JSON.parse(row.ends);
      const numbers = Array.isArray(offsets) ? offsets.map((offset: unknown) => offset) : [];
      found.push({
        table,
        id: row.id,
        stretches: stretches.map((_, index) => {
          const start = numbers[2 * index];
          const end = numbers[2 * index + 1];
          return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
        }),
        twinKey: row.twin,
        json: row.json,
      });
    }
  }
  return found;
}
