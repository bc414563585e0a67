import type { Anchor } from '../anchor.ts';
import { lineNumbers } from './line-numbers.ts';
import type { Line } from './lines.ts';
import { leadingTime, type TimeMark } from './time-mark.ts';

/** Bold, italic or heading text of a rich document: evidence of labels that the plain text does not show. In order, apart. */
export type Emphasis = Anchor & { readonly kind: 'bold' | 'italic' | 'heading' };

/** A line as the conventions look at it. */
export type LineView = {
  readonly line: Line;
  /** The time ahead of everything else on the line, if any. */
  readonly time: TimeMark | null;
  /** The head of the line behind that time. */
  readonly rest: string;
  /** How many code units of `rest` are bold from its beginning. */
  readonly bold: number;
  /** Whether the whole line is a heading. */
  readonly heading: boolean;
  /** Whether text follows on a later line. */
  readonly hasNext: boolean;
  /** Whether a blank line, a rule or a time of its own comes right before. */
  readonly setOff: boolean;
  /** Milliseconds of a time that stands alone on the line before or after. */
  readonly beside: number | null;
};

/** A rule that parts two blocks, such as `---` or `* * *`. */
export function isRule(line: Line): boolean {
  return /^[-–—―_=*~#•·\s]{3,}$/u.test(line.head);
}

/** The lines of a text as the conventions look at them. */
export function viewLines(lines: readonly Line[], emphasis: readonly Emphasis[]): readonly LineView[] {
  const numbers = lineNumbers(lines);
  const times = lines.map(({ head }, index) => leadingTime(head.slice(numbers[index] ?? 0)));
  const alone = lines.map(({ start, end }, index) => {
    const time = times[index] ?? null;
    return time !== null && time.length + (numbers[index] ?? 0) === end - start ? time : null;
  });
  let next = 0;
  return lines.map((line, index) => {
    while ((emphasis[next]?.end ?? Infinity) <= line.start) next += 1;
    const mark = emphasis[next];
    const marked = mark !== undefined && mark.start <= line.start ? mark : null;
    const time = times[index] ?? null;
    const skipped = (numbers[index] ?? 0) + (time?.length ?? 0);
    const before = lines[index - 1];
    const above = alone[index - 1] ?? null;
    return {
      line,
      time,
      rest: line.head.slice(skipped),
      bold: marked?.kind === 'bold' ? Math.max(0, Math.min(marked.end, line.end) - line.start - skipped) : 0,
      heading: marked?.kind === 'heading' && marked.end >= line.end,
      hasNext: index + 1 < lines.length,
      setOff: line.afterBlank || before === undefined || isRule(before) || above !== null,
      beside: above?.at ?? alone[index + 1]?.at ?? null,
    };
  });
}

/** The times that stand on lines of their own, by line; a single one is rather the hour of a meeting. */
export function timeLines(views: readonly LineView[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const [index, { line, time, rest }] of views.entries()) {
    const at = time?.at ?? null;
    if (at !== null && rest === '' && line.head.length === line.end - line.start) times.set(index, at);
  }
  return times.size > 1 ? times : new Map();
}
