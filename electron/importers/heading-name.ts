/** Whether a paragraph's style is one of a word processor's headings, in the languages in which its names are kept. */
export const isHeadingName = (name: string): boolean =>
  /^(?:heading|überschrift|titre|título|titolo|kop|overskrift|rubrik)\s?\d/i.test(name);
