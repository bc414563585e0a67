import { nameKey } from '../name/name-key.ts';

/** Reasons that every study may need, before it has its own. */
export const usualReasons = ['Not shared', 'Not asked', 'Not known'] as const;

type Known = {
  readonly values: readonly { readonly attributeId: string; readonly missing: string | null }[];
};

/**
 * The reasons why there is no value: the usual ones, then those that somebody in the study has, each once. What was worked out
 * instead of recorded has reasons of its own, which nobody gives.
 */
export function knownReasons(
  participants: readonly Known[],
  attributes: readonly { readonly id: string; readonly derived: object | null }[],
): readonly string[] {
  const recorded = new Set(attributes.flatMap(({ id, derived }) => (derived === null ? [id] : [])));
  const used = participants.flatMap(({ values }) =>
    values.flatMap(({ attributeId, missing }) => (recorded.has(attributeId) ? (missing ?? []) : [])),
  );
  const all = new Map<string, string>();
  for (const reason of [...usualReasons, ...used]) {
    if (!all.has(nameKey(reason))) {
      all.set(nameKey(reason), reason);
    }
  }
  return [...all.values()];
}
