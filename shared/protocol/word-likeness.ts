/** How many characters two words begin with alike. */
function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

function threesOf(word: string): ReadonlySet<string> {
  const threes = new Set<string>();
  for (let at = 0; at + 3 <= word.length; at += 1) threes.add(word.slice(at, at + 3));
  return threes;
}

/** The share of three-character pieces that two words have in common (Dice’s coefficient). */
function sharedPieces(one: string, other: string): number {
  const pieces = threesOf(one);
  const others = threesOf(other);
  let common = 0;
  for (const piece of pieces) if (others.has(piece)) common += 1;
  return pieces.size + others.size === 0 ? 0 : (2 * common) / (pieces.size + others.size);
}

/**
 * How far two folded words can pass for forms of one, from 0 to 1, in any language: the same (1), alike but for a short ending
 * (coach, coaches), one held in the other as in compounds, or spelled of nearly the same pieces.
 */
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  if (shorter < 3) return 0;
  const start = sharedStart(one, other);
  const isForm = start === shorter && longer - shorter <= (shorter === 3 ? 1 : 3);
  if (isForm || (start >= 4 && start >= 0.6 * longer)) return 0.85;
  if (shorter < 5) return 0;
  if (longer <= 3 * shorter && (one.length === longer ? one.includes(other) : other.includes(one)))
    return 0.7;
  const pieces = sharedPieces(one, other);
  return pieces >= 0.6 ? 0.8 * pieces : 0;
}
