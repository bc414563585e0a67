import { sql } from 'kysely';
import { contentHash } from '#electron/study/contents.ts';
import type { Reader } from '#electron/study/database.ts';
import { missingParts } from '#electron/study/missing-parts.ts';
import type { CheckReport } from '#shared/contract/study.ts';
import { isSafeAnchor } from '#shared/text/graphemes.ts';
import type { QueryContext } from '../access/context.ts';
import { checkRecordings } from '../recordings/check-recordings.ts';
import { readTurns } from '../sources/turns-content.ts';
import { journalMatches } from './journal-matches.ts';

type Check = { readonly name: string; readonly problems: readonly string[] };

async function structure(db: Reader): Promise<Check> {
  const result = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(db);
  const problems = result.rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  return { name: 'The file is sound', problems };
}

async function links(db: Reader): Promise<Check> {
  const result = await sql<{ table: string; parent: string }>`PRAGMA foreign_key_check`.execute(db);
  return {
    name: 'Every link leads somewhere',
    problems: result.rows.map((row) => `${row.table} refers to a missing row of ${row.parent}`),
  };
}

async function contents(db: Reader): Promise<Check> {
  const rows = await db.selectFrom('contents').select('hash').execute();
  const problems: string[] = [];
  for (const { hash } of rows) {
    const row = await db.selectFrom('contents').select('bytes').where('hash', '=', hash).executeTakeFirst();
    if (row === undefined || contentHash(row.bytes) !== hash) {
      problems.push(`content ${hash.slice(0, 12)} is not what it was`);
    }
  }
  return { name: 'Originals and texts are byte for byte what was imported', problems };
}

/** Questions and answers of prompts that lie outside their text or cut a character. */
async function wrongPrompts(
  db: Reader,
  source: { readonly id: string; readonly title: string },
  text: string,
): Promise<readonly string[]> {
  const places = await db
    .selectFrom('prompt_places')
    .selectAll()
    .where('source_id', '=', source.id)
    .execute();
  return places
    .flatMap(({ start, end, answer_start, answer_end }) => [
      { start, end },
      { start: answer_start, end: answer_end },
    ])
    .flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]))
    .filter((place) => !isSafeAnchor(text, place))
    .map(({ start }) => `a prompt’s place at ${start} in ${source.title}`);
}

async function anchors(db: Reader, context: QueryContext): Promise<Check> {
  const sources = await db
    .selectFrom('sources')
    .select(['id', 'title', 'text_hash', 'length', 'medium'])
    .execute();
  const problems: string[] = [];
  for (const source of sources) {
    const text = await context.texts.read(db, source.text_hash);
    const isText = source.medium === 'text';
    if (isText && text.length !== source.length) {
      problems.push(`${source.title} is not as long as it was`);
    }
    for (const table of ['episodes', 'codings', 'quotations', 'attribute_values'] as const) {
      const places = await db
        .selectFrom(table)
        .select(['start', 'end'])
        .where('source_id', '=', source.id)
        .execute();
      const wrong = places
        .flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]))
        .filter((place) => place.end > source.length || (isText && !isSafeAnchor(text, place)));
      problems.push(...wrong.map((place) => `${table} at ${place.start} in ${source.title}`));
    }
    problems.push(...(await wrongPrompts(db, source, text)));
  }
  return { name: 'Every stretch lies in its source and cuts no character', problems };
}

/** How many turns of a source stand in the index, and of how many the words do; those that are due count as if they did. */
async function indexedTurns(db: Reader, sourceId: string): Promise<{ places: number; words: number }> {
  const counts = await sql<{ places: number; words: number; due: number }>`
    SELECT count(*) AS places, count(turn_words.rowid) AS words,
      EXISTS (SELECT 1 FROM words_due WHERE source_id = ${sourceId}) AS due
    FROM turn_index LEFT JOIN turn_words ON turn_words.rowid = turn_index.rowid
    WHERE turn_index.source_id = ${sourceId}`.execute(db);
  const { places, words, due } = counts.rows[0] ?? { places: 0, words: 0, due: 0 };
  return { places, words: due === 1 ? places : words };
}

async function index(db: Reader, context: QueryContext): Promise<Check> {
  const sources = await db.selectFrom('sources').select(['id', 'title', 'turns_hash']).execute();
  const problems: string[] = [];
  for (const source of sources) {
    const { places, words } = await indexedTurns(db, source.id);
    const turns = readTurns(await context.texts.read(db, source.turns_hash)).length;
    if (places !== turns || words !== turns) {
      problems.push(`${source.title} is not fully in the search index`);
    }
  }
  return { name: 'The search index holds every source', problems };
}

const reportOf = (checks: readonly Check[]): CheckReport => ({
  clean: checks.every(({ problems }) => problems.length === 0),
  checks: checks.map(({ name, problems }) => ({
    name,
    ok: problems.length === 0,
    detail: problems.slice(0, 20).join('; '),
  })),
});

/** Looks the whole file over and says of each check whether it holds, and where not. Changes nothing. */
export async function checkStudy(db: Reader, _input: object, context: QueryContext): Promise<CheckReport> {
  const sound = await structure(db);
  const missing = await missingParts(db);
  const whole = {
    name: 'Nothing of the file’s own make is missing',
    problems: missing.map(({ type, name }) => `the ${type} ${name} is missing`),
  };
  if (missing.some(({ type }) => type === 'table')) {
    // The other checks would ask what isn't there.
    return reportOf([sound, whole]);
  }
  return reportOf([
    sound,
    whole,
    await links(db),
    await contents(db),
    await anchors(db, context),
    {
      name: 'Recordings lie beside the study, byte for byte',
      problems: await checkRecordings(db, context.file),
    },
    { name: 'The history accounts for every row', problems: await journalMatches(db) },
    await index(db, context),
  ]);
}
