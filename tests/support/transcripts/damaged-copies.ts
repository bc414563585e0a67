/** A small generator of numbers (an LCG as in Numerical Recipes), so that damage is the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function flipped(bytes: Uint8Array, next: (below: number) => number, flips: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let count = 0; count < flips; count += 1) {
    const at = next(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << next(8));
  }
  return copy;
}

/** Copies of a file, each cut short or with some bits turned over; the same ones in every run. */
export function damagedCopies(bytes: Uint8Array, count: number): readonly Uint8Array[] {
  const next = numbers(bytes.length);
  return Array.from({ length: count }, (_, index) => {
    if (index % 3 === 0) return bytes.subarray(0, next(bytes.length));
    return flipped(bytes, next, index % 3 === 1 ? 1 : 1 + next(30));
  });
}
