import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Hit } from '#shared/contract/search.ts';
import type { FindQuery } from '#shared/text/find/find-query.ts';
import { indexExpression } from '#shared/text/find/index-expression.ts';
import { matchQuery } from '#shared/text/find/match-query.ts';
import { parseQuery } from '#shared/text/find/parse-query.ts';
import type { QueryContext } from '../access/context.ts';
import { hitAt } from './hit-at.ts';
import { countTurnsWith, turnsWith } from './turns-with.ts';

/** What is looked for, as it was written; null when there is no word in it. */
function queryOf(words: string, isBegun = false): FindQuery | null {
  const query = parseQuery(words, { isBegun });
  return query.ok ? query.value : refuse('query_unreadable', { problem: query.error });
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
  const turns = await countTurnsWith(db, match);
  const rows = await turnsWith(db, match, input.limit);
  const hits: Hit[] = [];
  for (const row of rows) {
    const text = await context.texts.read(db, row.text_hash);
    for (const found of matchQuery(text.slice(row.start, row.end), query)) {
      hits.push(hitAt(row, text, found));
    }
  }
  return {
    turns,
    more: hits.length > input.limit || turns > rows.length,
    hits: hits.slice(0, input.limit),
  };
}
