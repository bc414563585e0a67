import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { NamedIn } from '#shared/contract/pseudonyms.ts';
import { memoText } from '#shared/memo/memo-text.ts';
import type { Turn } from '#shared/text/turn.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { readWritten } from '../memos/memo-content.ts';
import { readTurns } from '../sources/turns-content.ts';

/** A text in the study in which a name may stand. */
export type NamedPlace = {
  readonly in: NamedIn;
  readonly id: string;
  readonly text: string;
  readonly about: string;
  readonly sourceId: string | null;
  /** Whether it can't be changed any more. */
  readonly isFixed: boolean;
  /** Of the words of a source. */
  readonly turns: readonly Turn[] | null;
};

/** Where a text stands in the file. */
export const columnOf: Readonly<Record<NamedIn, readonly [table: string, column: string]>> = {
  text: ['sources', 'text_hash'],
  title: ['sources', 'title'],
  'file name': ['sources', 'original_name'],
  speaker: ['speakers', 'label'],
  participant: ['participants', 'name'],
  value: ['attribute_values', 'value'],
  prompt: ['prompts', 'text'],
  'memo title': ['memos', 'title'],
  memo: ['memos', 'text_hash'],
  episode: ['episodes', 'title'],
  code: ['codes', 'name'],
  definition: ['codes', 'definition'],
  'when to use': ['codes', 'when_to_use'],
  'when not': ['codes', 'when_not'],
  'merged code': ['code_lineage', 'other_name'],
};

type Row = {
  readonly id: string;
  readonly text: string;
  readonly about: string;
  readonly sourceId: string | null;
  readonly isFixed: 0 | 1;
};

const none = sql`NULL`;

/** What each place is called, and in which source it is. */
const told: Readonly<
  Record<NamedIn, { readonly about: RawBuilder<unknown>; readonly source: RawBuilder<unknown> }>
> = {
  text: { about: sql`place.title`, source: sql`place.id` },
  title: { about: sql`'A source'`, source: sql`place.id` },
  'file name': { about: sql`place.title`, source: sql`place.id` },
  speaker: {
    about: sql`(SELECT title FROM sources WHERE id = place.source_id)`,
    source: sql`place.source_id`,
  },
  participant: { about: sql`'A participant'`, source: none },
  value: {
    about: sql`(SELECT name FROM attributes WHERE id = place.attribute_id)`,
    source: none,
  },
  prompt: { about: sql`'Prompt ' || place.number`, source: none },
  'memo title': { about: sql`'A memo'`, source: sql`place.source_id` },
  memo: { about: sql`iif(place.title = '', 'A memo', place.title)`, source: sql`place.source_id` },
  episode: {
    about: sql`(SELECT title FROM sources WHERE id = place.source_id)`,
    source: sql`place.source_id`,
  },
  code: { about: sql`'A ' || place.kind`, source: none },
  definition: { about: sql`place.name`, source: none },
  'when to use': { about: sql`place.name`, source: none },
  'when not': { about: sql`place.name`, source: none },
  'merged code': { about: sql`(SELECT name FROM codes WHERE id = place.code_id)`, source: none },
};

const work = new Set(['episodes', 'codes', 'code_lineage', 'memos']);
const frozen = new Set(['episodes', 'codes', 'code_lineage']);

const isNamedIn = (name: string): name is NamedIn => Object.hasOwn(columnOf, name);

/** Every text in which a name may stand, as far as the one who asks may see it. */
export async function namedPlaces(db: Reader, context: QueryContext): Promise<readonly NamedPlace[]> {
  const sight = await sightOf(db, context);
  const places: NamedPlace[] = [];
  for (const where of Object.keys(columnOf).filter(isNamedIn)) {
    const [table, column] = columnOf[where];
    const isFixed = frozen.has(table)
      ? sql`(place.coder_id IS NOT NULL AND (SELECT state FROM rounds WHERE id = place.round_id) IS NOT 'open')`
      : sql`0`;
    const seen = work.has(table) ? inSight(sight, 'place') : sql`1`;
    const { about, source } = told[where];
    const { rows } = await sql<Row>`
      SELECT place.id, ${sql.ref(`place.${column}`)} AS text, ${about} AS about, ${source} AS "sourceId",
        ${isFixed} AS "isFixed"
      FROM ${sql.table(table)} AS place
      WHERE ${sql.ref(`place.${column}`)} IS NOT NULL AND ${seen} ORDER BY place.id`.execute(db);
    for (const row of rows) {
      const isContent = column.endsWith('_hash');
      places.push({
        in: where,
        id: row.id,
        text:
          where === 'memo'
            ? memoText((await readWritten(db, row.text, context.texts)).document)
            : isContent
              ? await context.texts.read(db, row.text)
              : row.text,
        about: row.about,
        sourceId: row.sourceId,
        isFixed: row.isFixed === 1,
        turns: where === 'text' ? await turnsOf(db, row.id, context) : null,
      });
    }
  }
  return places;
}

async function turnsOf(db: Reader, sourceId: string, context: QueryContext): Promise<readonly Turn[]> {
  const row = await db
    .selectFrom('sources')
    .select('turns_hash')
    .where('id', '=', sourceId)
    .executeTakeFirstOrThrow();
  return readTurns(await context.texts.read(db, row.turns_hash));
}
