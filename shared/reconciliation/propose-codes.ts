export type UsedCode = {
  readonly id: string;
  readonly coderId: string;
  readonly name: string;
  /** The units in which its coder used it. */
  readonly unitIds: ReadonlySet<string>;
};

export type Proposal = {
  readonly codeIds: readonly string[];
  readonly together: number;
  readonly either: number;
  readonly sameName: boolean;
  readonly name: string;
};

type Pair = Proposal & { readonly one: UsedCode; readonly other: UsedCode; readonly likeness: number };

const leastOverlap = 0.3;

const sameWords = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en', { sensitivity: 'base', usage: 'search' }) === 0;

function pairOf(one: UsedCode, other: UsedCode): Pair {
  const together = [...one.unitIds].filter((id) => other.unitIds.has(id)).length;
  const either = one.unitIds.size + other.unitIds.size - together;
  const sameName = sameWords(one.name, other.name);
  return {
    one,
    other,
    codeIds: [one.id, other.id],
    together,
    either,
    sameName,
    name: one.unitIds.size >= other.unitIds.size ? one.name : other.name,
    likeness: (either === 0 ? 0 : together / either) + (sameName ? 0.01 : 0),
  };
}

/**
 * Pairs of codes of different coders that may be one idea: those that were used on the same units in at least three of ten
 * units where either was used (Jaccard overlap), the likeliest first; each code in one pair only. An equal name alone proposes
 * only codes that overlap somewhere, since two people can mean different things by one name.
 */
export function proposeCodes(codes: readonly UsedCode[]): readonly Proposal[] {
  const pairs = codes
    .flatMap((one, index) =>
      codes
        .slice(index + 1)
        .filter((other) => other.coderId !== one.coderId)
        .map((other) => pairOf(one, other)),
    )
    .filter(
      (pair) =>
        pair.together / Math.max(1, pair.either) >= leastOverlap || (pair.sameName && pair.together > 0),
    )
    .toSorted((one, other) => other.likeness - one.likeness || other.together - one.together);
  const taken = new Set<string>();
  const chosen: Proposal[] = [];
  for (const { codeIds, together, either, sameName, name } of pairs) {
    if (!codeIds.some((id) => taken.has(id))) {
      for (const id of codeIds) {
        taken.add(id);
      }
      chosen.push({ codeIds, together, either, sameName, name });
    }
  }
  return chosen;
}
