import type { Selectable } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';

type PinRow = Selectable<Tables['quotations']>;
type CodingRow = Pick<Selectable<Tables['codings']>, 'id' | 'start' | 'end' | 'code_id'>;

/** A pin with the coding that it is of. */
export type PinnedCoding = { readonly pin: PinRow; readonly coding: CodingRow };

/** What is pinned of the codings that a decision put into the consensus. */
export async function pinsOfDecision(trx: Writer, decisionId: string): Promise<readonly PinnedCoding[]> {
  const codings = await trx
    .selectFrom('codings')
    .select(['id', 'start', 'end', 'code_id'])
    .where('decision_id', '=', decisionId)
    .execute();
  if (codings.length === 0) {
    return [];
  }
  const byId = new Map(codings.map((coding) => [coding.id, coding]));
  const pins = await trx
    .selectFrom('quotations')
    .selectAll()
    .where('coding_id', 'in', [...byId.keys()])
    .execute();
  return pins.flatMap((pin) => {
    const coding = byId.get(pin.coding_id);
    return coding === undefined ? [] : [{ pin, coding }];
  });
}

const holds = (coding: CodingRow, pin: PinRow): boolean => coding.start <= pin.start && pin.end <= coding.end;

/**
 * Pins the same words of a consensus that was written anew: of the same code, or of the code that the very stretch has now.
 * What finds neither goes with its coding.
 */
export async function carryPins(
  trx: Writer,
  pinned: readonly PinnedCoding[],
  written: readonly CodingRow[],
): Promise<void> {
  const placed = new Set<string>();
  for (const { pin, coding } of pinned) {
    const fitting = written.filter((one) => holds(one, pin));
    const next =
      fitting.find((one) => one.code_id === coding.code_id) ??
      fitting.find((one) => one.start === coding.start && one.end === coding.end);
    const place = `${next?.id ?? ''} ${pin.start} ${pin.end}`;
    if (next !== undefined && !placed.has(place)) {
      placed.add(place);
      await trx
        .insertInto('quotations')
        .values({ ...pin, coding_id: next.id })
        .execute();
    }
  }
}
