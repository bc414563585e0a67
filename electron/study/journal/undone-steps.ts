import type { Reader } from '../database.ts';

/** Which steps are taken back at present: those reversed by a step that isn't itself reversed. */
export async function undoneSteps(db: Reader): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('actions')
    .select(['number', 'reverses'])
    .where('reverses', 'is not', null)
    .orderBy('number', 'desc')
    .execute();
  const undone = new Set<number>();
  for (const { number, reverses } of rows) {
    if (reverses !== null && !undone.has(number)) {
      undone.add(reverses);
    }
  }
  return undone;
}
