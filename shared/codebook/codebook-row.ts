/** A theme or a code as it stands in a codebook that leaves the study, in the order of the tree. */
export type CodebookRow = {
  readonly id: string;
  readonly kind: 'code' | 'theme';
  readonly name: string;
  /** How many stand above it. */
  readonly depth: number;
  readonly definition: string;
  readonly whenToUse: string;
  readonly whenNot: string;
  /** Quotations as they stand in a paper, with who said them. */
  readonly examples: readonly string[];
  readonly codings: number;
  readonly episodes: number;
  readonly participants: number;
  /** From 0. */
  readonly hue: number;
  readonly pattern: number;
  readonly isRetired: boolean;
};

/** The headings of a codebook as a table. */
export const tableHeader: readonly string[] = [
  'Level',
  'Kind',
  'Name',
  'Under',
  'Definition',
  'When to use',
  'When not to use',
  'Examples',
  'Codings',
  'Episodes',
  'Participants',
  'Colour',
  'Pattern',
  'Retired',
];

/** A codebook as lines of a table below `tableHeader`; levels, colours and patterns count from 1. */
export function tableLines(rows: readonly CodebookRow[]): readonly (readonly (string | number)[])[] {
  const above: string[] = [];
  return rows.map((row) => {
    above.splice(row.depth, above.length, row.name);
    return [
      row.depth + 1,
      row.kind,
      row.name,
      above[row.depth - 1] ?? '',
      row.definition,
      row.whenToUse,
      row.whenNot,
      row.examples.join('\n'),
      row.codings,
      row.episodes,
      row.participants,
      row.hue + 1,
      row.pattern + 1,
      row.isRetired ? 'yes' : '',
    ];
  });
}

/** The numbers of a tree, "1", "1.1", "1.2", "2", for the depths of its rows, of which none goes down by more than one. */
export function outlineNumbers(rows: readonly Pick<CodebookRow, 'depth'>[]): readonly string[] {
  const counts: number[] = [];
  return rows.map(({ depth }) => {
    counts.splice(depth + 1);
    counts[depth] = (counts[depth] ?? 0) + 1;
    return counts.join('.');
  });
}
