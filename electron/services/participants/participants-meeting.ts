import type { Reader } from '#electron/study/database.ts';
import type { Conditions } from '#shared/contract/sampling.ts';
import { meetsAll } from '#shared/domain/participant/conditions.ts';
import { conditionsWanted } from './conditions-wanted.ts';
import { knownValues } from './known-values.ts';

/** The participants whose attributes have one of the values asked for, in every condition; in their order. */
export async function participantsMeeting(
  db: Reader,
  where: Conditions,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const everyone = await db
    .selectFrom('participants')
    .select(['id', 'name'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  if (where.length === 0) {
    return everyone;
  }
  const known = await knownValues(db);
  const wanted = conditionsWanted(known, where);
  const rows = new Map(known.rows.map((row) => [`${row.participant_id} ${row.attribute_id}`, row]));
  return everyone.filter(({ id }) => meetsAll(wanted, (attributeId) => rows.get(`${id} ${attributeId}`)));
}
