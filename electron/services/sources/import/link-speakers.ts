import type { Reader, Writer } from '#electron/study/database.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import type { CommandContext } from '../../access/context.ts';
import { nextPosition } from '../../access/next-position.ts';

/** A speaker who was just imported, and the name of the participant whose voice it is. */
export type Voice = { readonly speakerId: string; readonly participant: string | null };

/** The ids of participants by the keys of their names. */
export async function participantsByName(db: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('participants').select(['id', 'name']).execute();
  return new Map(rows.map((row) => [nameKey(row.name), row.id]));
}

/** Links voices to the participants of their names, adding those who are not there yet if asked. */
export async function linkSpeakers(
  trx: Writer,
  voices: readonly Voice[],
  add: boolean,
  context: CommandContext,
): Promise<void> {
  const known = new Map(await participantsByName(trx));
  let position = await nextPosition(trx, 'participants');
  for (const { speakerId, participant } of voices) {
    if (participant === null) continue;
    const key = nameKey(participant);
    if (!known.has(key) && add) {
      const id = context.ids.next();
      await trx.insertInto('participants').values({ id, name: participant, position }).execute();
      position += 1;
      known.set(key, id);
    }
    const participantId = known.get(key);
    if (participantId !== undefined) {
      await trx
        .updateTable('speakers')
        .set({ participant_id: participantId })
        .where('id', '=', speakerId)
        .execute();
    }
  }
}
