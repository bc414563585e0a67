import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Finding, FindingOrder, FoundPassage } from '#shared/contract/found-passages.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { FindQuery } from '#shared/text/find/find-query.ts';
import { indexExpression } from '#shared/text/find/index-expression.ts';
import { matchQuery } from '#shared/text/find/match-query.ts';
import { parseQuery } from '#shared/text/find/parse-query.ts';
import { sentencesAround } from '#shared/text/find/sentences-around.ts';
import type { QueryContext } from '../access/context.ts';
import { readCodingsThere, type CodingsThere } from './codings-there.ts';
import { countMatching, matchingTurns, type TurnRow } from './matching-turns.ts';

/** Turns that are looked through where what is coded decides; a common word stands in more than anybody reads. */
const mostLookedThrough = 20_000;

type Wanted = { readonly order: FindingOrder; readonly limit: number };

/** What stands in one turn, by its sentences. */
function passagesIn(
  row: TurnRow,
  text: string,
  query: FindQuery,
  finding: Finding,
  codings: CodingsThere,
): readonly FoundPassage[] {
  const turn = { start: row.start, end: row.end };
  if (finding.coded === 'coded' && codings.at(row.source_id, [turn]).length === 0) {
    return [];
  }
  const places = matchQuery(text.slice(row.start, row.end), query).map(({ start, end }) => ({
    start: row.start + start,
    end: row.start + end,
  }));
  const marks =
    finding.coded === 'any'
      ? places
      : places.filter(
          (place) => codings.at(row.source_id, [place]).length > 0 === (finding.coded === 'coded'),
        );
  return sentencesAround(text, turn, marks).map((sentence) => ({
    sourceId: row.source_id,
    source: row.title,
    start: sentence.start,
    end: sentence.end,
    quotation: text.slice(sentence.start, sentence.end),
    marks: [...sentence.marks],
    turn,
    speaker: row.speaker,
    role: row.role,
    participant: row.participant,
    codeIds: [...codings.at(row.source_id, sentence.marks)],
  }));
}

/** Finds words in what was said, with the sentences around them. */
export async function findResults(
  db: Reader,
  { finding, order, limit }: { readonly finding: Finding } & Wanted,
  context: QueryContext,
): Promise<OutputOf<'search.results'>> {
  const query = parseQuery(finding.words);
  if (!query.ok) {
    return refuse('query_unreadable', { problem: query.error });
  }
  if (query.value === null) {
    return { turns: 0, more: false, passages: [] };
  }
  await context.indexed();
  const match = indexExpression(query.value);
  const isByCoding = finding.coded !== 'any';
  const atMost = isByCoding ? mostLookedThrough : limit;
  const rows = await matchingTurns(db, match, finding, { order, limit: atMost });
  const codings = await readCodingsThere(db, finding.reading, rows, context);
  const passages: FoundPassage[] = [];
  for (const row of rows) {
    const text = await context.texts.read(db, row.text_hash);
    passages.push(...passagesIn(row, text, query.value, finding, codings));
    if (passages.length > limit) {
      break;
    }
  }
  const turns = isByCoding ? null : await countMatching(db, match, finding);
  return {
    turns,
    more: passages.length > limit || (turns ?? 0) > rows.length || (isByCoding && rows.length === atMost),
    passages: passages.slice(0, limit),
  };
}
