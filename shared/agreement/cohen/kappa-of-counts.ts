/** As a share of the whole, what is left beside chance where nothing but rounding is. */
const NOTHING_LEFT = 1e-13;

/**
 * Cohen's kappa from whole numbers: units, units that agree, and units squared times the agreement by chance. Null where
 * chance alone would bring full agreement. Whole numbers give a coder who never varies exactly 0. With `codes` above 1,
 * `agreed` and `products` are sums over that many codes and the kappa is pooled.
 */
export function kappaOfCounts(units: number, agreed: number, products: number, codes = 1): number | null {
  const all = codes * units * units;
  const room = all - products;
  return room <= all * NOTHING_LEFT ? null : (agreed * units - products) / room;
}
