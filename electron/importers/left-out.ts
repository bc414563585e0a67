/** How many of the things that are not talk a document holds; they stay in its original alone. */
export type LeftOut = {
  readonly footnotes?: number;
  readonly comments?: number;
  readonly pictures?: number;
  readonly margins?: number;
};

const sentences: readonly (readonly [keyof LeftOut, string, (count: number) => string])[] = [
  ['footnotes', 'A footnote was left out.', (count) => `${count} footnotes were left out.`],
  ['comments', 'A comment was left out.', (count) => `${count} comments were left out.`],
  ['pictures', 'A picture was left out.', (count) => `${count} pictures were left out.`],
  [
    'margins',
    'What stands in the margin of each page was left out.',
    () => 'What stands in the margins of each page was left out.',
  ],
];

/** A sentence for each kind of thing that was left out. */
export const leftOutWarnings = (left: LeftOut): readonly string[] =>
  sentences.flatMap(([kind, one, many]) => {
    const count = left[kind] ?? 0;
    if (count === 0) return [];
    return [count === 1 ? one : many(count)];
  });
