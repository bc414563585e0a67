import { sql, type RawBuilder } from 'kysely';

/**
 * SQL for a table `said (coding_id, participant_id)`: who speaks where a coding stands. Where a source has the voice of one
 * participant, all of it is theirs; in a group, the turns that the stretch touches decide.
 */
export const saidBy: RawBuilder<unknown> = sql`
  voices AS (
    SELECT source_id, min(participant_id) AS participant_id, count(DISTINCT participant_id) AS voices
    FROM speakers WHERE participant_id IS NOT NULL GROUP BY source_id
  ),
  said AS (
    SELECT codings.id AS coding_id, voices.participant_id AS participant_id
    FROM codings JOIN voices ON voices.source_id = codings.source_id AND voices.voices = 1
    UNION
    SELECT codings.id, speakers.participant_id
    FROM voices
    JOIN codings ON codings.source_id = voices.source_id
    JOIN turn_index ON turn_index.source_id = codings.source_id
      AND turn_index."start" < codings."end" AND turn_index."end" > codings."start"
    JOIN speakers ON speakers.source_id = codings.source_id AND speakers.number = turn_index.speaker
    WHERE voices.voices > 1 AND speakers.participant_id IS NOT NULL
  )`;
