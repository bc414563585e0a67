import type { Writer } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';
import { refuseInUse } from '../access/refuse-in-use.ts';

const uses = [
  ['speakers', 'participant_id', 'a speaker in a source'],
  ['memos', 'participant_id', 'memos'],
] as const;

/** Takes a participant and what is known of them out, unless they speak in a source or a memo is about them. */
export async function removeParticipant(
  trx: Writer,
  input: { readonly participantId: string },
  context: CommandContext,
): Promise<{ participantId: string }> {
  const participant = found(
    await trx
      .selectFrom('participants')
      .select('name')
      .where('id', '=', input.participantId)
      .executeTakeFirst(),
    'participant',
  );
  await refuseInUse(
    trx,
    { id: input.participantId, thing: 'participant', name: participant.name },
    uses,
    context,
  );
  context.account.label = `Removed the participant ${participant.name}`;
  await trx.deleteFrom('sample_exceptions').where('participant_id', '=', input.participantId).execute();
  await trx.deleteFrom('attribute_values').where('participant_id', '=', input.participantId).execute();
  await trx.deleteFrom('participants').where('id', '=', input.participantId).execute();
  return input;
}
