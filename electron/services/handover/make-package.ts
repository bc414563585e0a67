import { basename } from 'node:path';
import { sql } from 'kysely';
import { keepText } from '#electron/study/contents.ts';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { Account } from '#electron/study/journal/act.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { Bytes } from '#shared/contract/values.ts';
import type { Row } from '#shared/merge/merge-row.ts';
import type { QueryContext } from '../access/context.ts';
import { insertRow } from '../access/whole-rows.ts';
import { openRoundById } from '../rounds/round-by-id.ts';
import { refreshIndex } from '../search/refresh-index.ts';
import { rowsForCoder } from './rows-for-coder.ts';

/** By which a package is told from other copies: the procedure of its first step. */
export const packageProcedure = 'packages.make';

/** A text of the study, kept in the package under the same hash. */
const carried = async (
  trx: Writer,
  db: Reader,
  hash: string,
  texts: QueryContext['texts'],
): Promise<string> => keepText(trx, await texts.read(db, hash));

/** A row with the texts that it names. Originals stay at home: a transcript's text stands in the place of its file. */
async function withTexts(
  trx: Writer,
  db: Reader,
  table: string,
  row: Row,
  texts: QueryContext['texts'],
): Promise<Row> {
  if (table === 'sources') {
    const textHash = await carried(trx, db, String(row['text_hash']), texts);
    await carried(trx, db, String(row['turns_hash']), texts);
    return row['medium'] === 'recording'
      ? row
      : {
          ...row,
          original_hash: textHash,
          original_name: `${String(row['title'])}.txt`,
          format: 'txt',
          encoding: 'utf-8',
        };
  }
  if (table === 'memos') {
    await carried(trx, db, String(row['text_hash']), texts);
  }
  return row;
}

/** Fills an empty study. Rounds are open until all that was done in them is there. */
async function fill(
  trx: Writer,
  db: Reader,
  tables: ReadonlyMap<string, readonly Row[]>,
  texts: QueryContext['texts'],
): Promise<void> {
  await sql`PRAGMA defer_foreign_keys = ON`.execute(trx);
  for (const [table, rows] of tables) {
    for (const row of rows) {
      const whole = await withTexts(trx, db, table, row, texts);
      await insertRow(trx, table, table === 'rounds' ? { ...whole, state: 'open' } : whole);
    }
  }
  for (const { id, state } of tables.get('rounds') ?? []) {
    await sql`UPDATE rounds SET state = ${state} WHERE id = ${id}`.execute(trx);
  }
}

/**
 * A package for a coder of an open round: a study of its own, without the history, with the transcripts and what may be seen by
 * that coder and by who has it made. Work that the coder has begun is in it only where it is the coder’s own hands that carry it.
 */
export async function makePackage(
  db: Reader,
  input: { readonly roundId: string; readonly coderId: string },
  context: QueryContext,
): Promise<Bytes> {
  const round = await openRoundById(db, input.roundId);
  const coder = found(
    await db.selectFrom('coders').select(['id', 'name']).where('id', '=', input.coderId).executeTakeFirst(),
    'coder',
  );
  if (!round.coders.some((seat) => seat.coderId === coder.id)) {
    refuse('not_in_round', { coder: coder.name, round: round.name });
  }
  const account: Account = {
    label: `Began as a package for ${coder.name}, of ${round.name}`,
    roundId: round.id,
    coder,
    procedure: packageProcedure,
    kind: 'start',
    reverses: null,
  };
  const tables = await rowsForCoder(db, coder, context);
  const made = await context.scratch();
  try {
    await made.act(
      account,
      (trx) => fill(trx, db, tables, context.texts),
      (trx, action, touched) => refreshIndex(trx, action, touched, made.texts),
    );
    const study = basename(context.file).replace(/\.throughline$/u, '');
    const name = `${study}, ${round.name}, ${coder.name}.throughline`.replaceAll(/[/\\:*?"<>|]/gu, ' ');
    return context.bytes.offer(made.serialize(), name, 'application/octet-stream');
  } finally {
    await made.close();
  }
}
