import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Row } from '#shared/merge/merge-row.ts';
import { valuesOf } from '../corrections/row-values.ts';
import { packageProcedure } from './make-package.ts';

/** A row that was changed in a copy since it was one with the study: as it was then, and as it is there now. */
export type CopiedChange = {
  readonly table: string;
  readonly id: string;
  readonly base: Row | null;
  readonly there: Row | null;
};

export type CopyOfStudy = {
  readonly kind: 'package' | 'copy';
  readonly coderId: string | null;
  readonly roundId: string | null;
  /** The last step of its history. */
  readonly upTo: string;
  readonly changes: readonly CopiedChange[];
  /** The hash of every source's text in the copy. */
  readonly texts: ReadonlyMap<string, string>;
};

const rowOf = (json: string | null): Row | null =>
  json === null ? null : Object.fromEntries(valuesOf(json));

/** What the study knows of itself, by which a copy is told. */
export type KnownHere = {
  readonly studyId: string;
  /** The steps of its own history, and those up to which copies were taken in. */
  readonly steps: ReadonlySet<string>;
};

/** The copy's step up to which the study has it already; refused where they never were one. */
async function whereTheyPart(copy: Reader, { steps }: KnownHere, file: string) {
  const actions = await copy
    .selectFrom('actions')
    .select(['number', 'id', 'procedure', 'kind', 'coder_id', 'round_id'])
    .orderBy('number')
    .execute();
  const [first] = actions;
  const began = first?.procedure === packageProcedure && first.kind === 'start' ? first : null;
  const last = actions.findLast(({ id }) => steps.has(id)) ?? began;
  return {
    number: last?.number ?? refuse('not_a_copy', { file }),
    upTo: actions.at(-1)?.id ?? '',
    package: began,
  };
}

/** How rows were brought into the copy from the study itself, when the copy took that in last: the study knows them so. */
async function broughtFromHere(
  copy: Reader,
  { steps }: KnownHere,
): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<{ tbl: string; row: string; after: string | null }>`
    SELECT tbl, row, after FROM journal WHERE action IN (
      SELECT action FROM journal AS taken
      WHERE tbl = 'merges' AND json_extract(after, '$.up_to') IN (SELECT value FROM json_each(${JSON.stringify([...steps])}))
    ) ORDER BY number`.execute(copy);
  return new Map(rows.map(({ tbl, row, after }) => [`${tbl} ${row}`, after]));
}

/** What was changed in a copy of a study since both were one; refused where the file is no copy of it. */
export async function changesOfCopy(copy: Reader, of: KnownHere, file: string): Promise<CopyOfStudy> {
  const study = await copy.selectFrom('study').select('id').executeTakeFirst();
  if (study?.id !== of.studyId) {
    refuse('not_a_copy', { file });
  }
  const from = await whereTheyPart(copy, of, file);
  const { rows } = await sql<{ table: string; id: string; base: string | null; there: string | null }>`
    SELECT first.tbl AS "table", first.row AS id, first.before AS base, last.after AS there
    FROM (
      SELECT min(number) AS first, max(number) AS last FROM journal
      WHERE action > ${from.number} GROUP BY tbl, row
    ) AS span
    JOIN journal AS first ON first.number = span.first
    JOIN journal AS last ON last.number = span.last
    ORDER BY span.first`.execute(copy);
  const brought = await broughtFromHere(copy, of);
  const sources = await copy.selectFrom('sources').select(['id', 'text_hash']).execute();
  return {
    kind: from.package === null ? 'copy' : 'package',
    coderId: from.package?.coder_id ?? null,
    roundId: from.package?.round_id ?? null,
    upTo: from.upTo,
    changes: rows
      .filter(({ table }) => table !== 'merges')
      .map(({ table, id, base, there }) => {
        const known = brought.get(`${table} ${id}`);
        return { table, id, base: rowOf(known === undefined ? base : known), there: rowOf(there) };
      }),
    texts: new Map(sources.map((source) => [source.id, source.text_hash])),
  };
}
