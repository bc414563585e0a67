import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { Entry } from '#electron/study/journal/reverse.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import type { Mover } from '#shared/text/moving/move-anchors.ts';
import { moverBetween } from '#shared/text/moving/mover-between.ts';
import type { QueryContext } from '../access/context.ts';
import { isAnchored, stretchColumns, stretchesIn } from './anchored-rows.ts';
import { textIn, valuesOf, type Value } from './row-values.ts';
import { textChangesIn, textsSince, type TextChange } from './text-changes.ts';
import { titleOf, type Texts } from './title-along.ts';

const textColumns = ['text_hash', 'turns_hash', 'length', 'words'] as const;

async function replaced(trx: Writer, json: string, column: string, value: Value): Promise<string> {
  // What is bound as a number would be written as one with a decimal point.
  const exact = typeof value === 'number' ? sql`CAST(${value} AS INTEGER)` : sql`${value}`;
  const { rows } = await sql<{ json: string }>`
    SELECT json_set(${json}, ${`$."${column}"`}, ${exact}) AS json`.execute(trx);
  return rows[0]?.json ?? json;
}

/** How a source’s text was changed since: step by step, and from end to end. */
type Changes = { readonly chain: readonly Mover[]; readonly texts: Texts };

const none: Changes = { chain: [], texts: { before: '', after: '' } };

/** What an episode that was called by its words is called by them today: not if it kept its name, as in a round that is over. */
async function titleToday(
  trx: Writer,
  { tbl, row }: Entry,
  json: string,
  [from, to]: readonly [Anchor, Anchor],
  texts: Texts,
): Promise<string | null> {
  const title = titleOf(tbl, json, [from, to], texts);
  if (title === null) {
    return null;
  }
  const there = await trx.selectFrom('episodes').select('title').where('id', '=', row).executeTakeFirst();
  return there === undefined || there.title === title ? title : null;
}

/**
 * Reads rows of the journal of a step that changed texts: what was changed in a row beside its place is told of it where it
 * stands now, for its place goes back with the words.
 */
export function whereItStands(trx: Writer): (entry: Entry, json: string) => Promise<string> {
  return async ({ tbl, row, before, after }, json) => {
    if (!isAnchored(tbl) || before === null || after === null) {
      return json;
    }
    const columns = stretchColumns(tbl).flat();
    const [old, given] = [valuesOf(before), valuesOf(after)];
    if (columns.some((column) => old.get(column) !== given.get(column))) {
      return json;
    }
    const { rows } = await sql<Record<string, Value>>`
      SELECT ${sql.join(columns.map((column) => sql.ref(column)))} FROM ${sql.table(tbl)} WHERE id = ${row}`.execute(
      trx,
    );
    let now = json;
    for (const [column, value] of Object.entries(rows[0] ?? {})) {
      now = await replaced(trx, now, column, value);
    }
    return now;
  };
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
  const known = new Map<string, Changes>();
  // What is read here changes no text, so that each source's texts are looked up once, however many rows stand in it.
  const changes = new Map<string, readonly TextChange[]>();

  const changesFor = async (sourceId: string, number: number): Promise<Changes> => {
    const all = changes.get(sourceId) ?? (await textChangesIn(trx, sourceId));
    changes.set(sourceId, all);
    const hashes = textsSince(all, number);
    const key = hashes.join(' ');
    const there = known.get(key);
    if (there !== undefined) {
      return there;
    }
    const texts: string[] = [];
    for (const hash of hashes) {
      texts.push(await context.texts.read(trx, hash));
    }
    const found = {
      chain: texts.slice(1).map((text, index) => moverBetween(texts[index] ?? '', text)),
      texts: { before: texts[0] ?? '', after: texts.at(-1) ?? '' },
    };
    known.set(key, found);
    return found;
  };

  const stretchesAsOfNow = async (entry: Entry, json: string): Promise<string> => {
    // Most rows of a large step stand in no text; that is seen without reading what they hold.
    if (!isAnchored(entry.tbl) || json.includes('"source_id":null')) {
      return json;
    }
    const sourceId = textIn(valuesOf(json), 'source_id');
    const { chain, texts } = sourceId === null ? none : await changesFor(sourceId, entry.number);
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
        const title = await titleToday(trx, entry, json, [stretch, moved], texts);
        now = await replaced(trx, await replaced(trx, now, from, moved.start), to, moved.end);
        now = title === null ? now : await replaced(trx, now, 'title', title);
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
