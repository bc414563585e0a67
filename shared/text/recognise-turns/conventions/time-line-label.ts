import { readLabel } from '../labels/label-shape.ts';
import { isCode } from '../labels/loose-labels.ts';
import { leadingTime, trailingTime } from '../time-mark.ts';
import type { Convention, Reading } from './convention.ts';
import { isSentence } from './own-line-label.ts';

const between =
  /^(?<label>[^[\](){}:：\n]{1,60}?)[\s@|,–-]*(?<time>[[(]?\d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})?(?:[ \u202f]?[AP]M)?[\])]?)[:：\s–-]*/u;

/** Most lines have no time where one could stand between name and words. */
const hasTime = /\d:\d/;

/** Whether a label is no name that a sentence may begin with, and what follows the time are words rather than more columns. */
const isPart = (label: string, behind: string): boolean =>
  (readLabel(label)?.shape === 'role' || isCode(label)) &&
  /^[^\s\d|\t]/u.test(behind) &&
  !behind.includes('\t');

/** A name, a time and the words on one line, as `Name [00:12] text`, `Name 00:12: text` and `Speaker 1 00:12 text`. */
function readBetween(rest: string): Reading | null {
  if (!hasTime.test(rest.slice(0, 163)) || !/^.{0,80}\d:\d/u.test(rest)) return null;
  const found = between.exec(rest);
  const { label, time } = found?.groups ?? {};
  if (found === null || label === undefined || time === undefined) return null;
  const mark = leadingTime(time);
  const isLong = /^\d{2}|:.*:/.test(time);
  const isSetOff =
    mark?.bracketed === true ||
    (isLong && (/[:：]\s*$/u.test(found[0]) || isPart(label.trim(), rest.slice(found[0].length))));
  if (mark === null || mark.length !== time.length || !isSetOff || found[0].length === rest.length)
    return null;
  return { label, used: found[0].length, at: mark.at };
}

/** A name and a time, the words below or behind: `Name  0:03`, `Name (00:12)`, `00:12 Name`, `Name [00:12] text`. */
export const timeLineLabel: Convention = {
  id: 'time-line',
  joins: true,
  read({ rest, time, hasNext }) {
    const behind = trailingTime(rest);
    const label = behind === null ? rest : rest.slice(0, -behind.length);
    const at = behind?.at ?? time?.at ?? null;
    const isName = behind === null ? !isSentence(rest) : !/[:：]\s*$/u.test(label);
    const isLine = hasNext && (behind ?? time) !== null && isName;
    return isLine && label.length <= 110 ? { label, used: rest.length, at } : readBetween(rest);
  },
  sift(candidates) {
    const alone = new Set(candidates.filter((one) => one.alone).map(({ line }) => line));
    return candidates.filter((one) => !one.alone || !alone.has(one.line + 1));
  },
};
