type Placed = { readonly id: string; readonly parentId: string | null };
type Use = { readonly codeId: string; readonly episodeId: string | null };

/** How often a code was used: so many codings, in so many episodes. */
type Uses = { readonly codings: number; readonly episodes: number };

/**
 * How often each code of a tree was used, and each theme through all that lies below it: every coding once, every episode once.
 * Codes that were never used are left out.
 */
export function usesInTree(codes: readonly Placed[], uses: readonly Use[]): ReadonlyMap<string, Uses> {
  const parents = new Map(codes.map(({ id, parentId }) => [id, parentId]));
  const found = new Map<string, { codings: number; episodes: Set<string> }>();
  for (const { codeId, episodeId } of uses) {
    const counted = new Set<string>();
    let at: string | null = codeId;
    while (at !== null && !counted.has(at)) {
      counted.add(at);
      const count = found.get(at) ?? { codings: 0, episodes: new Set() };
      found.set(at, count);
      count.codings += 1;
      if (episodeId !== null) {
        count.episodes.add(episodeId);
      }
      at = parents.get(at) ?? null;
    }
  }
  return new Map([...found].map(([id, { codings, episodes }]) => [id, { codings, episodes: episodes.size }]));
}
