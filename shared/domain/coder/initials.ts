/** One or two letters for a coder's dot: of "Coder A" "CA", of "Zoë" "Z". Whole graphemes, upper case where the script has one. */
export function initials(name: string): string {
  const words = name.split(/[\s.,_-]+/u).filter((word) => word !== '');
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const first = (word: string): string => [...graphemes.segment(word)][0]?.segment ?? '';
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word) => first(word ?? '').toLocaleUpperCase('en')).join('');
}
