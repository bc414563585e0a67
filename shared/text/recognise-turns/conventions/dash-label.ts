import type { Convention } from './convention.ts';

const beforeDash =
  /^(?<label>[^:：\n]{1,60}?)(?:\.?\s+[-–—―]{1,2}\s+|\.?\s?[—―]{1,2}\s?|\.[-–]{1,2}\s+|(?<=^\p{Lu}[\p{Lu}\d]{0,11})[-–]\s+|\s?[>=→~]\s+(?=\D))(?=\S)/u;

/** Most lines have none where a label could end. */
const hasDash = /[-–—―>=→~]/;

/** A sentence goes on in small letters behind a dash; of those who speak so many may. */
const SOME = 0.2;

/** A name and a dash or another sign between blanks: `Anna - text`, `ANNA.— text`, `President. – text`, `Anna > text`, `I = text`. */
export const dashLabel: Convention = {
  id: 'dash',
  joins: false,
  read({ rest }) {
    if (!hasDash.test(rest.slice(0, 129)) || !/^.{0,64}[-–—―>=→~]/u.test(rest)) return null;
    const found = beforeDash.exec(rest);
    const label = found?.groups?.['label'];
    return found === null || label === undefined ? null : { label, used: found[0].length };
  },
  sift(candidates, views) {
    const named = candidates.filter(({ shape }) => shape !== 'lower');
    const goingOn = named.filter(({ line, wordsStart }) => {
      const view = views[line];
      return view !== undefined && /^\p{Ll}/u.test(view.line.head.slice(wordsStart - view.line.start));
    });
    return goingOn.length > named.length * SOME ? [] : named;
  },
};
