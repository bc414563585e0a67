import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import { whileTextMoves } from '#electron/study/journal/while-text-moves.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';
import { isAnchored } from '../corrections/anchored-rows.ts';
import { nameRows, rowInWords } from '../corrections/name-rows.ts';
import { textIn, valuesOf, type Value } from '../corrections/row-values.ts';
import { refuseOverlap } from '../episodes/refuse-overlap.ts';
import { checkAnchor } from '../sources/check-anchor.ts';
import { adriftToDecide } from './adrift-rows.ts';

type Adrift = Awaited<ReturnType<typeof adriftToDecide>>;
type Stretch = { readonly start: number; readonly end: number };

async function inWords(trx: Writer, row: Adrift, context: CommandContext): Promise<string> {
  const [named] = isAnchored(row.tbl)
    ? await nameRows(
        trx,
        [{ table: row.tbl, id: row.id, stretches: [row], twinKey: null, json: row.row }],
        context,
      )
    : [];
  return named === undefined ? 'it' : rowInWords(named);
}

async function insert(trx: Writer, table: string, values: ReadonlyMap<string, Value>): Promise<void> {
  const columns = [...values.keys()].map((column) => sql.ref(column));
  await sql`
    INSERT INTO ${sql.table(table)} (${sql.join(columns)})
    VALUES (${sql.join([...values.values()].map((value) => sql`${value}`))})`.execute(trx);
}

/** A coding comes back into its episode where that is still there. */
async function placeCoding(trx: Writer, row: Adrift, stretch: Stretch): Promise<void> {
  const values = valuesOf(row.row);
  const episode = await trx
    .selectFrom('episodes')
    .select('id')
    .where('id', '=', textIn(values, 'episode_id') ?? '')
    .executeTakeFirst();
  const twin = await trx
    .selectFrom('codings')
    .innerJoin('codes', 'codes.id', 'codings.code_id')
    .select('codes.name')
    .where('codings.source_id', '=', row.source_id)
    .where('codings.code_id', '=', row.code_id ?? '')
    .where('codings.start', '=', stretch.start)
    .where('codings.end', '=', stretch.end)
    .where('codings.round_id', 'is', row.round_id)
    .where('codings.coder_id', 'is', row.coder_id)
    .where('codings.decision_id', 'is', row.decision_id)
    .executeTakeFirst();
  if (twin !== undefined) {
    refuse('already_coded', { code: twin.name });
  }
  await insert(
    trx,
    'codings',
    new Map<string, Value>([...values, ...Object.entries(stretch), ['episode_id', episode?.id ?? null]]),
  );
}

/** A quotation comes back where its coding is, and only inside it. */
async function placeQuotation(trx: Writer, row: Adrift, stretch: Stretch): Promise<void> {
  const values = valuesOf(row.row);
  const coding = await trx
    .selectFrom('codings')
    .innerJoin('codes', 'codes.id', 'codings.code_id')
    .select(['codings.id', 'start', 'end', 'name'])
    .where('codings.id', '=', textIn(values, 'coding_id') ?? '')
    .executeTakeFirst();
  if (coding === undefined) {
    return refuse('not_found', { thing: 'coding' });
  }
  if (stretch.start < coding.start || stretch.end > coding.end) {
    refuse('quotation_outside', { code: coding.name });
  }
  const twin = await trx
    .selectFrom('quotations')
    .select('id')
    .where('coding_id', '=', coding.id)
    .where('start', '=', stretch.start)
    .where('end', '=', stretch.end)
    .executeTakeFirst();
  if (twin !== undefined) {
    refuse('already_pinned', { code: coding.name });
  }
  await insert(trx, 'quotations', new Map<string, Value>([...values, ...Object.entries(stretch)]));
}

/** An episode comes back with what hung on it, and of its kind where that is still there. */
async function placeEpisode(trx: Writer, row: Adrift, stretch: Stretch): Promise<void> {
  const { round_id: roundId, coder_id: coderId } = row;
  if (roundId !== null && coderId !== null) {
    await refuseOverlap(trx, { sourceId: row.source_id, ...stretch, roundId, coderId, except: null });
  }
  const values = valuesOf(row.row);
  const kind = await trx
    .selectFrom('episode_kinds')
    .select('id')
    .where('id', '=', textIn(values, 'kind_id') ?? '')
    .executeTakeFirst();
  const now = [...Object.entries(stretch), ['kind_id', kind?.id ?? null]] as const;
  await insert(trx, 'episodes', new Map<string, Value>([...values, ...now]));
  const hanging = await trx
    .selectFrom('adrift')
    .selectAll()
    .where('source_id', '=', row.source_id)
    .where('tbl', 'in', ['episode_states', 'memos'])
    .where(sql<boolean>`json_extract(row, '$.episode_id') = ${row.id}`)
    .execute();
  for (const { id, tbl, row: json } of hanging) {
    if (tbl === 'episode_states') {
      await insert(trx, tbl, valuesOf(json));
    } else {
      await trx
        .updateTable('memos')
        .set({ about: 'episode', source_id: null, episode_id: row.id })
        .where('id', '=', id)
        .where('about', '=', 'source')
        .execute();
    }
    await trx.deleteFrom('adrift').where('id', '=', id).execute();
  }
}

async function placeEvidence(trx: Writer, row: Adrift, stretch: Stretch): Promise<void> {
  await trx
    .updateTable('attribute_values')
    .set({ source_id: row.source_id, ...stretch })
    .where('id', '=', row.id)
    .where('source_id', 'is', null)
    .execute();
}

async function placePrompt(trx: Writer, row: Adrift, stretch: Stretch): Promise<void> {
  const values = valuesOf(row.row);
  const promptId = textIn(values, 'prompt_id') ?? '';
  found(await trx.selectFrom('prompts').select('id').where('id', '=', promptId).executeTakeFirst(), 'prompt');
  await trx
    .deleteFrom('prompt_places')
    .where('source_id', '=', row.source_id)
    .where('prompt_id', '=', promptId)
    .execute();
  const noAnswer = { answer_start: null, answer_end: null };
  await insert(
    trx,
    'prompt_places',
    new Map<string, Value>([...values, ...Object.entries(stretch), ...Object.entries(noAnswer)]),
  );
}

/** Puts something that lost its words on other words of the same source; otherwise it is what it was. */
export async function placeAdrift(
  trx: Writer,
  input: { readonly adriftId: string; readonly start: number; readonly end: number },
  context: CommandContext,
): Promise<{ adriftId: string }> {
  const row = await adriftToDecide(trx, input.adriftId, context);
  const stretch = { start: input.start, end: input.end };
  const source = await checkAnchor(trx, { sourceId: row.source_id, ...stretch }, context);
  context.account.label = `Placed ${await inWords(trx, row, context)} anew in ${source.title}`;
  context.account.roundId = row.coder_id === null ? null : row.round_id;
  await whileTextMoves(trx, async () => {
    switch (row.tbl) {
      case 'codings':
        await placeCoding(trx, row, stretch);
        break;
      case 'quotations':
        await placeQuotation(trx, row, stretch);
        break;
      case 'episodes':
        await placeEpisode(trx, row, stretch);
        break;
      case 'attribute_values':
        await placeEvidence(trx, row, stretch);
        break;
      default:
        await placePrompt(trx, row, stretch);
    }
    await trx.deleteFrom('adrift').where('id', '=', row.id).execute();
  });
  return { adriftId: row.id };
}

/** Gives up placing something that lost its words. The history still holds it. */
export async function letAdriftGo(
  trx: Writer,
  input: { readonly adriftId: string },
  context: CommandContext,
): Promise<{ adriftId: string }> {
  const row = await adriftToDecide(trx, input.adriftId, context);
  context.account.label = `Let go of ${await inWords(trx, row, context)}`;
  context.account.roundId = row.coder_id === null ? null : row.round_id;
  await trx
    .deleteFrom('adrift')
    .where('source_id', '=', row.source_id)
    .where(sql<boolean>`json_extract(row, '$.episode_id') = ${row.id} AND tbl IN ('episode_states', 'memos')`)
    .execute();
  await trx.deleteFrom('adrift').where('id', '=', row.id).execute();
  return { adriftId: row.id };
}
