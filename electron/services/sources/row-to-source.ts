import type { Selectable } from 'kysely';
import type { Tables } from '#electron/study/tables.ts';
import type { ReadingState, Source, Speaker } from '#shared/contract/sources.ts';

export const rowToSpeaker = (row: Selectable<Tables['speakers']>): Speaker => ({
  id: row.id,
  number: row.number,
  label: row.label,
  role: row.role,
  participantId: row.participant_id,
});

export const rowToSource = (
  row: Selectable<Tables['sources']>,
  beside: {
    readonly speakers: readonly Speaker[];
    readonly duration: number | null;
    readonly reading: ReadingState;
    readonly episodes: number;
    readonly done: number;
  },
): Source => ({
  id: row.id,
  title: row.title,
  format: row.format,
  encoding: row.encoding,
  originalName: row.original_name,
  words: row.words,
  turns: row.turns,
  medium: row.medium,
  duration: beside.duration,
  position: row.position,
  importedAt: row.imported_at,
  speakers: [...beside.speakers],
  reading: beside.reading,
  episodes: beside.episodes,
  done: beside.done,
});
