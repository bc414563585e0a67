import type { ProgressLine } from '#shared/contract/episode-progress.ts';
import type { ReadingState } from '#shared/contract/sources.ts';

/** By what progress is gathered. */
export type ProgressBy = 'source' | 'coder' | 'round';

export type ProgressRow = {
  readonly id: string;
  /** How many readings of a source are in which state. */
  readonly reading: Readonly<Record<ReadingState, number>>;
  readonly episodes: number;
  /** Of these, those that are to be coded: where a round only marks them, none. */
  readonly toCode: number;
  /** Without a code, and not said to be done. */
  readonly none: number;
  /** With codes, and not said to be done. */
  readonly open: number;
  readonly done: number;
};

const idOf: Readonly<Record<ProgressBy, (line: ProgressLine) => string>> = {
  source: ({ sourceId }) => sourceId,
  coder: ({ coderId }) => coderId,
  round: ({ roundId }) => roundId,
};

const inState = (lines: readonly ProgressLine[], state: ReadingState): number =>
  lines.filter(({ reading }) => reading === state).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Lines gathered by source, by coder or by round, in the order in which they first come. `onlyMarking` are the rounds in which
 * episodes are marked and not coded.
 */
export function progressRows(
  lines: readonly ProgressLine[],
  by: ProgressBy,
  onlyMarking: ReadonlySet<string>,
): readonly ProgressRow[] {
  return [...Map.groupBy(lines, idOf[by])].map(([id, own]) => {
    const coding = own.filter(({ roundId }) => !onlyMarking.has(roundId));
    return {
      id,
      reading: {
        'not read': inState(own, 'not read'),
        reading: inState(own, 'reading'),
        read: inState(own, 'read'),
        'nothing relevant': inState(own, 'nothing relevant'),
      },
      episodes: sum(own.map(({ episodes }) => episodes)),
      toCode: sum(coding.map(({ episodes }) => episodes)),
      // Who is done with an episode may have found that no code fits.
      none: sum(coding.map(({ episodes, coded, done }) => Math.max(0, episodes - Math.max(coded, done)))),
      open: sum(coding.map(({ coded, done }) => Math.max(0, coded - done))),
      done: sum(coding.map(({ done }) => done)),
    };
  });
}

const stateWords: readonly (readonly [ReadingState, string])[] = [
  ['not read', 'not read yet'],
  ['reading', 'being read'],
  ['read', 'read'],
  ['nothing relevant', 'read, nothing relevant'],
];

/** How far it is read: one state where there is but one reading, else how many are in which. */
export function readingInWords({ reading }: Pick<ProgressRow, 'reading'>): string {
  const there = stateWords.filter(([state]) => reading[state] > 0);
  const [only] = there;
  const isOne = there.length === 1 && only !== undefined && reading[only[0]] === 1;
  const words = there.map(([state, word]) => (isOne ? word : `${reading[state]} ${word}`));
  const line = words.join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
