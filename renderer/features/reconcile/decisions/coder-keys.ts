type Seat = { readonly coderId: string };

/** The key that takes each coder's reading: A and B where two are told apart so, else their numbers in the round. */
export function coderKeys(
  seats: readonly Seat[],
  shortName: (coderId: string) => string,
): ReadonlyMap<string, string> {
  const short = seats.map(({ coderId }) => shortName(coderId).toLocaleUpperCase('en'));
  const isLettered = seats.length === 2 && short.includes('A') && short.includes('B');
  return new Map(
    seats
      .slice(0, 9)
      .map(({ coderId }, index) => [coderId, isLettered ? (short[index] ?? '') : String(index + 1)]),
  );
}
