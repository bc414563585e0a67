import { sql } from 'kysely';
import type { Writer } from '../database.ts';

/**
 * Runs the part of an action in which anchors follow a text that is changed. Only there do the guards of finished work let
 * a stretch of it move, or go adrift with its words; whatever else happens to it is refused as always.
 */
export async function whileTextMoves<Value>(trx: Writer, work: () => Promise<Value>): Promise<Value> {
  await sql`UPDATE acting SET is_moving = 1`.execute(trx);
  const value = await work();
  await sql`UPDATE acting SET is_moving = 0`.execute(trx);
  return value;
}
