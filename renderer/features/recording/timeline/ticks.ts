const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200];

/** Where a ruler of so many milliseconds has its times, so that about `most` of them fit, and at least one stands there. */
export function ticksOf(duration: number, most: number): readonly number[] {
  const wanted = duration / 1000 / Math.max(1, most);
  const step = 1000 * (steps.find((seconds) => seconds >= wanted) ?? 7200);
  return Array.from({ length: Math.floor(duration / step) + 1 }, (_, index) => index * step);
}
