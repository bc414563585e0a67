/** Median and 90th percentile of file lengths in words, for the head of a failure. */
export function lengthSummary(lengths: readonly number[]): string {
  const sorted = lengths.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return `${sorted.length} files, median ${at(0.5)} lines, p90 ${at(0.9)}`;
}
