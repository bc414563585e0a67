import type { Measure } from './measure-block.ts';
import { isRightToLeft, type Row } from './row.ts';

/** What stands between two lines of a page: nothing, as in a paragraph; a new line; or room, as between paragraphs. */
export type Break = 'none' | 'line' | 'paragraph';

/** So much more than the usual distance parts paragraphs; so far in, in letter heights, a line is indented. */
const MORE = 1.25;
const INDENT = 0.8;
/** A blank and the slack of ragged lines, in letter heights. */
const SLACK = 0.9;

type Before = { readonly row: Row; readonly isFirst: boolean };
type After = { readonly row: Row; readonly sameBlock: boolean };

const timed = String.raw`[[(#]?\d{1,2}:\d{2}(?::\d{2})?[\])#]?`;
/** What a turn or the item of a list may begin with: a time, a name with a colon, two chevrons, a bullet, a number. */
const opens = new RegExp(
  String.raw`^(?:${timed}(?:\s|$)|(?:${timed}\s*)?[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N} .’'()-]{0,40}[:：](?:\s|$)|>>|[-–•●▪]\s|\d{1,3}[.)]\s)`,
  'u',
);

/** Whether the first word of the next line would not have fitted in behind. */
function isFull(before: Row, next: Row, { left, right }: Measure): boolean {
  const first = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  const letters = Math.max(1, next.text.length);
  const word = Math.min(((next.right - next.x) * first) / letters, (right - left) / 2);
  const room = isRightToLeft(before.text) ? before.x - left : right - before.right;
  return room < word + SLACK * before.size;
}

function isIndented({ row: before, isFirst }: Before, next: Row): boolean {
  const rightToLeft = isRightToLeft(before.text);
  const shift = rightToLeft ? before.right - next.right : next.x - before.x;
  // The second line of a paragraph may stand further in or out than the first; later ones do not.
  return !isFirst && Math.abs(shift) > INDENT * before.size;
}

const endsSentence = (text: string): boolean => /[.?!…:;。？！؟]["'”’»)\]]*$/u.test(text);

/** A name and what is said in a cell of its own. */
const hasCells = ({ text }: Row): boolean => /^[^\t]{1,40}\t/u.test(text);

const startsBold = ({ bold }: Row): boolean => bold[0]?.start === 0;
const endsBold = ({ bold, text }: Row): boolean => bold.at(-1)?.end === text.length;

/** How two lines that follow one another hang together. */
export function breakBetween(before: Before, { row: next, sameBlock }: After, measured: Measure): Break {
  const { row } = before;
  const full = isFull(row, next, measured);
  const anew = opens.test(next.text) || hasCells(next) || (startsBold(next) && !endsBold(row));
  if (!sameBlock) {
    if (anew || !full) return endsSentence(row.text) || anew ? 'paragraph' : 'line';
    return 'none';
  }
  const size = Math.max(row.size, next.size);
  const distance = (next.y - row.y) / Math.min(row.size, next.size);
  const resized = Math.abs(row.size - next.size) > 0.15 * size;
  if (distance > measured.pitch * MORE || (resized && !full)) return 'paragraph';
  return full && !anew && !isIndented(before, next) ? 'none' : 'line';
}
