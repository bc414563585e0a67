/** How many characters two words begin with alike. */
function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

/** The share of three-character pieces that two words have in common (Dice’s coefficient); a piece counts once a word. */
function sharedPieces(one: string, other: string): number {
  let pieces = 0;
  let common = 0;
  for (const [word, against] of [
    [one, other],
    [other, one],
  ] as const) {
    for (let at = 0; at + 3 <= word.length; at += 1) {
      const piece = word.slice(at, at + 3);
      if (word.indexOf(piece) !== at) continue;
      pieces += 1;
      if (against.includes(piece)) common += 1;
    }
  }
  return pieces === 0 ? 0 : common / pieces;
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
