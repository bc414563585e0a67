import { sql, type RawBuilder } from 'kysely';

/** SQL for a table `voices (source_id, participant_id, voices)`: how many participants speak in a source, and one of them. */
export const voices: RawBuilder<unknown> = sql`
  voices AS (
    SELECT source_id, min(participant_id) AS participant_id, count(DISTINCT participant_id) AS voices
    FROM speakers WHERE participant_id IS NOT NULL GROUP BY source_id
  )`;

/**
 * SQL for a table `heard (coding_id, participant_id)`, upon `voices`: in a group, the turns that a stretch touches decide.
 * It has a row for each of these turns. Sources with one voice are left out first, and the turns are sought from the one in
 * which the stretch begins: looked through from the top of the text, they would take a hundred times as long.
 */
export const heard: RawBuilder<unknown> = sql`
  heard AS (
    SELECT codings.id AS coding_id, speakers.participant_id AS participant_id
    FROM voices
    CROSS JOIN codings ON codings.source_id = voices.source_id
    CROSS JOIN turn_index ON turn_index.source_id = codings.source_id
      AND turn_index."start" < codings."end" AND turn_index."end" > codings."start"
      AND turn_index."start" >= coalesce((
        SELECT max(first."start") FROM turn_index AS first
        WHERE first.source_id = codings.source_id AND first."start" <= codings."start"
      ), 0)
    CROSS JOIN speakers ON speakers.source_id = codings.source_id AND speakers.number = turn_index.speaker
    WHERE voices.voices > 1 AND speakers.participant_id IS NOT NULL
  )`;

/**
 * SQL for a table `said (coding_id, participant_id)`: who speaks where a coding stands. Where a source has the voice of one
 * participant, all of it is theirs; in a group it is theirs who are heard.
 */
export const saidBy: RawBuilder<unknown> = sql`
  ${voices},
  ${heard},
  said AS (
    SELECT codings.id AS coding_id, voices.participant_id AS participant_id
    FROM codings JOIN voices ON voices.source_id = codings.source_id AND voices.voices = 1
    UNION
    SELECT coding_id, participant_id FROM heard
  )`;
