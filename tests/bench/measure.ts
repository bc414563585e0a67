export type Figure = {
  readonly work: string;
  readonly ours: number;
  /** What nineteen of twenty runs stay under, where single runs are felt. */
  readonly slowest?: number;
  readonly floor: number | null;
  readonly bar: string;
};

/** Waits for a call that is measured; throws where it is refused, since then nothing was measured. */
export async function must(reply: Promise<{ readonly ok: boolean }>): Promise<void> {
  const result = await reply;
  if (!result.ok) {
    throw new Error(`a measured call was refused: ${JSON.stringify(result)}`);
  }
}

/** The value that this share of the times doesn't exceed. */
const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? 0;

/** What most runs take and what nearly all stay under, of times in milliseconds. */
export const spreadOf = (
  times: readonly number[],
): { readonly median: number; readonly slowest: number } => ({
  median: quantile(times, 0.5),
  slowest: quantile(times, 0.95),
});

/** The median of so many runs, in milliseconds. The first ones warm up and don't count. */
export async function median(runs: number, work: (run: number) => unknown, warmUp = 2): Promise<number> {
  const times: number[] = [];
  for (let run = -warmUp; run < runs; run += 1) {
    const begin = performance.now();
    await work(run);
    if (run >= 0) {
      times.push(performance.now() - begin);
    }
  }
  return spreadOf(times).median;
}

const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

const head = ['work (ms)', 'median', '95 of 100', 'floor', 'ratio', 'bar'];

/** Prints figures beside their floors; the ratio is what counts, since machines differ and are noisy. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const lines = figures.map(({ work, ours, slowest, floor, bar }) => [
    work,
    milliseconds(ours),
    slowest === undefined ? '' : milliseconds(slowest),
    floor === null ? '' : milliseconds(floor),
    floor === null ? '' : (ours / floor).toFixed(2),
    bar,
  ]);
  const table = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const line of table) {
    const cells = line.map((cell, column) =>
      column === 0 || column === line.length - 1
        ? cell.padEnd(widths[column] ?? 0)
        : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
}
