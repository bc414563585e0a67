import { nameKey } from '../name/name-key.ts';

/** Reasons that every study may need, before it has its own. */
export const usualReasons = ['Not shared', 'Not asked', 'Not known'] as const;

type Known = { readonly values: readonly { readonly missing: string | null }[] };

/** The reasons why there is no value: the usual ones, then those that somebody in the study has, each once. */
export function knownReasons(participants: readonly Known[]): readonly string[] {
  const used = participants.flatMap(({ values }) => values.flatMap(({ missing }) => missing ?? []));
  const all = new Map<string, string>();
  for (const reason of [...usualReasons, ...used]) {
    if (!all.has(nameKey(reason))) {
      all.set(nameKey(reason), reason);
    }
  }
  return [...all.values()];
}
