import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Reading } from '#shared/contract/episodes.ts';
import { overlaps, type Anchor } from '#shared/text/anchor.ts';
import type { QueryContext } from '../access/context.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';

type Coding = Anchor & { readonly code_id: string };

/** Turns whose codings are looked up by themselves. */
const fewTurns = 500;

export type CodingsThere = {
  /** The codes of which a coding of the reading touches one of the stretches. */
  readonly at: (sourceId: string, stretches: readonly Anchor[]) => readonly string[];
};

type Turn = Anchor & { readonly source_id: string };

type Row = Coding & { readonly source_id: string };

/** What is coded of a reading in some turns, or where these are many, in all of their sources. */
async function readRows(
  db: Reader,
  reading: Reading,
  turns: readonly Turn[],
  context: QueryContext,
): Promise<readonly Row[]> {
  const counted = await rowsOfReading(db, 'codings', reading, context);
  if (turns.length > fewTurns) {
    const sourceIds = JSON.stringify([...new Set(turns.map((turn) => turn.source_id))]);
    const rows = await sql<Row>`
      SELECT source_id, "start", "end", code_id FROM codings
      WHERE source_id IN (SELECT value FROM json_each(${sourceIds})) AND ${counted}
      ORDER BY "start"`.execute(db);
    return rows.rows;
  }
  // By source: a coder's round would hold every coding of theirs, to be gone through for each turn.
  const asked = JSON.stringify(turns.map(({ source_id: sourceId, start, end }) => [sourceId, start, end]));
  const rows = await sql<Row>`
    SELECT DISTINCT codings.source_id, codings."start", codings."end", codings.code_id
    FROM json_each(${asked}) AS asked
    CROSS JOIN codings INDEXED BY codings_once ON codings.source_id = asked.value ->> 0
      AND codings."start" < asked.value ->> 2 AND codings."end" > asked.value ->> 1
    WHERE ${counted}
    ORDER BY codings."start"`.execute(db);
  return rows.rows;
}

/** What is coded in a reading where some turns stand, read once for all of them. */
export async function readCodingsThere(
  db: Reader,
  reading: Reading,
  turns: readonly Turn[],
  context: QueryContext,
): Promise<CodingsThere> {
  const bySource = new Map<string, Coding[]>();
  const rows = turns.length === 0 ? [] : await readRows(db, reading, turns, context);
  for (const { source_id: sourceId, ...coding } of rows) {
    const there = bySource.get(sourceId);
    if (there === undefined) bySource.set(sourceId, [coding]);
    else there.push(coding);
  }
  return {
    at: (sourceId, stretches) => {
      const touched = (bySource.get(sourceId) ?? []).filter((coding) =>
        stretches.some((stretch) => overlaps(coding, stretch)),
      );
      return [...new Set(touched.map((coding) => coding.code_id))];
    },
  };
}
