const endsUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u;
const beginsUnspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Lines of captions as running text: with a blank between them, except where the script writes none. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((text, line) => {
      const isTight = text === '' || (endsUnspaced.test(text) && beginsUnspaced.test(line));
      return isTight ? text + line : `${text} ${line}`;
    }, '');
}
