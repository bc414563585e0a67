import { sql } from 'kysely';
import { keepText } from '#electron/study/contents.ts';
import type { Writer } from '#electron/study/database.ts';
import type { Entry } from '#electron/study/journal/reverse.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { editsBetween } from '#shared/text/moving/edits-between.ts';
import { moveTurns, turnOfEdit } from '#shared/text/moving/move-turns.ts';
import { moverBetween } from '#shared/text/moving/mover-between.ts';
import type { QueryContext } from '../access/context.ts';
import { readTurns, writeTurns } from '../sources/turns-content.ts';
import { anchoredRows, isAnchored, stretchColumns, stretchesIn, type AnchoredRow } from './anchored-rows.ts';
import { moveRows, sameStretch, type RowMove } from './move-rows.ts';
import { lossInWords } from './plan-change.ts';
import { textIn, valuesOf, type Value } from './row-values.ts';
import { rowsStandingSince } from './rows-standing-since.ts';
import type { TextChange } from './text-changes.ts';
import { isRenamedByWords, titleAlong, type Texts } from './title-along.ts';

type Reversed = {
  readonly change: TextChange;
  /** What the action changed, newest first. */
  readonly entries: readonly Entry[];
  /** How the step is called. */
  readonly label: string;
  /** The texts that the step changed, by the source. */
  readonly texts: ReadonlyMap<string, Texts>;
};

async function rowNow(trx: Writer, sourceId: string): Promise<ReadonlyMap<string, Value>> {
  const row = await trx.selectFrom('sources').selectAll().where('id', '=', sourceId).executeTakeFirst();
  return new Map(Object.entries(row ?? {}));
}

/** The turns as they were, unless times were set in them since: then those of today, with their words as they were. */
async function turnsBefore(
  trx: Writer,
  { change, label }: Reversed,
  now: ReadonlyMap<string, Value>,
  context: QueryContext,
): Promise<string> {
  const wanted = textIn(valuesOf(change.before), 'turns_hash') ?? '';
  const present = textIn(now, 'turns_hash') ?? '';
  if (present === textIn(valuesOf(change.after), 'turns_hash')) {
    return wanted;
  }
  const text = await context.texts.read(trx, change.newHash);
  const edits = editsBetween(text, await context.texts.read(trx, change.oldHash));
  const turns = readTurns(await context.texts.read(trx, present));
  return edits.every((edit) => turnOfEdit(turns, edit) !== null)
    ? keepText(trx, writeTurns(moveTurns(turns, edits)))
    : refuse('undo_blocked', { action: label, because: 'times have been set in its text since' });
}

/** Gives the source back what the action took from it; what was changed of it otherwise since stays. */
async function sourceBack(trx: Writer, reversed: Reversed, context: QueryContext): Promise<void> {
  const { change, label } = reversed;
  const now = await rowNow(trx, change.sourceId);
  const before = valuesOf(change.before);
  const after = valuesOf(change.after);
  const columns = [...before.keys()].filter((column) => before.get(column) !== after.get(column));
  const sets = [];
  for (const column of columns) {
    if (column === 'turns_hash') {
      sets.push(sql`${sql.ref(column)} = ${await turnsBefore(trx, reversed, now, context)}`);
    } else if (now.get(column) === after.get(column)) {
      sets.push(sql`${sql.ref(column)} = ${before.get(column) ?? null}`);
    } else {
      const because = 'its text, or what is known of it, has been changed again since';
      refuse('undo_blocked', { action: label, because });
    }
  }
  await sql`UPDATE sources SET ${sql.join(sets)} WHERE id = ${change.sourceId}`.execute(trx);
}

/** Whether an entry says no more than that a row went with its words. */
export function isOnlyMoved({ tbl, before, after }: Entry): boolean {
  if (!isAnchored(tbl) || before === null || after === null) {
    return false;
  }
  const given = valuesOf(after);
  const moved = new Set(stretchColumns(tbl).flat());
  return [...valuesOf(before)].every(([column, value]) => moved.has(column) || given.get(column) === value);
}

/** Whether an entry says no more than that a row went with its words, an episode that is called by them with its name. */
export function goesWithWords(entry: Entry, texts: ReadonlyMap<string, Texts>): boolean {
  if (isOnlyMoved(entry)) return true;
  if (entry.tbl !== 'episodes' || entry.after === null) return false;
  return isRenamedByWords(entry, texts.get(textIn(valuesOf(entry.after), 'source_id') ?? ''));
}

/** What a row was called, where that is not what it is called now. */
function otherTitle(now: string, before: string | null): string | null {
  const title = before === null ? null : textIn(valuesOf(before), 'title');
  return title === textIn(valuesOf(now), 'title') ? null : title;
}

/** Whether a row stands where another account of it says. */
function isAt(row: AnchoredRow, json: string | null): boolean {
  const there = json === null ? [] : stretchesIn(row.table, json);
  return json !== null && row.stretches.every((stretch, index) => sameStretch(stretch, there[index]));
}

/**
 * Takes back the change of one source's text that an action made. What the action moved and nobody touched since stands where
 * it stood, to the letter; what came or was moved since goes back with its words. Only while the text moves.
 */
export async function reverseTextChange(
  trx: Writer,
  reversed: Reversed,
  context: QueryContext,
): Promise<void> {
  const { change, entries, label, texts } = reversed;
  const text = await context.texts.read(trx, change.newHash);
  const back = await context.texts.read(trx, change.oldHash);
  const { move } = moverBetween(text, back);
  const moves: RowMove[] = [];
  const lost: AnchoredRow[] = [];
  const rows = await anchoredRows(trx, change.sourceId);
  await sourceBack(trx, reversed, context);
  const byRow = Map.groupBy(entries, (entry) => `${entry.tbl} ${entry.row}`);
  const last = entries.reduce((most, { number }) => Math.max(most, number), change.number);
  const standing = await rowsStandingSince(trx, rows, last);
  for (const row of rows) {
    const own = byRow.get(`${row.table} ${row.id}`) ?? [];
    const moved = own.find((entry) => goesWithWords(entry, texts));
    const isBackAlready = own.length > 0 && moved === undefined;
    // A row that the action left where it was, though words went in or out there, may have had others than it would get back.
    const isToStay = isBackAlready || (own.length === 0 && standing.has(row));
    const to = isAt(row, moved?.after ?? null)
      ? stretchesIn(row.table, moved?.before ?? row.json)
      : row.stretches.map((stretch) => (stretch === null || isToStay ? stretch : move(stretch)));
    if (to.some((stretch, index) => stretch === null && row.stretches[index] !== null)) {
      lost.push(row);
    } else {
      const title =
        moved?.after === row.json
          ? otherTitle(row.json, moved.before)
          : isToStay
            ? null
            : titleAlong(row, to[0], { before: text, after: back });
      moves.push({ row, to, title });
    }
  }
  const loss = await lossInWords(trx, { moves, lost }, context);
  if (loss !== null) {
    const what = loss.how === 'empties' ? 'nothing would be left of' : 'the same words would twice carry';
    refuse('undo_blocked', { action: label, because: `${what} ${loss.thing}, made since` });
  }
  await moveRows(trx, moves);
}
