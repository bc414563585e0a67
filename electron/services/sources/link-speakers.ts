import type { Reader, Writer } from '#electron/study/database.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import { participantName } from '#shared/domain/participant/name-from-label.ts';
import type { CommandContext } from '../access/context.ts';
import { nextPosition } from '../access/next-position.ts';

/** The ids of participants by the keys of their names. */
async function participantsByName(db: Reader): Promise<Map<string, string>> {
  const rows = await db.selectFrom('participants').select(['id', 'name']).execute();
  return new Map(rows.map((row) => [nameKey(row.name), row.id]));
}

async function addParticipant(trx: Writer, name: string, context: CommandContext): Promise<string> {
  const id = context.ids.next();
  await trx
    .insertInto('participants')
    .values({ id, name, position: await nextPosition(trx, 'participants') })
    .execute();
  return id;
}

/** Links the speakers who are participants to the participant of their name, adding those who are not there yet if asked. */
export async function linkSpeakers(
  trx: Writer,
  sourceIds: readonly string[],
  add: boolean,
  context: CommandContext,
): Promise<void> {
  const participants = await participantsByName(trx);
  for (const sourceId of sourceIds) {
    const speakers = await trx
      .selectFrom('speakers')
      .innerJoin('sources', 'sources.id', 'speakers.source_id')
      .select(['speakers.id', 'speakers.label', 'sources.title'])
      .where('speakers.source_id', '=', sourceId)
      .where('speakers.role', '=', 'participant')
      .orderBy('speakers.number')
      .execute();
    for (const speaker of speakers) {
      const name = participantName(speaker.label, speaker.title);
      const known = participants.get(nameKey(name)) ?? null;
      const participantId = known === null && add ? await addParticipant(trx, name, context) : known;
      if (participantId !== null) {
        participants.set(nameKey(name), participantId);
        await trx
          .updateTable('speakers')
          .set({ participant_id: participantId })
          .where('id', '=', speaker.id)
          .execute();
      }
    }
  }
}
