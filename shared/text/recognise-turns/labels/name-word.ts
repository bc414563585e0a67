/** Small words inside names and offices. */
export const particles = new Set(
  'de del della der den dem di da do dos das du des van von vom zu zum zur la le las los el al bin ibn bint abu y e i und and og och et en of the for & +'.split(
    ' ',
  ),
);

/** A word as names have them: with a capital, an initial or title with its stop, or a number. */
export const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’ʼ"״-]*|\p{Lu}\p{L}{0,4}\.(?:-?\p{Lu}\.?)*|(?:[dlDLO]|al|el)['’-]\p{Lu}[\p{L}\p{M}'’-]*|"\p{Lu}\p{L}+"|\d{1,3})$/u;
