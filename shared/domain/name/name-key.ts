/**
 * What decides whether two names are one: upper and lower case make no difference in any script, nor does the way an accented
 * letter is put together (U+00EB, or e and U+0308); the accent itself does. Not for showing.
 */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC');

/** Whether two names are one, by `nameKey`. */
export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
