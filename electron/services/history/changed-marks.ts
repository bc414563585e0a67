import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { ChangedMarks } from '#shared/contract/changed-marks.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import type { Quotation } from '#shared/contract/quotations.ts';
import type { QueryContext } from '../access/context.ts';
import { entryInSight, sightOf } from '../access/sealed.ts';
import { listCodes } from '../codebook/read-codes.ts';
import { rowToCoding } from '../codings/row-to-coding.ts';
import { readEpisodes } from '../episodes/read-episodes.ts';
import { pinsOfCodings } from '../quotations/pins-of-codings.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';

/** What changed more than this is asked for anew, like anything else. */
const most = 200;

const mine = { of: 'mine' } as const;

/** What a step can change and still be told in marks; memos, and how far a source is read, aren't drawn among the words. */
const told: ReadonlySet<string> = new Set([
  'codes',
  'episodes',
  'episode_states',
  'codings',
  'quotations',
  'memos',
  'readings',
]);

/** A row by its table and id; of a coding the code that it had before, of a pin the coding that it is in. */
type Touched = {
  readonly tbl: string;
  readonly id: string;
  readonly code: string | null;
  readonly coding: string | null;
};

/** What the action at work has changed, as far as it may be seen by who asks. */
async function touchedRows(trx: Writer, context: QueryContext): Promise<readonly Touched[]> {
  const json = sql`ifnull(journal.after, journal.before)`;
  const { rows } = await sql<Touched>`
    SELECT DISTINCT tbl,
      iif(tbl = 'episode_states', json_extract(${json}, '$.episode_id'), row) AS id,
      iif(tbl = 'codings', json_extract(before, '$.code_id'), NULL) AS code,
      iif(tbl = 'quotations', json_extract(${json}, '$.coding_id'), NULL) AS coding
    FROM journal
    WHERE action = (SELECT action FROM acting) AND ${entryInSight(await sightOf(trx, context))}
    LIMIT ${most + 1}`.execute(trx);
  return rows;
}

type Left<Thing> = { readonly now: Thing[]; readonly gone: string[] };

/** Of the things that were touched those that are there now, and the ids of the others. */
function leftOf<Thing extends { readonly id: string }>(
  ids: ReadonlySet<string>,
  things: readonly Thing[],
): Left<Thing> {
  const there = new Set(things.map(({ id }) => id));
  return { now: things.filter(({ id }) => ids.has(id)), gone: [...ids].filter((id) => !there.has(id)) };
}

async function episodesAmong(
  trx: Writer,
  ids: ReadonlySet<string>,
  context: QueryContext,
): Promise<readonly Episode[]> {
  const rows = await trx
    .selectFrom('episodes')
    .select('source_id')
    .distinct()
    .where('id', 'in', [...ids])
    .execute();
  const all: Episode[] = [];
  for (const { source_id: sourceId } of rows) {
    all.push(...(await readEpisodes(trx, { sourceId, reading: mine }, context)));
  }
  return all;
}

/** The pins of all codes whose pins may be others now: of those of a code one is its exemplar. */
async function pinsConcerned(
  trx: Writer,
  touched: readonly Touched[],
  isMine: RawBuilder<SqlBool>,
): Promise<readonly Quotation[]> {
  const codingIds = touched.flatMap(({ tbl, id, coding }) => (tbl === 'codings' ? [id] : (coding ?? [])));
  const pinned = await trx
    .selectFrom('quotations')
    .innerJoin('codings', 'codings.id', 'quotations.coding_id')
    .select('codings.code_id')
    .distinct()
    .where('codings.id', 'in', codingIds)
    .execute();
  if (pinned.length === 0 && touched.every(({ tbl }) => tbl !== 'quotations')) {
    return [];
  }
  const codes = [...pinned.map(({ code_id: code }) => code), ...touched.flatMap(({ code }) => code ?? [])];
  return pinsOfCodings(
    trx,
    sql`${isMine} AND codings.code_id IN (SELECT value FROM json_each(${JSON.stringify(codes)}))`,
  );
}

/** What the action at work has changed of the marks; null where it was anything else too, or too much. */
export async function changedMarks(trx: Writer, context: QueryContext): Promise<ChangedMarks | null> {
  const touched = await touchedRows(trx, context);
  if (touched.length > most || touched.some(({ tbl }) => !told.has(tbl))) {
    return null;
  }
  const idsIn = (...tables: readonly string[]): ReadonlySet<string> =>
    new Set(touched.flatMap(({ tbl, id }) => (tables.includes(tbl) ? [id] : [])));
  const codeIds = idsIn('codes');
  const codingIds = idsIn('codings');
  const episodeIds = idsIn('episodes', 'episode_states');
  const isMine = await rowsOfReading(trx, 'codings', mine, context);
  const codings = await trx
    .selectFrom('codings')
    .selectAll()
    .where('id', 'in', [...codingIds])
    .where(isMine)
    .execute();
  const pins = await pinsConcerned(trx, touched, isMine);
  return pins.length > most
    ? null
    : {
        codes: leftOf(codeIds, codeIds.size === 0 ? [] : await listCodes(trx, mine, context)),
        episodes: leftOf(episodeIds, await episodesAmong(trx, episodeIds, context)),
        codings: leftOf(codingIds, codings.map(rowToCoding)),
        quotations: { ...leftOf(idsIn('quotations'), pins), now: [...pins] },
      };
}
