import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { CoderSeat } from '../../access/context.ts';

/**
 * True for rows of `table` (codings, or what lost its words) that the acting coder may give another code: what was agreed, and
 * the own work of a round that is open. What coders did in a round that is over stays as they did it, and nobody touches the
 * work of another.
 */
export const mayChangeCode = (table: 'codings' | 'adrift', coder: CoderSeat): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${sql.ref(`${table}.coder_id`)} IS NULL OR (
    ${sql.ref(`${table}.coder_id`)} = ${coder.id}
    AND EXISTS (SELECT 1 FROM rounds AS own WHERE own.id = ${sql.ref(`${table}.round_id`)} AND own.state = 'open')
  ))`;
