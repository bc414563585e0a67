import type { Writer } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';
import type { Speaker, SpeakerRole } from '#shared/contract/sources.ts';
import type { CommandContext } from '../../access/context.ts';
import { rowToSpeaker } from '../row-to-source.ts';

/** Says who a speaker is. Linking a participant makes the speaker one. */
export async function assignSpeaker(
  trx: Writer,
  input: {
    readonly speakerId: string;
    readonly role: SpeakerRole;
    readonly participantId: string | null;
  },
  context: CommandContext,
): Promise<Speaker> {
  const speaker = found(
    await trx.selectFrom('speakers').selectAll().where('id', '=', input.speakerId).executeTakeFirst(),
    'speaker',
  );
  const participant =
    input.participantId === null
      ? null
      : found(
          await trx
            .selectFrom('participants')
            .select('name')
            .where('id', '=', input.participantId)
            .executeTakeFirst(),
          'participant',
        );
  const role = participant === null ? input.role : 'participant';
  context.account.label =
    participant === null
      ? `Said that ${speaker.label} is ${role === 'unknown' ? 'not known' : `the ${role}`}`
      : `Linked the speaker ${speaker.label} to ${participant.name}`;
  const after = { ...speaker, role, participant_id: input.participantId };
  await trx
    .updateTable('speakers')
    .set({ role, participant_id: input.participantId })
    .where('id', '=', speaker.id)
    .execute();
  return rowToSpeaker(after);
}
