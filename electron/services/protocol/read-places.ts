import type { Selectable } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { PromptPlace } from '#shared/contract/answers.ts';
import { certaintyOf } from '#shared/protocol/certainty.ts';
import type { QueryContext } from '../access/context.ts';
import { evidenceOf } from '../sources/evidence.ts';

type Row = Selectable<Tables['prompt_places']>;

const stretch = (
  start: number | null,
  end: number | null,
): { readonly start: number; readonly end: number } | null =>
  start === null || end === null ? null : { start, end };

/** Rows of places as they are told, each with the words of its question. */
export async function rowsToPlaces(
  db: Reader,
  rows: readonly Row[],
  context: QueryContext,
): Promise<PromptPlace[]> {
  const words = await evidenceOf(
    db,
    rows.map(({ source_id, start, end }) => ({ source_id, start: start ?? 0, end: end ?? 0 })),
    context,
  );
  return rows.map((row, index) => ({
    id: row.id,
    promptId: row.prompt_id,
    sourceId: row.source_id,
    state: row.state,
    question: stretch(row.start, row.end),
    answer: stretch(row.answer_start, row.answer_end),
    confidence: row.confidence === null ? null : row.confidence / 100,
    certainty: row.confidence === null ? null : certaintyOf(row.confidence / 100),
    words: words[index]?.quotation ?? '',
  }));
}

/** Where the prompts and their probes are asked, source by source, each in the order of its text. */
export async function listPlaces(
  db: Reader,
  input: { readonly promptId?: string | undefined; readonly sourceId?: string | undefined },
  context: QueryContext,
): Promise<PromptPlace[]> {
  const rows = await db
    .selectFrom('prompt_places')
    .innerJoin('sources', 'sources.id', 'prompt_places.source_id')
    .selectAll('prompt_places')
    .$if(input.promptId !== undefined, (query) => query.where('prompt_id', '=', input.promptId ?? ''))
    .$if(input.sourceId !== undefined, (query) => query.where('source_id', '=', input.sourceId ?? ''))
    .orderBy('sources.position')
    .orderBy('sources.id')
    .orderBy('prompt_places.start')
    .orderBy('prompt_places.id')
    .execute();
  return rowsToPlaces(db, rows, context);
}
