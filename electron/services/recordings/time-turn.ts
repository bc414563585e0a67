import { keepText } from '#electron/study/contents.ts';
import type { Writer } from '#electron/study/database.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import { passedTime } from '#shared/domain/recording/time-in-order.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import type { CommandContext } from '../access/context.ts';
import { readTurns, writeTurns } from '../sources/turns-content.ts';

type TimeInput = { readonly sourceId: string; readonly turn: number; readonly at: number | null };

/** Says when in the recording a turn begins. Times never go back from one turn to the next. */
export async function timeTurn(trx: Writer, input: TimeInput, context: CommandContext): Promise<TimeInput> {
  const source = found(
    await trx
      .selectFrom('sources')
      .select(['title', 'turns_hash', 'medium'])
      .where('id', '=', input.sourceId)
      .executeTakeFirst(),
    'source',
  );
  const turns = readTurns(await context.texts.read(trx, source.turns_hash));
  const turn = found(source.medium === 'text' ? turns[input.turn] : null, 'turn');
  const passed = input.at === null ? null : passedTime(turns, input.turn, input.at);
  if (input.at !== null && passed !== null) {
    refuse('time_out_of_order', {
      at: clockTime(input.at),
      side: passed.side,
      other: clockTime(passed.at),
    });
  }
  context.account.label =
    input.at === null
      ? `Removed the time of a turn in ${source.title}`
      : `Timed a turn in ${source.title} at ${clockTime(input.at)}`;
  const after = turns.with(input.turn, { ...turn, at: input.at });
  await trx
    .updateTable('sources')
    .set({ turns_hash: await keepText(trx, writeTurns(after)) })
    .where('id', '=', input.sourceId)
    .execute();
  return input;
}
