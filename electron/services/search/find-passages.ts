import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Passage } from '#shared/contract/search.ts';
import { findPassage, wordsOfQuery } from '#shared/text/find/find-passage.ts';
import { foldForIndex } from '#shared/text/fold.ts';
import { graphemeEnd, graphemeStart } from '#shared/text/graphemes.ts';
import type { QueryContext } from '../access/context.ts';

type TurnRow = {
  readonly rowid: number;
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly text_hash: string;
  readonly speaker: string | null;
};

/** Words between the first and the last that was asked for, where they belong together still. */
const near = 10;

/** Code units shown before and after a passage. */
const around = 90;

/** Words as the index is asked for them, from the best way to the broadest: one after another, close by, in one turn. */
function waysToMatch(words: readonly string[], prefix: boolean): readonly string[] {
  const begun = prefix ? ' *' : '';
  const folded = words.map((word) => foldForIndex(word).replaceAll('"', ' '));
  const each = folded.map((word) => `"${word}"${begun}`);
  const inOrder = `"${folded.join(' ')}"${begun}`;
  return words.length === 1 ? [inOrder] : [inOrder, `NEAR(${each.join(' ')}, ${near})`, each.join(' AND ')];
}

/** The turns that match, in the order in which they were imported and are read. */
async function matchingTurns(db: Reader, match: string, limit: number): Promise<readonly TurnRow[]> {
  const found = await sql<TurnRow>`
    SELECT turn_index.rowid, turn_index.source_id, turn_index."start", turn_index."end", sources.title,
      sources.text_hash, speakers.label AS speaker
    FROM turn_words
    JOIN turn_index ON turn_index.rowid = turn_words.rowid
    JOIN sources ON sources.id = turn_index.source_id
    LEFT JOIN speakers ON speakers.source_id = turn_index.source_id AND speakers.number = turn_index.speaker
    WHERE turn_words MATCH ${match}
    ORDER BY sources.position, turn_index."start"
    LIMIT ${limit}`.execute(db);
  return found.rows;
}

async function countTurns(db: Reader, match: string): Promise<number> {
  const found = await sql<{ count: number }>`
    SELECT count(*) AS count FROM turn_words WHERE turn_words MATCH ${match}`.execute(db);
  return found.rows[0]?.count ?? 0;
}

/** The shortest stretch of a turn that holds the words, with what stands around it. */
function passageIn(row: TurnRow, text: string, words: string, prefix: boolean): Passage | null {
  const found = findPassage(text.slice(row.start, row.end), words, { prefix });
  if (found === null) {
    return null;
  }
  const [start, end] = [row.start + found.start, row.start + found.end];
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
    marks: found.marks.map((mark) => ({ start: row.start + mark.start, end: row.start + mark.end })),
  };
}

/** The best places for some words, one in each turn: first where they stand one after another, then close by, then in one turn. */
export async function findPassages(
  db: Reader,
  input: { readonly words: string; readonly limit: number; readonly prefix: boolean },
  context: QueryContext,
): Promise<OutputOf<'search.passages'>> {
  const words = wordsOfQuery(input.words);
  if (words.length === 0) {
    return { turns: 0, passages: [] };
  }
  await context.indexed();
  const ways = waysToMatch(words, input.prefix);
  const rows = new Map<number, TurnRow>();
  for (const way of ways) {
    if (rows.size < input.limit) {
      for (const row of await matchingTurns(db, way, input.limit)) {
        if (!rows.has(row.rowid)) rows.set(row.rowid, row);
      }
    }
  }
  const passages: Passage[] = [];
  for (const row of [...rows.values()].slice(0, input.limit)) {
    const text = await context.texts.read(db, row.text_hash);
    const passage = passageIn(row, text, input.words, input.prefix);
    if (passage !== null) passages.push(passage);
  }
  return { turns: await countTurns(db, ways.at(-1) ?? ''), passages };
}
