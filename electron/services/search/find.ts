import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Hit } from '#shared/contract/search.ts';
import { findWords, queryTerms } from '#shared/text/find/find-words.ts';
import { graphemeEnd, graphemeStart } from '#shared/text/graphemes.ts';
import type { QueryContext } from '../access/context.ts';

type TurnRow = {
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly text_hash: string;
  readonly speaker: string | null;
};

/** Code units shown before and after a hit. */
const around = 90;

/** Whether a query asks for whole words in spite of all, by its quotes. */
const isQuoted = (query: string): boolean => /["“”„«»]/u.test(query);

/** The words of a query as the index takes them: each term a phrase, all of them in one turn. */
const indexQuery = (query: string, prefix: boolean): string =>
  queryTerms(query)
    .map((words) => `"${words.join(' ')}"${prefix ? ' *' : ''}`)
    .join(' AND ');

function hitAt(row: TurnRow, text: string, found: { readonly start: number; readonly end: number }): Hit {
  const start = row.start + found.start;
  const end = row.start + found.end;
  const from = graphemeStart(text, Math.max(row.start, start - around));
  const to = graphemeEnd(text, Math.min(row.end, end + around));
  return {
    sourceId: row.source_id,
    source: row.title,
    start,
    end,
    quotation: text.slice(start, end),
    speaker: row.speaker,
    context: text.slice(from, to),
    contextStart: from,
  };
}

/** Finds words in all sources, in the order in which they were imported and are read. */
export async function findInSources(
  db: Reader,
  input: { readonly words: string; readonly limit: number; readonly prefix: boolean },
  context: QueryContext,
): Promise<OutputOf<'search.find'>> {
  const prefix = input.prefix && !isQuoted(input.words);
  const match = indexQuery(input.words, prefix);
  if (match === '') {
    return { turns: 0, more: false, hits: [] };
  }
  await context.indexed();
  const count = await sql<{ count: number }>`
    SELECT count(*) AS count FROM turn_words WHERE turn_words MATCH ${match}`.execute(db);
  const rows = await sql<TurnRow>`
    SELECT turn_index.source_id, turn_index."start", turn_index."end", sources.title, sources.text_hash,
      speakers.label AS speaker
    FROM turn_words
    JOIN turn_index ON turn_index.rowid = turn_words.rowid
    JOIN sources ON sources.id = turn_index.source_id
    LEFT JOIN speakers ON speakers.source_id = turn_index.source_id AND speakers.number = turn_index.speaker
    WHERE turn_words MATCH ${match}
    ORDER BY sources.position, turn_index."start"
    LIMIT ${input.limit}`.execute(db);
  const hits: Hit[] = [];
  for (const row of rows.rows) {
    const text = await context.texts.read(db, row.text_hash);
    for (const found of findWords(text.slice(row.start, row.end), input.words, { prefix })) {
      hits.push(hitAt(row, text, found));
    }
  }
  const turns = count.rows[0]?.count ?? 0;
  return {
    turns,
    more: hits.length > input.limit || turns > rows.rows.length,
    hits: hits.slice(0, input.limit),
  };
}
