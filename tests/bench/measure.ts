export type Figure = {
  readonly work: string;
  readonly ours: number;
  readonly floor: number | null;
  readonly bar: string;
};

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
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** Prints figures beside their floors; the ratio is what counts, since machines differ and are noisy. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const lines = figures.map(({ work, ours, floor, bar }) => [
    work,
    milliseconds(ours),
    floor === null ? '' : milliseconds(floor),
    floor === null ? '' : (ours / floor).toFixed(2),
    bar,
  ]);
  const table = [['work (ms, medians)', 'ours', 'floor', 'ratio', 'bar'], ...lines];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const line of table) {
    console.log(
      line
        .map((cell, column) =>
          column === 0 || column === 4
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  }
}
