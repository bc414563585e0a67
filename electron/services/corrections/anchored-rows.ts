import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { numberIn, valuesOf } from './row-values.ts';

/** The tables whose rows hold stretches of a source's text, each with the columns of its stretches. */
const anchored = {
  episodes: [['start', 'end']],
  codings: [['start', 'end']],
  quotations: [['start', 'end']],
  attribute_values: [['start', 'end']],
  prompt_places: [
    ['start', 'end'],
    ['answer_start', 'answer_end'],
  ],
} as const;

export type AnchoredTable = keyof typeof anchored;

/** In SQL, what no two rows of a table may have in common beside their stretch. */
const unique: Readonly<Partial<Record<AnchoredTable, string>>> = {
  codings: 'json_array(code_id, round_id, coder_id, decision_id)',
  quotations: 'json_array(coding_id)',
};

export const isAnchored = (table: string): table is AnchoredTable => Object.hasOwn(anchored, table);

export const stretchColumns = (table: AnchoredTable): readonly (readonly [string, string])[] =>
  anchored[table];

const tables: readonly AnchoredTable[] = Object.keys(anchored).filter(isAnchored);

/** A row with the stretches it holds, in the order of its columns; one that it leaves empty is null. */
export type AnchoredRow = {
  readonly table: AnchoredTable;
  readonly id: string;
  readonly stretches: readonly (Anchor | null)[];
  /** What no two rows of its table may have in common beside their stretch; null where there is no such thing. */
  readonly twinKey: string | null;
  /** The row as the journal writes it. */
  readonly json: string;
};

/** The stretches in a row as the journal writes it. */
export function stretchesIn(table: AnchoredTable, json: string): readonly (Anchor | null)[] {
  const values = valuesOf(json);
  return stretchColumns(table).map(([from, to]) => {
    const start = numberIn(values, from);
    const end = numberIn(values, to);
    return start === null || end === null ? null : { start, end };
  });
}

/** A row of a table as the journal writes it, in SQL. */
export async function rowAsJson(db: Reader, table: string): Promise<RawBuilder<string>> {
  const { rows } = await sql<{ name: string }>`SELECT name FROM pragma_table_info(${table})`.execute(db);
  return sql<string>`json_object(${sql.join(rows.map(({ name }) => sql`${sql.lit(name)}, ${sql.ref(name)}`))})`;
}

/** Every row that holds a stretch of a source, whoever's it is. */
export async function anchoredRows(db: Reader, sourceId: string): Promise<readonly AnchoredRow[]> {
  const found: AnchoredRow[] = [];
  for (const table of tables) {
    const json = await rowAsJson(db, table);
    const twin = sql.raw(unique[table] ?? 'NULL');
    const { rows } = await sql<{ id: string; twin: string | null; json: string }>`
      SELECT id, ${twin} AS twin, ${json} AS json FROM ${sql.table(table)}
      WHERE source_id = ${sourceId} AND "start" IS NOT NULL ORDER BY "start", id`.execute(db);
    found.push(
      ...rows.map((row) => ({
        table,
        id: row.id,
        stretches: stretchesIn(table, row.json),
        twinKey: row.twin,
        json: row.json,
      })),
    );
  }
  return found;
}
