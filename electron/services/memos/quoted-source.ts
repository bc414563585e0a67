import type { Reader } from '#electron/study/database.ts';
import type { Medium } from '#shared/domain/recording/quotation.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import type { Turn } from '#shared/text/turn.ts';
import type { QueryContext } from '../access/context.ts';
import { readTurns } from '../sources/turns-content.ts';

/** What is needed of a source to quote it: its words, and who speaks where. */
export type QuotedSource = {
  readonly id: string;
  readonly title: string;
  readonly medium: Medium;
  readonly length: number;
  readonly textHash: string;
  readonly text: string;
  readonly turns: readonly Turn[];
  /** By the number of the speaker: their name in the study, or their label, and whether they are a participant of it. */
  readonly voices: ReadonlyMap<number, { readonly name: string; readonly isParticipant: boolean }>;
};

/** A source that is quoted; null where there is no such source. */
export async function quotedSource(
  db: Reader,
  sourceId: string,
  texts: QueryContext['texts'],
): Promise<QuotedSource | null> {
  const row = await db
    .selectFrom('sources')
    .select(['id', 'title', 'medium', 'length', 'text_hash', 'turns_hash'])
    .where('id', '=', sourceId)
    .executeTakeFirst();
  if (row === undefined) {
    return null;
  }
  const speakers = await db
    .selectFrom('speakers')
    .leftJoin('participants', 'participants.id', 'speakers.participant_id')
    .select(['speakers.number', 'speakers.label', 'participants.name'])
    .where('speakers.source_id', '=', sourceId)
    .execute();
  return {
    id: row.id,
    title: row.title,
    medium: row.medium,
    length: row.length,
    textHash: row.text_hash,
    text: await texts.read(db, row.text_hash),
    turns: readTurns(await texts.read(db, row.turns_hash)),
    voices: new Map(
      speakers.map(({ number, label, name }) => [
        number,
        { name: name ?? label, isParticipant: name !== null },
      ]),
    ),
  };
}

/** Who speaks in a stretch, a participant before an interviewer, and where it stands, as it is cited. */
export function whereIn(
  { medium, turns, voices }: QuotedSource,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly who: string; readonly at: string } {
  const heard = turns
    .filter((turn) => turn.start < end && turn.end > start && turn.speaker !== null)
    .flatMap(({ speaker }) => voices.get(speaker ?? -1) ?? []);
  const who = (heard.find(({ isParticipant }) => isParticipant) ?? heard[0])?.name ?? '';
  if (medium === 'recording') {
    return { who, at: clockTime(start) };
  }
  const index = turns.findLastIndex((turn) => turn.start <= start);
  const time = turns[index]?.at ?? null;
  const place = voices.size === 0 ? 'paragraph' : 'turn';
  return { who, at: time === null ? `${place} ${Math.max(1, index + 1)}` : clockTime(time) };
}
