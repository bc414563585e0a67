import { TextRun } from 'docx';
import type { Words } from '../paper/paper.ts';

const firstLetter = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether words are read from the right, as their first letter says. */
export function isFromRight(words: Words): boolean {
  const letter = firstLetter.exec(words.map(({ text }) => text).join(''))?.[0];
  return letter !== undefined && rightToLeft.test(letter);
}

/** Letters that XML can't hold would make the file unreadable. */
export const fitForXml = (text: string): string =>
  text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');

/** Words as Word has them: a run for each setting, and one more for each line end in it. */
export function wordRuns(words: Words): TextRun[] {
  const isRightToLeft = isFromRight(words);
  return words.flatMap(({ text, isBold = false, isItalic = false }) =>
    fitForXml(text)
      .split('\n')
      .map(
        (line, index) =>
          new TextRun({
            text: line,
            bold: isBold,
            italics: isItalic,
            rightToLeft: isRightToLeft,
            ...(index === 0 ? {} : { break: 1 }),
          }),
      ),
  );
}
