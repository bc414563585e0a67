import { keepText } from '#electron/study/contents.ts';
import type { Writer } from '#electron/study/database.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import { stemOf } from '#shared/domain/recording/same-stem.ts';
import type { CommandContext } from '../access/context.ts';
import { nextPosition } from '../access/next-position.ts';
import { freeTitle } from '../sources/free-title.ts';
import { writeTurns } from '../sources/turns-content.ts';
import type { PreparedRecording } from './prepare-recording.ts';
import { keepRecording } from './tie-recording.ts';

async function participantNamed(trx: Writer, name: string): Promise<string | null> {
  const rows = await trx.selectFrom('participants').select(['id', 'name']).execute();
  return rows.find((row) => nameKey(row.name) === nameKey(name))?.id ?? null;
}

/**
 * A source of its own without text. All of it is one turn of one voice, so that what is coded in it speaks for the participant
 * whose voice that is said to be: from the beginning the one of its name, if there is one.
 */
export async function addRecordingSource(
  trx: Writer,
  prepared: PreparedRecording,
  wish: { readonly title?: string | undefined; readonly link: boolean },
  context: CommandContext,
): Promise<{ readonly id: string; readonly title: string }> {
  const id = context.ids.next();
  const title = await freeTitle(trx, wish.title ?? stemOf(prepared.original_name));
  const whole = { start: 0, end: prepared.duration_ms, speaker: 0, at: 0 };
  await trx
    .insertInto('sources')
    .values({
      id,
      title,
      format: prepared.extension,
      encoding: '',
      original_name: prepared.original_name,
      medium: 'recording',
      original_hash: null,
      text_hash: await keepText(trx, ''),
      turns_hash: await keepText(trx, writeTurns([whole])),
      length: prepared.duration_ms,
      words: 0,
      turns: 0,
      position: await nextPosition(trx, 'sources'),
      imported_at: context.clock.now(),
    })
    .execute();
  const participantId = wish.link ? await participantNamed(trx, title) : null;
  await trx
    .insertInto('speakers')
    .values({
      id: context.ids.next(),
      source_id: id,
      number: 0,
      label: title,
      role: participantId === null ? 'unknown' : 'participant',
      participant_id: participantId,
    })
    .execute();
  await keepRecording(trx, id, prepared, context);
  return { id, title };
}
