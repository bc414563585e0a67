import type { Writer } from '#electron/study/database.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { Speaker } from '#shared/contract/sources.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import type { CommandContext } from '../../access/context.ts';
import { rowToSpeaker } from '../row-to-source.ts';

/** Gives a speaker another label. The words of the transcript stay as they are. */
export async function renameSpeaker(
  trx: Writer,
  input: { readonly speakerId: string; readonly label: string },
  context: CommandContext,
): Promise<Speaker> {
  const speaker = found(
    await trx.selectFrom('speakers').selectAll().where('id', '=', input.speakerId).executeTakeFirst(),
    'speaker',
  );
  const others = await trx
    .selectFrom('speakers')
    .select('label')
    .where('source_id', '=', speaker.source_id)
    .where('id', '!=', speaker.id)
    .execute();
  if (others.some(({ label }) => sameName(label, input.label))) {
    refuse('name_taken', { thing: 'speaker', name: input.label });
  }
  context.account.label = `Renamed the speaker ${speaker.label} to ${input.label}`;
  await trx.updateTable('speakers').set({ label: input.label }).where('id', '=', speaker.id).execute();
  return rowToSpeaker({ ...speaker, label: input.label });
}
