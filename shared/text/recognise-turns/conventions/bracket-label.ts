import { fold } from '../../fold.ts';
import { stageWords } from '../labels/label-words.ts';
import type { Candidate, Convention } from './convention.ts';

const bracketed =
  /^(?:[-–—•]\s*)?(?:[[【〔［{](?<label>[^:：[\]【】〔〕［］{}\n]{1,60})[\]】〕］}]\s*[:：]?|[<(](?<other>[^:：()<>\n]{1,60})[>)])\s*(?=\S|$)/u;
const beforeQuotation = /^(?<label>[^\s「」『』、。]{1,12})(?=[「『])/u;

/** Most lines have none of these, nor a corner bracket. */
const opens = new Set('[【〔［<({-–—•');

/** What stands in round brackets is rather said of the sound, unless so many of the lines begin in that way or stand below it. */
const MOST = 0.6;

/** A name in brackets, or in Japanese one ahead of words in corner brackets: `[Anna] text`, `<Anna> text`, `{Anna} text`, `【聞き手】text`, `田中「text」`. */
export const bracketLabel: Convention = {
  id: 'bracket',
  joins: false,
  read({ rest }) {
    if (!opens.has(rest.charAt(0)) && !rest.includes('「') && !rest.includes('『')) return null;
    const found = bracketed.exec(rest) ?? beforeQuotation.exec(rest);
    const label = found?.groups?.['label'] ?? found?.groups?.['other'];
    return found === null || label === undefined ? null : { label, used: found[0].length };
  },
  sift(candidates, views) {
    const named = candidates.filter(({ shape, label }) => shape !== 'lower' && !stageWords.has(fold(label)));
    const isRound = ({ line }: Candidate): boolean => views[line]?.rest.startsWith('(') === true;
    const square = named.filter((candidate) => !isRound(candidate));
    const round = named.filter(isRound);
    const below = round.filter(({ alone }) => alone).length;
    return round.length + below >= views.length * MOST ? named : square;
  },
};
