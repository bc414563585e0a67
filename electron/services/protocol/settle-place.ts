import type { Selectable } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { PromptPlace } from '#shared/contract/answers.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import type { CommandContext } from '../access/context.ts';
import { checkAnchor } from '../sources/check-anchor.ts';
import { rowsToPlaces } from './read-places.ts';
import { refitAnswers } from './refit-answers.ts';

type InSource = { readonly promptId: string; readonly sourceId: string };

type Row = Selectable<Tables['prompt_places']>;

/** A prompt or probe in words for the history: “prompt 3”, or “a probe of prompt 3”. */
async function named(trx: Writer, promptId: string): Promise<string> {
  const prompt = found(
    await trx.selectFrom('prompts').selectAll().where('id', '=', promptId).executeTakeFirst(),
    'prompt',
  );
  if (prompt.parent_id === null) {
    return `prompt ${prompt.number}`;
  }
  const parent = await trx
    .selectFrom('prompts')
    .select('number')
    .where('id', '=', prompt.parent_id)
    .executeTakeFirstOrThrow();
  return `a probe of prompt ${parent.number}`;
}

async function titleOf(trx: Writer, sourceId: string): Promise<string> {
  const source = await trx
    .selectFrom('sources')
    .select('title')
    .where('id', '=', sourceId)
    .executeTakeFirst();
  return found(source, 'source').title;
}

const rowOf = (trx: Writer, { promptId, sourceId }: InSource): Promise<Row | undefined> =>
  trx
    .selectFrom('prompt_places')
    .selectAll()
    .where('prompt_id', '=', promptId)
    .where('source_id', '=', sourceId)
    .executeTakeFirst();

/** Writes what a person says of a prompt in a source, and lets the answers around it follow. */
async function settle(
  trx: Writer,
  where: InSource,
  what: Pick<Row, 'state' | 'start' | 'end' | 'confidence'>,
  context: CommandContext,
): Promise<PromptPlace> {
  const before = await rowOf(trx, where);
  const none = { answer_start: null, answer_end: null };
  const id = before?.id ?? context.ids.next();
  if (before === undefined) {
    const { promptId, sourceId } = where;
    await trx
      .insertInto('prompt_places')
      .values({ id, prompt_id: promptId, source_id: sourceId, ...what, ...none })
      .execute();
  } else {
    const answer = what.start === null ? none : {};
    await trx
      .updateTable('prompt_places')
      .set({ ...what, ...answer })
      .where('id', '=', id)
      .execute();
  }
  await refitAnswers(trx, where.sourceId, context);
  const rows = await trx.selectFrom('prompt_places').selectAll().where('id', '=', id).execute();
  return found((await rowsToPlaces(trx, rows, context))[0], 'place');
}

/** Says where a prompt is asked in a source, which has to have words to be asked in. */
export async function setPlace(
  trx: Writer,
  input: InSource & { readonly question: Anchor },
  context: CommandContext,
): Promise<PromptPlace> {
  const { sourceId, question } = input;
  const { title, medium } = await checkAnchor(trx, { sourceId, ...question }, context);
  if (medium !== 'text') {
    return refuse('anchor_outside', { source: title });
  }
  context.account.label = `Placed ${await named(trx, input.promptId)} in ${title}`;
  return settle(trx, input, { state: 'set by hand', ...question, confidence: null }, context);
}

/** Says that a prompt was not asked in a source. */
export async function markNotAsked(
  trx: Writer,
  input: InSource,
  context: CommandContext,
): Promise<PromptPlace> {
  const title = await titleOf(trx, input.sourceId);
  context.account.label = `Said that ${await named(trx, input.promptId)} was not asked in ${title}`;
  return settle(trx, input, { state: 'not asked', start: null, end: null, confidence: null }, context);
}

/** Forgets what is known of a prompt in a source. */
export async function clearPlace(trx: Writer, input: InSource, context: CommandContext): Promise<InSource> {
  const title = await titleOf(trx, input.sourceId);
  const name = await named(trx, input.promptId);
  const row = found(await rowOf(trx, input), 'place');
  context.account.label = `Took back where ${name} is asked in ${title}`;
  await trx.deleteFrom('prompt_places').where('id', '=', row.id).execute();
  await refitAnswers(trx, input.sourceId, context);
  return input;
}

/** Says that prompts are asked where they were found. */
export async function confirmPlaces(
  trx: Writer,
  input: { readonly placeIds: readonly string[] },
  context: CommandContext,
): Promise<PromptPlace[]> {
  const ids = [...new Set(input.placeIds)];
  const rows = await trx.selectFrom('prompt_places').selectAll().execute();
  const chosen = ids.map((id) =>
    found(
      rows.find((row) => row.id === id),
      'place',
    ),
  );
  const open = chosen.filter(({ state }) => state === 'found');
  for (const { id } of open) {
    await trx.updateTable('prompt_places').set({ state: 'confirmed' }).where('id', '=', id).execute();
  }
  const [first] = chosen;
  context.account.label =
    first !== undefined && chosen.length === 1
      ? `Confirmed where ${await named(trx, first.prompt_id)} is asked in ${await titleOf(trx, first.source_id)}`
      : `Confirmed where ${open.length} prompts are asked`;
  return rowsToPlaces(
    trx,
    chosen.map((row) => (row.state === 'found' ? { ...row, state: 'confirmed' as const } : row)),
    context,
  );
}
