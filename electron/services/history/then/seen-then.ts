import type { Reader } from '#electron/study/database.ts';
import type { Coder } from '#shared/contract/coders.ts';
import type { QueryContext } from '../../access/context.ts';
import { rowInSight, sightOf } from '../../access/sealed.ts';
import { rowToCoder } from '../../coders/read-coders.ts';
import { tableAsOf } from './table-as-of.ts';

type Owned = { readonly round_id: string | null; readonly coder_id: string | null };

/** Rows in the order that people gave them. */
export const byPosition = <Row extends { readonly position: number; readonly id: string }>(
  rows: readonly Row[],
): Row[] => rows.toSorted((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));

/** Leaves out what is sealed from the one who asks today; what was sealed then and is revealed now is shown. */
export async function seenThen(
  db: Reader,
  context: QueryContext,
): Promise<<Row extends Owned>(table: string, rows: readonly Row[]) => Row[]> {
  const sight = await sightOf(db, context);
  return (table, rows) => rows.filter((row) => rowInSight(sight, table, row));
}

/** Who coded in which rounds then. */
export async function peopleThen(
  db: Reader,
  number: number,
): Promise<{ readonly coders: Coder[]; readonly rounds: { id: string; name: string }[] }> {
  const coders = await tableAsOf(db, 'coders', number);
  const rounds = await tableAsOf(db, 'rounds', number);
  return {
    coders: coders.toSorted((one, other) => (one.created_at < other.created_at ? -1 : 1)).map(rowToCoder),
    rounds: rounds.toSorted((one, other) => one.number - other.number).map(({ id, name }) => ({ id, name })),
  };
}
