import type { Selectable } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { QueryContext } from '../access/context.ts';
import { maySee, sightOf } from '../access/sealed.ts';
import { isAnchored, type AnchoredRow } from '../corrections/anchored-rows.ts';
import { nameRows } from '../corrections/name-rows.ts';

type AdriftRow = Selectable<Tables['adrift']>;

const asAnchored = (row: AdriftRow): readonly AnchoredRow[] =>
  isAnchored(row.tbl)
    ? [
        {
          table: row.tbl,
          id: row.id,
          stretches: [{ start: row.start, end: row.end }],
          twinKey: null,
          json: row.row,
        },
      ]
    : [];

/** What lost its words when sources were replaced, as far as the one who asks may see. */
export async function listAdrift(
  db: Reader,
  input: { readonly sourceId?: string | undefined },
  context: QueryContext,
): Promise<OutputOf<'corrections.adrift'>> {
  let asked = db.selectFrom('adrift').selectAll();
  if (input.sourceId !== undefined) {
    asked = asked.where('source_id', '=', input.sourceId);
  }
  const rows = await asked.orderBy('source_id').orderBy('start').orderBy('id').execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const sight = await sightOf(db, context);
  const listed: OutputOf<'corrections.adrift'> = [];
  for (const { row, kind, name, coder, isSealed } of await nameRows(db, rows.flatMap(asAnchored), context)) {
    const adrift = byId.get(row.id);
    if (adrift !== undefined && !isSealed) {
      const text = await context.texts.read(db, adrift.text_hash);
      const isOpen = adrift.round_id !== null && sight.openRoundIds.includes(adrift.round_id);
      listed.push({
        id: row.id,
        sourceId: adrift.source_id,
        kind,
        name,
        coder,
        quotation: text.slice(adrift.start, adrift.end),
        isMine: !isOpen || adrift.coder_id === sight.viewerId,
      });
    }
  }
  return listed;
}

/** Something adrift that the one who asks may decide about: their own, or anyone's whose round is over. */
export async function adriftToDecide(db: Reader, id: string, context: QueryContext): Promise<AdriftRow> {
  const row = await db.selectFrom('adrift').selectAll().where('id', '=', id).executeTakeFirst();
  return row !== undefined && isAnchored(row.tbl) && maySee(await sightOf(db, context), row)
    ? row
    : refuse('not_found', { thing: 'stretch' });
}
