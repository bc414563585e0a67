const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Whether two lines meet without a blank, as in scripts that write none. */
const isTight = (before: string, after: string): boolean =>
  unspaced.test(before.slice(-1)) && unspaced.test(after.slice(0, 1));

/** Lines of captions as running text: with a blank between them, except where the script writes none. */
export function joinLines(lines: readonly string[]): string {
  const words = lines
    .flatMap((line) => line.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return words
    .map((line, index) => (index === 0 || isTight(words[index - 1] ?? '', line) ? line : ` ${line}`))
    .join('');
}
