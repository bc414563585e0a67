import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Hit } from '#shared/contract/search.ts';
import type { FindQuery } from '#shared/text/find/find-query.ts';
import { indexExpression } from '#shared/text/find/index-expression.ts';
import { matchQuery } from '#shared/text/find/match-query.ts';
import { parseQuery } from '#shared/text/find/parse-query.ts';
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

/** What is looked for, as it was written; null when there is no word in it. */
function queryOf(words: string, isBegun = false): FindQuery | null {
  const query = parseQuery(words, { isBegun });
  return query.ok ? query.value : refuse('query_unreadable', { problem: query.error });
}

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
  const query = queryOf(input.words, input.prefix);
  if (query === null) {
    return { turns: 0, more: false, hits: [] };
  }
  await context.indexed();
  const match = indexExpression(query);
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
    for (const found of matchQuery(text.slice(row.start, row.end), query)) {
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
