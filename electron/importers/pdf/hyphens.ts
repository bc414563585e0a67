/** The words of a document as they stand within its lines, where nothing was taken apart. */
export type Vocabulary = { readonly words: ReadonlySet<string>; readonly compounds: ReadonlySet<string> };

const word = /[\p{L}\p{M}'’]+(?:[-‐][\p{L}\p{M}'’]+)*/gu;

/** Gathers what stands on each line but for its last word, which may be half of one, and its first. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  const compounds = new Set<string>();
  for (const line of lines) {
    const found = line.toLowerCase().match(word) ?? [];
    const whole = /[-‐\u00ad]\s*$/u.test(line) ? found.slice(1, -1) : found.slice(1);
    for (const each of whole) (/[-‐]/u.test(each) ? compounds : words).add(each.replaceAll('‐', '-'));
  }
  return { words, compounds };
}

/** How a line that ends in a hyphen goes on: as one word, with the hyphen kept, or as two words. */
export type Joint = 'one' | 'hyphen' | 'two';

const broken = /(?<head>\p{L}[\p{L}\p{M}]*)(?<sign>[-‐\u00ad])$/u;

/**
 * Undoes what was done to fit a word into two lines, carefully: where the whole word is met elsewhere, or it goes on in a small
 * letter and its halves are not words of their own.
 */
export function jointOf(line: string, next: string, { words, compounds }: Vocabulary): Joint {
  const { head = '', sign = '' } = broken.exec(line)?.groups ?? {};
  if (head === '') return 'two';
  if (sign === '\u00ad') return 'one';
  const tail = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '';
  const before = head.toLowerCase();
  const after = tail.toLowerCase();
  if (words.has(before + after) && tail !== '') return 'one';
  if (compounds.has(`${before}-${after}`)) return 'hyphen';
  if (tail === '' || tail !== after) return 'hyphen';
  return words.has(before) && words.has(after) ? 'hyphen' : 'one';
}
