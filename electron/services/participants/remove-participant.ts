import type { Writer } from '#electron/study/database.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';

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
  for (const [table, by] of [
    ['speakers', 'a speaker in a source'],
    ['memos', 'memos'],
  ] as const) {
    const use = await trx
      .selectFrom(table)
      .select('id')
      .where('participant_id', '=', input.participantId)
      .limit(1)
      .executeTakeFirst();
    if (use !== undefined) {
      refuse('in_use', { thing: 'participant', name: participant.name, by });
    }
  }
  context.account.label = `Removed the participant ${participant.name}`;
  await trx.deleteFrom('attribute_values').where('participant_id', '=', input.participantId).execute();
  await trx.deleteFrom('participants').where('id', '=', input.participantId).execute();
  return input;
}
