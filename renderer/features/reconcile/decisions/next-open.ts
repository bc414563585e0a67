import type { Unit } from '#shared/contract/reconciliation.ts';

/** The next unit after this one that waits for a decision, round and round; else the next parked one; null when all is settled. */
export function nextOpen(units: readonly Unit[], afterId: string | null): Unit | null {
  const from = units.findIndex((unit) => unit.id === afterId) + 1;
  const inTurn = [...units.slice(from), ...units.slice(0, from)];
  return (
    inTurn.find((unit) => unit.decision === null) ??
    inTurn.find((unit) => unit.decision?.outcome === 'parked' && unit.id !== afterId) ??
    null
  );
}

/**
 * The unit whose decision by this coder was taken back between two answers, when it is exactly one: what an undo leads back to.
 * What others take back in their windows leads nobody here away.
 */
export function takenBack(
  before: readonly Unit[],
  after: readonly Unit[],
  coderId: string | null,
): string | null {
  const decided = new Set(
    before.filter(({ decision }) => decision !== null && decision.decidedBy === coderId).map(({ id }) => id),
  );
  const open = after.filter((unit) => unit.decision === null && decided.has(unit.id));
  return open.length === 1 ? (open[0]?.id ?? null) : null;
}
