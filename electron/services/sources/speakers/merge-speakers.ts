import { keepText } from '#electron/study/contents.ts';
import type { Writer } from '#electron/study/database.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { Speaker } from '#shared/contract/sources.ts';
import { countTurns } from '#shared/text/turn.ts';
import type { CommandContext } from '../../access/context.ts';
import { rowToSpeaker } from '../row-to-source.ts';
import { readTurns, writeTurns } from '../turns-content.ts';

type MergeInput = { readonly speakerId: string; readonly intoId: string };

/** Has the other say what one speaker says, from then on. Every turn stays a turn; those behind the speaker that goes move up by one. */
export async function mergeSpeakers(
  trx: Writer,
  input: MergeInput,
  context: CommandContext,
): Promise<Speaker> {
  const from = found(
    await trx.selectFrom('speakers').selectAll().where('id', '=', input.speakerId).executeTakeFirst(),
    'speaker',
  );
  const speakers = await trx
    .selectFrom('speakers')
    .selectAll()
    .where('source_id', '=', from.source_id)
    .orderBy('number')
    .execute();
  const into = found(
    speakers.find(({ id }) => id === input.intoId && id !== from.id),
    'speaker',
  );
  const otherwise = from.participant_id !== null && into.participant_id !== null;
  if (otherwise && from.participant_id !== into.participant_id) {
    refuse('speakers_differ', { one: from.label, other: into.label });
  }
  const source = await trx
    .selectFrom('sources')
    .select(['title', 'turns_hash'])
    .where('id', '=', from.source_id)
    .executeTakeFirstOrThrow();
  context.account.label = `Merged the speaker ${from.label} of ${source.title} into ${into.label}`;
  const numberOf = (number: number): number => (number > from.number ? number - 1 : number);
  const number = numberOf(into.number);
  const turns = readTurns(await context.texts.read(trx, source.turns_hash)).map((turn) =>
    turn.speaker === null
      ? turn
      : { ...turn, speaker: turn.speaker === from.number ? number : numberOf(turn.speaker) },
  );
  await trx.deleteFrom('speakers').where('id', '=', from.id).execute();
  for (const speaker of speakers.filter((one) => one.number > from.number)) {
    await trx
      .updateTable('speakers')
      .set({ number: numberOf(speaker.number) })
      .where('id', '=', speaker.id)
      .execute();
  }
  const known = into.participant_id ?? from.participant_id;
  const kept = {
    ...into,
    number,
    participant_id: known,
    role: known === null ? into.role : 'participant',
  } as const;
  await trx
    .updateTable('speakers')
    .set({ participant_id: kept.participant_id, role: kept.role })
    .where('id', '=', into.id)
    .execute();
  await trx
    .updateTable('sources')
    .set({
      turns_hash: await keepText(trx, writeTurns(turns)),
      turns: countTurns({ speakers: speakers.slice(1), turns }),
    })
    .where('id', '=', from.source_id)
    .execute();
  return rowToSpeaker(kept);
}
