/** What is not talk in a document; it stays in its original alone. */
export type LeftOut = {
  /** How many there are. */
  readonly footnotes: number;
  readonly comments: number;
  readonly pictures: number;
  /** The words in the header and footer of the pages. */
  readonly margins: string;
};

/** As many letters as a sentence can quote. */
const QUOTED = 60;

const counted: readonly (readonly ['footnotes' | 'comments' | 'pictures', string, string])[] = [
  ['footnotes', 'A footnote was left out.', 'footnotes were left out.'],
  ['comments', 'A comment was left out.', 'comments were left out.'],
  ['pictures', 'A picture was left out.', 'pictures were left out.'],
];

/** Page numbers alone are not missed. */
function marginWarning(margins: string): readonly string[] {
  const words = margins.replaceAll(/\s+/g, ' ').trim();
  if (!/\p{L}{2}/u.test(words)) return [];
  const letters = Array.from(
    new Intl.Segmenter().segment(words.slice(0, QUOTED * 4)),
    ({ segment }) => segment,
  );
  const quoted = letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('').trim()}…` : letters.join('');
  return [`The header and footer of the pages were left out: “${quoted}”.`];
}

/** A sentence for each kind of thing that was left out. */
export const leftOutWarnings = (left: LeftOut): readonly string[] => [
  ...counted.flatMap(([kind, one, many]) => {
    const count = left[kind];
    if (count === 0) return [];
    return [count === 1 ? one : `${count} ${many}`];
  }),
  ...marginWarning(left.margins),
];

/** Gathers what is left out while a document is read. */
export const nothingLeftOut = (): { -readonly [kind in keyof LeftOut]: LeftOut[kind] } => ({
  footnotes: 0,
  comments: 0,
  pictures: 0,
  margins: '',
});
