/** How many words of each end are told. */
const told = 5;

/** Where words begin and end, for an eye that looks for them: all of them where they are few. */
export function extentInWords(words: string): string {
  const all = words.split(/\s+/u).filter((word) => word !== '');
  return all.length <= 2 * told + 2
    ? `“${all.join(' ')}”`
    : `“${all.slice(0, told).join(' ')} … ${all.slice(-told).join(' ')}”`;
}
