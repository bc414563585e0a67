import type { Writer } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';
import { freeName } from '../access/free-name.ts';

export async function renameParticipant(
  trx: Writer,
  input: { readonly participantId: string; readonly name: string },
  context: CommandContext,
): Promise<{ participantId: string; name: string }> {
  const before = found(
    await trx
      .selectFrom('participants')
      .select('name')
      .where('id', '=', input.participantId)
      .executeTakeFirst(),
    'participant',
  );
  await freeName(trx, 'participants', input.name, input.participantId);
  context.account.label = `Renamed the participant ${before.name} to ${input.name}`;
  await trx
    .updateTable('participants')
    .set({ name: input.name })
    .where('id', '=', input.participantId)
    .execute();
  return input;
}
