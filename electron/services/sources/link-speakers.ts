import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import { participantName } from '#shared/domain/participant/name-from-label.ts';
import type { CommandContext } from '../access/context.ts';
import { nextPosition } from '../access/next-position.ts';

async function participantNamed(
  trx: Writer,
  name: string,
  add: boolean,
  context: CommandContext,
): Promise<string | null> {
  const known = await trx
    .selectFrom('participants')
    .select('id')
    .where(sql`name COLLATE NOCASE`, '=', name)
    .executeTakeFirst();
  if (known !== undefined || !add) {
    return known?.id ?? null;
  }
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
      const participantId = await participantNamed(
        trx,
        participantName(speaker.label, speaker.title),
        add,
        context,
      );
      if (participantId !== null) {
        await trx
          .updateTable('speakers')
          .set({ participant_id: participantId })
          .where('id', '=', speaker.id)
          .execute();
      }
    }
  }
}
