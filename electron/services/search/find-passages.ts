import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Passage } from '#shared/contract/search.ts';
import { findPassage, wordsOfQuery } from '#shared/text/find/find-passage.ts';
import { foldForIndex } from '#shared/text/fold.ts';
import type { QueryContext } from '../access/context.ts';
import { hitAt } from './hit-at.ts';
import { countTurnsWith, turnsWith, type TurnRow } from './turns-with.ts';

/** Words between the first and the last that was asked for, where they belong together still. */
const near = 10;

/** Words as the index is asked for them, from the best way to the broadest: one after another, close by, in one turn. */
function waysToMatch(words: readonly string[], prefix: boolean): readonly string[] {
  const begun = prefix ? ' *' : '';
  const folded = words.map((word) => foldForIndex(word).replaceAll('"', ' '));
  const each = folded.map((word) => `"${word}"${begun}`);
  const inOrder = `"${folded.join(' ')}"${begun}`;
  return words.length === 1 ? [inOrder] : [inOrder, `NEAR(${each.join(' ')}, ${near})`, each.join(' AND ')];
}

/** The shortest stretch of a turn that holds the words, with what stands around it. */
function passageIn(row: TurnRow, text: string, words: string, prefix: boolean): Passage | null {
  const found = findPassage(text.slice(row.start, row.end), words, { prefix });
  if (found === null) {
    return null;
  }
  return {
    ...hitAt(row, text, found),
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
      for (const row of await turnsWith(db, way, input.limit)) {
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
  return { turns: await countTurnsWith(db, ways.at(-1) ?? ''), passages };
}
