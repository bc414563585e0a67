import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { Entry } from '#electron/study/journal/reverse.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import type { Mover } from '#shared/text/moving/move-anchors.ts';
import { moverBetween } from '#shared/text/moving/mover-between.ts';
import type { QueryContext } from '../access/context.ts';
import { isAnchored, stretchColumns, stretchesIn } from './anchored-rows.ts';
import { textIn, valuesOf } from './row-values.ts';
import { textChangesIn, textsSince, type TextChange } from './text-changes.ts';

const textColumns = ['text_hash', 'turns_hash', 'length', 'words'] as const;

async function replaced(trx: Writer, json: string, column: string, value: string | number): Promise<string> {
  // What is bound as a number would be written as one with a decimal point.
  const exact = typeof value === 'number' ? sql`CAST(${value} AS INTEGER)` : sql`${value}`;
  const { rows } = await sql<{ json: string }>`
    SELECT json_set(${json}, ${`$."${column}"`}, ${exact}) AS json`.execute(trx);
  return rows[0]?.json ?? json;
}

/**
 * Reads rows of the journal as they have to be read today: where a source's text has been changed since, the stretches in it
 * stand where their words are now. Refuses where those words are gone.
 */
export function asOfNow(
  trx: Writer,
  label: string,
  context: QueryContext,
): (entry: Entry, json: string) => Promise<string> {
  const movers = new Map<string, readonly Mover[]>();
  // What is read here changes no text, so that each source's texts are looked up once, however many rows stand in it.
  const changes = new Map<string, readonly TextChange[]>();

  const moversFor = async (sourceId: string, number: number): Promise<readonly Mover[]> => {
    const all = changes.get(sourceId) ?? (await textChangesIn(trx, sourceId));
    changes.set(sourceId, all);
    const hashes = textsSince(all, number);
    const key = hashes.join(' ');
    const known = movers.get(key);
    if (known !== undefined) {
      return known;
    }
    const chain: Mover[] = [];
    for (const [index, hash] of hashes.slice(1).entries()) {
      const old = await context.texts.read(trx, hashes[index] ?? '');
      chain.push(moverBetween(old, await context.texts.read(trx, hash)));
    }
    movers.set(key, chain);
    return chain;
  };

  const stretchesAsOfNow = async (entry: Entry, json: string): Promise<string> => {
    // Most rows of a large step stand in no text; that is seen without reading what they hold.
    if (!isAnchored(entry.tbl) || json.includes('"source_id":null')) {
      return json;
    }
    const sourceId = textIn(valuesOf(json), 'source_id');
    const chain = sourceId === null ? [] : await moversFor(sourceId, entry.number);
    if (chain.length === 0) {
      return json;
    }
    let now = json;
    for (const [index, stretch] of stretchesIn(entry.tbl, json).entries()) {
      const [from, to] = stretchColumns(entry.tbl)[index] ?? ['start', 'end'];
      if (stretch !== null) {
        const moved = chain.reduce<Anchor | null>((at, { move }) => (at === null ? null : move(at)), stretch);
        if (moved === null) {
          return refuse('undo_blocked', { action: label, because: 'its words are no longer in the text' });
        }
        now = await replaced(trx, await replaced(trx, now, from, moved.start), to, moved.end);
      }
    }
    return now;
  };

  /** A source that was renamed, say, keeps the text it has now. */
  const sourceAsOfNow = async (entry: Entry, json: string): Promise<string> => {
    const { before, after } = entry;
    if (before === null || after === null) {
      return json;
    }
    const old = valuesOf(before);
    const given = valuesOf(after);
    const row = textColumns.every((column) => old.get(column) === given.get(column))
      ? await trx.selectFrom('sources').select(textColumns).where('id', '=', entry.row).executeTakeFirst()
      : undefined;
    let now = json;
    if (row !== undefined) {
      for (const column of textColumns) {
        now = await replaced(trx, now, column, row[column]);
      }
    }
    return now;
  };

  return (entry, json) =>
    entry.tbl === 'sources' ? sourceAsOfNow(entry, json) : stretchesAsOfNow(entry, json);
}
