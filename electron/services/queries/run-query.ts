import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { CodeQuerySpec, QueryLayer } from '#shared/contract/queries.ts';
import { evaluateQuery, type TurnOf } from '#shared/domain/query/evaluate-query.ts';
import type { QueryContext } from '../access/context.ts';
import { readSpeaking } from '../codebook/read-speaking.ts';
import { isPartlySealed, refuseSealedLayer } from '../matrix/layer-sealed.ts';
import { codingsOfLayer } from '../matrix/matrix-codings.ts';
import { participantsMeeting } from '../participants/participants-meeting.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';
import { evidenceOf } from '../sources/evidence.ts';
import { expandQuery, type ExpandedQuery } from './expand-codes.ts';

type Row = {
  readonly id: string;
  readonly sourceId: string;
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly codeId: string;
  readonly unit: string;
  readonly coder_id: string | null;
  readonly episode_id: string | null;
};

const codingsCounted = (db: Reader, layer: QueryLayer, context: QueryContext): Promise<RawBuilder<SqlBool>> =>
  layer.of === 'mine' ? rowsOfReading(db, 'codings', layer, context) : codingsOfLayer(db, layer, context);

/** The codings that a query can be about, in the order of the sources. */
async function readCodings(
  db: Reader,
  layer: QueryLayer,
  codeIds: ReadonlySet<string>,
  context: QueryContext,
): Promise<readonly Row[]> {
  const rows = await sql<Row>`
    SELECT codings.id, codings.source_id, codings.source_id AS "sourceId", codings."start", codings."end",
      codings.code_id AS "codeId", codings.coder_id, codings.episode_id,
      coalesce(codings.episode_id, codings."start" || ' ' || codings."end") AS unit
    FROM codings JOIN sources ON sources.id = codings.source_id
    WHERE codings.code_id IN (SELECT value FROM json_each(${JSON.stringify([...codeIds])}))
      AND ${await codingsCounted(db, layer, context)}
    ORDER BY sources.position, codings."start", codings."end", codings.id`.execute(db);
  return rows.rows;
}

/** The turns of sources, where a query counts them. */
async function readTurnOf(db: Reader, query: ExpandedQuery, codings: readonly Row[]): Promise<TurnOf> {
  const isCounted = query.lines.some(({ conditions }) => conditions.some(({ turns }) => turns !== null));
  const rows = isCounted
    ? await sql<{ source_id: string; starts: string }>`
        SELECT source_id, group_concat("start", ',' ORDER BY "start") AS starts FROM turn_index
        WHERE source_id IN (SELECT value FROM json_each(${JSON.stringify([...new Set(codings.map((row) => row.source_id))])}))
        GROUP BY source_id`.execute(db)
    : { rows: [] };
  const starts = new Map(
    rows.rows.map((row): [string, Float64Array] => [
      row.source_id,
      Float64Array.from(row.starts.split(','), Number),
    ]),
  );
  return (sourceId, offset) => {
    const turns = starts.get(sourceId) ?? new Float64Array();
    let low = 0;
    let high = turns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((turns[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

async function titlesOf(db: Reader, codings: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const ids = codings.flatMap((row) => row.episode_id ?? []);
  const rows =
    ids.length === 0
      ? []
      : await db.selectFrom('episodes').select(['id', 'title']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.title]));
}

/** What a combination of codes finds, and who said it. */
export async function runQuery(
  db: Reader,
  { spec, limit }: { readonly spec: CodeQuerySpec; readonly limit: number },
  context: QueryContext,
): Promise<OutputOf<'queries.run'>> {
  if (spec.layer.of !== 'mine') {
    await refuseSealedLayer(db, spec.layer, context);
  }
  const query = await expandQuery(db, spec, context);
  const codings = await readCodings(db, spec.layer, query.codeIds, context);
  const turnOf = await readTurnOf(db, query, codings);
  const people = await participantsMeeting(db, spec.where);
  const kept = new Set(people.map(({ id }) => id));
  const speaking = await readSpeaking(db);
  const saidBy = ({ coding }: { readonly coding: Row }): readonly string[] =>
    speaking.of(coding.source_id, coding.id);
  const found = evaluateQuery(query.lines, codings, turnOf).filter(
    (one) => spec.where.length === 0 || saidBy(one).some((id) => kept.has(id)),
  );
  const counts = new Map<string, number>();
  for (const one of found) {
    for (const id of saidBy(one)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const shown = found.slice(0, limit);
  const titles = await titlesOf(
    db,
    shown.map(({ coding }) => coding),
  );
  const places = shown.flatMap(({ coding, beside }) => [coding, ...beside]);
  const evidence = new Map(
    (await evidenceOf(db, places, context)).map((words, at) => [places[at]?.id ?? '', words]),
  );
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    total: found.length,
    episodes: new Set(found.map(({ coding }) => `${coding.source_id} ${coding.unit}`)).size,
    sources: new Set(found.map(({ coding }) => coding.source_id)).size,
    gone: query.gone,
    partlySealed: spec.layer.of !== 'mine' && (await isPartlySealed(db, spec.layer, context)),
    participants: people.flatMap(({ id, name }) => {
      const quotations = counts.get(id) ?? 0;
      return quotations === 0 ? [] : [{ participantId: id, name, quotations }];
    }),
    of: people.length,
    quotations: shown.flatMap(({ coding, beside }) => {
      const words = evidence.get(coding.id);
      return words === undefined
        ? []
        : [
            {
              ...words,
              codingId: coding.id,
              codeId: coding.codeId,
              coderId: coding.coder_id,
              episodeId: coding.episode_id,
              episode: coding.episode_id === null ? null : (titles.get(coding.episode_id) ?? null),
              participant:
                speaking
                  .of(coding.source_id, coding.id)
                  .map((id) => names.get(id) ?? '')
                  .filter((name) => name !== '')
                  .join(', ') || null,
              beside: beside.map(({ id, codeId, start, end }) => ({
                codingId: id,
                codeId,
                start,
                end,
                quotation: evidence.get(id)?.quotation ?? '',
                lines: evidence.get(id)?.lines,
              })),
            },
          ];
    }),
  };
}
