/**
 * Cohen's kappa from whole numbers: units, units that agree, and units squared times the agreement by chance. Null where
 * chance alone would bring full agreement. Whole numbers give a coder who never varies exactly 0. With `codes` above 1,
 * `agreed` and `products` are sums over that many codes and the kappa is pooled.
 */
export function kappaOfCounts(units: number, agreed: number, products: number, codes = 1): number | null {
  const room = codes * units * units - products;
  return room === 0 ? null : (agreed * units - products) / room;
}
