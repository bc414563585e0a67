import type { Unit } from '#shared/contract/reconciliation.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { CodeBook } from '../code-book.ts';

/**
 * How often a code was used, and on how many of the episodes in which another coder used the code beside it in this one:
 * "Used 11 times by B, on 8 of the same 9 episodes".
 */
export function sharedUses(
  unit: Unit,
  coderId: string,
  codeId: string,
  book: CodeBook,
  shortName: (coderId: string) => string,
): string {
  const uses = book.uses(codeId);
  const used = `Used ${uses === 1 ? 'once' : countOf(uses, 'time')} by ${shortName(coderId)}`;
  const own = book.unitsOf(codeId);
  const beside = unit.readings
    .filter((reading) => reading.coderId !== coderId)
    .flatMap((reading) => reading.codings.map((coding) => coding.codeId))
    .filter((other) => other !== codeId && book.isUndecided(other) && book.isUndecided(codeId))
    .map((other) => {
      const others = book.unitsOf(other);
      return { total: others.size, shared: [...others].filter((id) => own.has(id)).length };
    })
    .toSorted((one, other) => other.shared - one.shared)[0];
  if (beside === undefined) {
    return `${used}.`;
  }
  return beside.total === 1
    ? `${used}, on the same episode.`
    : `${used}, on ${beside.shared} of the same ${countOf(beside.total, 'episode')}.`;
}
