import type { Writer } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';
import type { ReadingState } from '#shared/contract/sources.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { refuseOutside } from '../rounds/scope.ts';
import { workingRound } from '../rounds/working-round.ts';

const words: Record<ReadingState, string> = {
  'not read': 'not read yet',
  reading: 'being read',
  read: 'read',
  'nothing relevant': 'read, nothing relevant',
};

/** Notes how far the acting coder has read a source in their open round. */
export async function setReading(
  trx: Writer,
  input: { readonly sourceId: string; readonly reading: ReadingState },
  context: CommandContext,
): Promise<{ sourceId: string; reading: ReadingState }> {
  const coder = actingCoder(context);
  const round = await workingRound(trx, context);
  const source = found(
    await trx
      .selectFrom('sources')
      .select(['id', 'title'])
      .where('id', '=', input.sourceId)
      .executeTakeFirst(),
    'source',
  );
  refuseOutside(round, source);
  context.account.roundId = round.id;
  context.account.label = `Noted ${source.title} as ${words[input.reading]}`;
  const known = await trx
    .selectFrom('readings')
    .select('id')
    .where('round_id', '=', round.id)
    .where('coder_id', '=', coder.id)
    .where('source_id', '=', input.sourceId)
    .executeTakeFirst();
  if (input.reading === 'not read') {
    if (known !== undefined) {
      await trx.deleteFrom('readings').where('id', '=', known.id).execute();
    }
  } else if (known === undefined) {
    await trx
      .insertInto('readings')
      .values({
        id: context.ids.next(),
        round_id: round.id,
        coder_id: coder.id,
        source_id: input.sourceId,
        state: input.reading,
      })
      .execute();
  } else {
    await trx.updateTable('readings').set({ state: input.reading }).where('id', '=', known.id).execute();
  }
  return input;
}
