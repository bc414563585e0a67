import type { LineView } from '../line-view.ts';
import type { Candidate, Convention } from './convention.ts';

const LONGEST = 120;

/** Whether a line ends as a sentence or a heading does, and not with an initial or a word cut short: `Signora B.`, `Int.`. */
export const isSentence = (rest: string): boolean =>
  /[:：.?!…。？！]$/u.test(rest) &&
  !/(?:^|[\s.])\p{Lu}\.$|^(?:Int|Res|Resp|Mod|Inv|Ent|Par|Part)\d{0,2}\.$/u.test(rest);

/** A name that nothing sets off has words below it, and those are no name. */
function siftUnset(candidates: readonly Candidate[], views: readonly LineView[]): readonly Candidate[] {
  const labelled = new Set(candidates.map(({ line }) => line));
  return candidates.filter(({ line, shape }) => {
    if (views[line]?.setOff === true) return true;
    return shape !== 'lower' && shape !== 'uncased' && !labelled.has(line + 1) && !labelled.has(line - 1);
  });
}

/** A name on a line of its own with the words below, mostly set off from what comes before. */
export const ownLineLabel: Convention = {
  id: 'own-line',
  joins: false,
  read({ rest, hasNext, heading, beside }) {
    if (!hasNext || heading || rest.length > LONGEST || isSentence(rest)) return null;
    return { label: rest, used: rest.length, at: beside };
  },
  sift: siftUnset,
};
