import type { Writer } from '#electron/study/database.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { refuseRetired } from '../codebook/merge/refuse-retired.ts';
import { visibleCode } from '../codebook/read-codes.ts';
import { rowToCode } from '../codebook/row-to-code.ts';
import { roundById } from '../rounds/round-by-id.ts';
import { refuseOutsideSample } from '../rounds/scope.ts';
import { checkAnchor } from '../sources/check-anchor.ts';
import { codeToApply, episodeAt, refuseTwin } from './apply-code.ts';
import { ownCoding } from './own-coding.ts';
import { rowToCoding } from './row-to-coding.ts';

/** Puts another code in place of that of a coding, or moves its ends. It stays the same coding: what was pinned or noted on it stays. */
export async function changeCoding(
  trx: Writer,
  input: ParsedInputOf<'codings.change'>,
  context: CommandContext,
): Promise<OutputOf<'codings.change'>> {
  const before = await ownCoding(trx, input.codingId, context);
  const round = await roundById(trx, before.round_id);
  if (round.work === 'episodes') {
    refuse('not_this_work', { round: round.name, work: 'coding' });
  }
  const was = await visibleCode(trx, before.code_id, context);
  const isOther = input.codeId !== undefined || input.newCode !== undefined;
  const code = isOther ? await codeToApply(trx, input, round, context) : was;
  if (code.id !== was.id) {
    await refuseRetired(trx, code);
  }
  const place = {
    sourceId: before.source_id,
    start: input.extent?.start ?? before.start,
    end: input.extent?.end ?? before.end,
  };
  const source = await checkAnchor(trx, place, context);
  const own = { coderId: actingCoder(context).id, roundId: round.id, but: before.id };
  await refuseTwin(trx, place, code, own);
  const episodeId = input.extent === undefined ? before.episode_id : await episodeAt(trx, place, context);
  refuseOutsideSample(round, episodeId);
  const after = {
    ...before,
    code_id: code.id,
    start: place.start,
    end: place.end,
    episode_id: episodeId,
  };
  context.account.roundId = round.id;
  context.account.label =
    code.id === was.id
      ? `Moved where “${code.name}” begins and ends in ${source.title}`
      : `Replaced “${was.name}” by “${code.name}” in ${source.title}`;
  await trx
    .updateTable('codings')
    .set({ code_id: after.code_id, start: after.start, end: after.end, episode_id: after.episode_id })
    .where('id', '=', before.id)
    .execute();
  return { coding: rowToCoding(after), code: rowToCode(code) };
}
