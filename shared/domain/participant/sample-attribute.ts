/** The name under which membership in the sample can be used like an attribute, with Yes and No as its values. */
export const sampleAttributeName = 'In sample';

export type Exception = { readonly participantId: string; readonly isIn: boolean };

/** Who of the pool is in the sample: whom the rule takes, but for the exceptions made by hand. In the order of the pool. */
export function sampleOf(
  pool: readonly string[],
  byRule: ReadonlySet<string>,
  exceptions: readonly Exception[],
): readonly string[] {
  const byHand = new Map(exceptions.map(({ participantId, isIn }) => [participantId, isIn]));
  return pool.filter((id) => byHand.get(id) ?? byRule.has(id));
}
