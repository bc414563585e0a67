import { fold } from '../../fold.ts';
import { stageWords } from '../labels/label-words.ts';
import type { Convention } from './convention.ts';

const bracketed = /^[[【〔［](?<label>[^:：[\]【】〔〕［］\n]{1,60})[\]】〕］]\s*/u;
const beforeQuotation = /^(?<label>[^\s「」『』、。]{1,12})(?=[「『])/u;

/** Most lines have none of these, nor a corner bracket. */
const opens = new Set('[【〔［');

/** A name in square brackets, or in Japanese one ahead of words in corner brackets: `[Anna] text`, `【聞き手】text`, `田中「text」`. */
export const bracketLabel: Convention = {
  id: 'bracket',
  joins: false,
  read({ rest }) {
    if (!opens.has(rest.charAt(0)) && !rest.includes('「') && !rest.includes('『')) return null;
    const found = bracketed.exec(rest) ?? beforeQuotation.exec(rest);
    const label = found?.groups?.['label'];
    return found === null || label === undefined ? null : { label, used: found[0].length };
  },
  sift: (candidates) =>
    candidates.filter(({ shape, label }) => shape !== 'lower' && !stageWords.has(fold(label))),
};
