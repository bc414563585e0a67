/** The same string on its own: a piece cut out of a text would keep the whole text in memory. */
export const apart = (piece: string): string => ` ${piece}`.slice(1);
