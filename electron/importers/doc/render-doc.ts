import { nothingLeftOut, type LeftOut } from '../left-out.ts';
import { markedParagraphs } from '../marked-paragraphs.ts';
import { lookOf } from '../rendered-writer.ts';
import type { Rendered } from '../rendered.ts';
import { readPieces, type Piece } from './read-pieces.ts';
import { propertyIds, switched } from './read-properties.ts';
import { readRuns, runAt, type Run } from './read-runs.ts';
import { readStyleSheet, type StyleSheet } from './read-style-sheet.ts';
import type { WordFile } from './word-file.ts';

/** Signs among the letters, MS-DOC, section 2.4.1 and its special characters. */
const PARAGRAPH = '\r';
const CELL = '\u0007';
const FIELD_BEGINS = '\u0013';
const FIELD_SHOWS = '\u0014';
const FIELD_ENDS = '\u0015';

const letters: ReadonlyMap<string, string> = new Map([
  ['\u000b', '\n'],
  ['\u001e', '\u2011'],
]);

const ends: ReadonlySet<string> = new Set([PARAGRAPH, '\u000c', '\u000e']);

const leftOut: ReadonlyMap<string, 'footnotes' | 'comments' | 'pictures'> = new Map([
  ['\u0002', 'footnotes'],
  ['\u0005', 'comments'],
  ['\u0001', 'pictures'],
  ['\u0008', 'pictures'],
]);

/** The headings of Word have the first numbers among the styles, MS-DOC, section 2.9.271. */
const isHeading = (style: number): boolean => style >= 1 && style <= 9;

const valueOf = (run: Run | null, id: number): number =>
  run?.properties.findLast((property) => property.id === id)?.value ?? 0;

function isBold(letter: Run | null, paragraph: Run | null, styles: StyleSheet): boolean {
  const own = letter?.properties.findLast(({ id }) => id === propertyIds.bold);
  const letterStyle = valueOf(letter, propertyIds.letterStyle);
  const styled = styles.isBold(paragraph?.style ?? 0) || (letterStyle !== 0 && styles.isBold(letterStyle));
  const fromRight =
    valueOf(letter, propertyIds.fromRight) === 1 && valueOf(letter, propertyIds.farBold) === 1;
  return fromRight || (own === undefined ? styled : switched(own.value, styled));
}

/** A stretch of a piece in which letters look alike and stand in one kind of paragraph. */
type Stretch = { readonly text: string; readonly letter: Run | null; readonly paragraph: Run | null };

function* stretchesOf(
  pieces: readonly Piece[],
  letterRuns: readonly Run[],
  paragraphRuns: readonly Run[],
): Generator<Stretch> {
  for (const { text, start, width } of pieces) {
    for (let from = 0; from < text.length;) {
      const place = start + from * width;
      const letter = runAt(letterRuns, place);
      const paragraph = runAt(paragraphRuns, place);
      const end = Math.min(letter?.end ?? Infinity, paragraph?.end ?? Infinity);
      const to = Math.min(text.length, Math.max(from + 1, Math.ceil((end - start) / width)));
      yield { text: text.slice(from, to), letter, paragraph };
      from = to;
    }
  }
}

type Part = 'body' | 'margins' | 'boxes' | 'other';

/** Which part of the text a letter belongs to, by its place: the parts stand one behind the other. */
function partAt({ letters: count }: WordFile, place: number): Part {
  const margins = count.body + count.footnotes;
  const boxes = margins + count.margins + count.macros + count.comments + count.endnotes;
  if (place < count.body) return 'body';
  if (place >= margins && place < margins + count.margins) return 'margins';
  return place >= boxes && place < boxes + count.boxes ? 'boxes' : 'other';
}

/** The codes of fields, which stand between their first two signs; a code that no second sign ends, ends with its paragraph. */
function fieldCodes(): { readonly sees: (sign: string) => void; readonly hides: () => boolean } {
  let inCode: boolean[] = [];
  return {
    sees(sign) {
      if (sign === FIELD_BEGINS) inCode.push(true);
      else if (sign === FIELD_SHOWS && inCode.length > 0) inCode[inCode.length - 1] = false;
      else if (sign === FIELD_ENDS) inCode.pop();
      else if (sign === PARAGRAPH) inCode = inCode.filter((hides) => !hides);
    },
    hides: () => inCode.includes(true),
  };
}

/** Reads the words of a document of Word 97 to 2003. */
export function renderDoc(file: WordFile): Rendered & { readonly left: LeftOut } {
  const styles = readStyleSheet(file.styles);
  const paragraphs = markedParagraphs();
  const left = nothingLeftOut();
  const codes = fieldCodes();
  let place = 0;

  const sign = (letter: string, paragraph: Run | null, isBody: boolean): void => {
    codes.sees(letter);
    const kind = leftOut.get(letter);
    if (kind !== undefined && isBody) left[kind] += 1;
    if (ends.has(letter)) paragraphs.endParagraph();
    else if (letter === CELL && valueOf(paragraph, propertyIds.endOfRow) === 1) paragraphs.endRow();
    else if (letter === CELL) paragraphs.endCell();
  };

  const token = (words: string, { letter, paragraph }: Stretch, bold: boolean, hidden: boolean): void => {
    const italic = valueOf(letter, propertyIds.italic) === 1;
    const part = partAt(file, place);
    place += words.length;
    const written = letters.get(words) ?? (words >= ' ' || words.startsWith('\t') ? words : null);
    if (part === 'margins' && !codes.hides()) left.margins += written ?? ' ';
    if (part !== 'body' && part !== 'boxes') {
      codes.sees(words);
    } else if (written === null) sign(words, paragraph, part === 'body');
    else if (!hidden && !codes.hides())
      paragraphs.write(written, lookOf(bold && letter !== null, italic && letter !== null));
  };

  const letterRuns = readRuns(file.main, file.letterPages, 'letters');
  const paragraphRuns = readRuns(file.main, file.paragraphPages, 'paragraphs');
  for (const stretch of stretchesOf(readPieces(file.main, file.pieces), letterRuns, paragraphRuns)) {
    const { text, letter, paragraph } = stretch;
    const level = paragraph?.properties.find(({ id }) => id === propertyIds.level)?.value ?? 9;
    paragraphs.setHeading(isHeading(paragraph?.style ?? 0) || level < 9);
    paragraphs.setInTable(valueOf(paragraph, propertyIds.inTable) === 1);
    const bold = isBold(letter, paragraph, styles);
    const hidden = valueOf(letter, propertyIds.hidden) === 1 || valueOf(letter, propertyIds.deleted) === 1;
    for (const words of text.split(/([\0-\u0008\u000a-\u001f])/)) {
      if (words !== '') token(words, stretch, bold, hidden);
    }
  }
  return { ...paragraphs.finish(), left };
}
