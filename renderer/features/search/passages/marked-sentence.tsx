import { Fragment } from 'react';
import type { Anchor } from '#shared/text/anchor.ts';
import styles from './passages.module.css';

type MarkedSentenceProps = {
  readonly text: string;
  /** Where the text begins in its source. */
  readonly start: number;
  /** What was found in it, in the order of reading. */
  readonly marks: readonly Anchor[];
  /** Signs before the first mark and after the last from which on the text is cut. */
  readonly around?: number;
};

/** The text between two marks, whole. */
function pieces(text: string, start: number, marks: readonly Anchor[]) {
  let from = start;
  const cut = marks.map((mark) => {
    const before = text.slice(from - start, Math.max(from, mark.start) - start);
    const found = text.slice(Math.max(from, mark.start) - start, mark.end - start);
    from = mark.end;
    return { key: mark.start, before, found };
  });
  return { cut, rest: text.slice(from - start) };
}

/** Words with what was found in them marked; a long lead or tail is cut at a word. */
export function MarkedSentence({
  text,
  start,
  marks,
  around = Number.POSITIVE_INFINITY,
}: MarkedSentenceProps) {
  const { cut, rest } = pieces(text, start, marks);
  const lead = (words: string): string => {
    const from = words.length > around ? words.indexOf(' ', words.length - around) : -1;
    return from === -1 ? words : `…${words.slice(from)}`;
  };
  const to = rest.length > around ? rest.lastIndexOf(' ', around) : -1;
  return (
    <>
      {cut.map(({ key, before, found }, at) => (
        <Fragment key={key}>
          {at === 0 ? lead(before) : before}
          <mark className={styles['mark']}>{found}</mark>
        </Fragment>
      ))}
      {to === -1 ? rest : `${rest.slice(0, to)} …`}
    </>
  );
}
