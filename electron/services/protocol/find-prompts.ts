import type { Reader, Writer } from '#electron/study/database.ts';
import type { Found } from '#shared/contract/answers.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { askingTurns } from '#shared/protocol/asking-turns.ts';
import type { FoundPlace } from '#shared/protocol/finding/found-place.ts';
import { lookForPrompts, type ReadSource } from '#shared/protocol/look-for-prompts.ts';
import type { AskedPrompt } from '#shared/protocol/wordings.ts';
import type { CommandContext, TaskContext } from '../access/context.ts';
import { listPlaces } from './read-places.ts';
import { listPrompts } from './read-prompts.ts';
import { readAskedSource, refitAnswers } from './refit-answers.ts';

type Input = { readonly sourceIds?: readonly string[] | undefined };

/** Where prompts were found in a source that has not changed since. */
type FoundInSource = {
  readonly sourceId: string;
  readonly textHash: string;
  readonly places: readonly FoundPlace[];
};

/** Sources between which other requests are let in; each takes a few milliseconds. */
const AT_ONCE = 4;

const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

async function sourcesToRead(
  db: Reader,
  { sourceIds }: Input,
): Promise<readonly { readonly id: string; readonly title: string; readonly text_hash: string }[]> {
  const rows = await db
    .selectFrom('sources')
    .select(['id', 'title', 'text_hash', 'medium'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  if (sourceIds === undefined) {
    return rows.filter(({ medium }) => medium === 'text');
  }
  return sourceIds.map((id) => rows.find((row) => row.id === id) ?? refuse('not_found', { thing: 'source' }));
}

/** The protocol as it is looked for, with the wordings that people have confirmed. */
async function promptsToFind(db: Reader, context: TaskContext): Promise<readonly AskedPrompt[]> {
  const settled = (await listPlaces(db, {}, context)).filter(
    ({ state }) => state === 'confirmed' || state === 'set by hand',
  );
  const wordings = Map.groupBy(settled, ({ promptId }) => promptId);
  return (await listPrompts(db)).map(({ id, text, probes }) => ({
    id,
    text,
    probes,
    examples: (wordings.get(id) ?? []).map(({ words }) => words),
  }));
}

/** A source by its questions, with what people have settled in it. */
async function readToFind(db: Reader, sourceId: string, context: TaskContext): Promise<ReadSource> {
  const places = await listPlaces(db, { sourceId }, context);
  const settled = places.filter(({ state }) => state !== 'found');
  return {
    turns: askingTurns(await readAskedSource(db, sourceId, context)),
    settled: new Set(settled.map(({ promptId }) => promptId)),
    taken: settled.flatMap(({ promptId: id, question }) => (question === null ? [] : [{ id, ...question }])),
  };
}

/** Looks for every prompt in every source, before any transaction begins. */
export async function lookThroughSources(
  input: Input,
  context: TaskContext,
): Promise<readonly FoundInSource[]> {
  const prompts = await context.read((db) => promptsToFind(db, context));
  const rows = await context.read((db) => sourcesToRead(db, input));
  const total = 4 * rows.length;
  let done = 0;
  const step = async (about: string): Promise<void> => {
    if (context.signal.aborted) {
      refuse('cancelled', {});
    }
    if (done % AT_ONCE === 0) {
      context.progress({ done, total, about });
      await breathe();
    }
    done += 1;
  };
  const sources: ReadSource[] = [];
  for (const { id, title } of rows) {
    await step(title);
    sources.push(await context.read((db) => readToFind(db, id, context)));
  }
  const search = lookForPrompts(prompts, sources);
  let result = search.next();
  while (result.done !== true) {
    await step(rows[done % rows.length]?.title ?? '');
    result = search.next();
  }
  context.progress({ done: total, total, about: '' });
  const found = result.value;
  return rows.map(({ id, text_hash: textHash }, index) => ({
    sourceId: id,
    textHash,
    places: found[index] ?? [],
  }));
}

/** Writes where the prompts of one source were found; what a person has settled meanwhile stays. */
async function keepPlaces(
  trx: Writer,
  { sourceId, places }: FoundInSource,
  known: ReadonlySet<string>,
  context: CommandContext,
): Promise<void> {
  const before = await trx
    .selectFrom('prompt_places')
    .selectAll()
    .where('source_id', '=', sourceId)
    .execute();
  const left = new Map(before.map((row) => [row.prompt_id, row]));
  for (const { id, start, end, confidence: probability } of places) {
    const row = left.get(id);
    const confidence = Math.round(100 * probability);
    if (row?.state === 'found' || (row === undefined && known.has(id))) {
      const place = { start, end, confidence };
      if (row === undefined) {
        await trx
          .insertInto('prompt_places')
          .values({
            id: context.ids.next(),
            prompt_id: id,
            source_id: sourceId,
            state: 'found',
            ...place,
            answer_start: null,
            answer_end: null,
          })
          .execute();
      } else if (row.start !== start || row.end !== end || row.confidence !== confidence) {
        await trx.updateTable('prompt_places').set(place).where('id', '=', row.id).execute();
      }
      left.delete(id);
    }
  }
  for (const row of left.values()) {
    if (row.state === 'found') {
      await trx.deleteFrom('prompt_places').where('id', '=', row.id).execute();
    }
  }
  await refitAnswers(trx, sourceId, context);
}

/** Counts what stands in the sources that were looked through. */
async function count(
  trx: Writer,
  sourceIds: ReadonlySet<string>,
  promptIds: ReadonlySet<string>,
  context: CommandContext,
): Promise<Found> {
  const places = (await listPlaces(trx, {}, context)).filter(
    ({ sourceId, promptId }) => sourceIds.has(sourceId) && promptIds.has(promptId),
  );
  const found = places.filter(({ state }) => state === 'found');
  const of = (word: string): number => found.filter(({ certainty }) => certainty === word).length;
  return {
    sources: sourceIds.size,
    sure: of('sure'),
    likely: of('likely'),
    unsure: of('unsure'),
    notFound: sourceIds.size * promptIds.size - places.length,
    settled: places.length - found.length,
  };
}

/** Keeps what was found as one step; sources that are gone or have changed since are left out. */
export async function findPrompts(
  trx: Writer,
  found: readonly FoundInSource[],
  context: CommandContext,
): Promise<Found> {
  const prompts = await listPrompts(trx);
  const known = new Set(prompts.flatMap(({ id, probes }) => [id, ...probes.map((probe) => probe.id)]));
  const rows = await trx.selectFrom('sources').select(['id', 'text_hash']).execute();
  const hashes = new Map(rows.map((row) => [row.id, row.text_hash]));
  const same = found.filter(({ sourceId, textHash }) => hashes.get(sourceId) === textHash);
  for (const source of same) {
    await keepPlaces(trx, source, known, context);
  }
  context.account.label = 'Found the prompts in the transcripts';
  return count(
    trx,
    new Set(same.map(({ sourceId }) => sourceId)),
    new Set(prompts.map(({ id }) => id)),
    context,
  );
}
