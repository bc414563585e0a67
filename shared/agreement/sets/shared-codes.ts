/** How many codes two sets have in common; both as rising places in the code book. */
export function sharedCodes(one: readonly number[], other: readonly number[]): number {
  let shared = 0;
  let at = 0;
  for (const code of one) {
    while ((other[at] ?? Infinity) < code) at += 1;
    if (other[at] === code) shared += 1;
  }
  return shared;
}
