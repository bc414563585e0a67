import type { Writer } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { episodeOf } from '#shared/domain/episode/episode-of.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { codeNamed } from '../codebook/free-code-name.ts';
import { refuseRetired } from '../codebook/merge/refuse-retired.ts';
import { insertCode, ownerOfNewCode } from '../codebook/new-code.ts';
import { visibleCode } from '../codebook/read-codes.ts';
import { rowToCode, type CodeRow } from '../codebook/row-to-code.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';
import { refuseOutside, refuseOutsideSample } from '../rounds/scope.ts';
import { workingRound } from '../rounds/working-round.ts';
import { checkAnchor } from '../sources/check-anchor.ts';
import { rowToCoding } from './row-to-coding.ts';

type ApplyInput = {
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly codeId?: string | undefined;
  readonly newCode?: string | undefined;
};

/** The code to apply: the one asked for, or a new one of the acting coder; a name they already have is that code. */
export async function codeToApply(
  trx: Writer,
  input: Pick<ApplyInput, 'codeId' | 'newCode'>,
  round: Round,
  context: CommandContext,
): Promise<CodeRow> {
  if (input.codeId !== undefined) {
    const code = await visibleCode(trx, input.codeId, context);
    const own = code.coder_id === actingCoder(context).id && code.round_id === round.id;
    return code.coder_id === null || own ? code : refuse('not_yours', { thing: code.kind });
  }
  const owner = await ownerOfNewCode(trx, context);
  const name = input.newCode ?? '';
  const known = await codeNamed(trx, { name, kind: 'code', ...owner });
  return known ?? insertCode(trx, { name, kind: 'code', parentId: null, definition: '' }, owner, context);
}

type Stretch = Pick<ApplyInput, 'sourceId' | 'start' | 'end'>;

/** The episode of the acting coder's reading in which the stretch lies, if it lies in one. */
export async function episodeAt(
  trx: Writer,
  input: Stretch,
  context: CommandContext,
): Promise<string | null> {
  const episodes = await trx
    .selectFrom('episodes')
    .select(['id', 'start', 'end'])
    .where('source_id', '=', input.sourceId)
    .where('start', '<', input.end)
    .where('end', '>', input.start)
    .where(await rowsOfReading(trx, 'episodes', { of: 'mine' }, context))
    .orderBy('start')
    .execute();
  return episodeOf(input, episodes)?.id ?? null;
}

/** Refuses a code that the coder has on these very words already; `but` is the coding that is being changed. */
export async function refuseTwin(
  trx: Writer,
  { sourceId, start, end }: Stretch,
  code: CodeRow,
  own: { readonly coderId: string; readonly roundId: string; readonly but: string | null },
): Promise<void> {
  const twin = await trx
    .selectFrom('codings')
    .select('id')
    .where('source_id', '=', sourceId)
    .where('code_id', '=', code.id)
    .where('start', '=', start)
    .where('end', '=', end)
    .where('round_id', '=', own.roundId)
    .where('coder_id', '=', own.coderId)
    .where('id', '!=', own.but ?? '')
    .executeTakeFirst();
  if (twin !== undefined) {
    refuse('already_coded', { code: code.name });
  }
}

/** Applies a code to a stretch, in the acting coder's open round. */
export async function applyCode(
  trx: Writer,
  input: ApplyInput,
  context: CommandContext,
): Promise<OutputOf<'codings.apply'>> {
  const coder = actingCoder(context);
  const round = await workingRound(trx, context);
  if (round.work === 'episodes') {
    refuse('not_this_work', { round: round.name, work: 'coding' });
  }
  const source = await checkAnchor(trx, input, context);
  refuseOutside(round, { id: input.sourceId, title: source.title });
  const episodeId = await episodeAt(trx, input, context);
  refuseOutsideSample(round, episodeId);
  const code = await codeToApply(trx, input, round, context);
  await refuseRetired(trx, code);
  await refuseTwin(trx, input, code, { coderId: coder.id, roundId: round.id, but: null });
  const row = {
    id: context.ids.next(),
    source_id: input.sourceId,
    start: input.start,
    end: input.end,
    code_id: code.id,
    episode_id: episodeId,
    layer: 'coder',
    round_id: round.id,
    coder_id: coder.id,
    decision_id: null,
    created_at: context.clock.now(),
  } as const;
  context.account.roundId = round.id;
  context.account.label = `Applied “${code.name}” in ${source.title}`;
  await trx.insertInto('codings').values(row).execute();
  return { coding: rowToCoding(row), code: rowToCode(code) };
}
