import { readLabel, type LabelShape } from '../labels/label-shape.ts';
import { isNotice } from '../labels/notices.ts';
import type { LineView } from '../line-view.ts';
import type { ReadingId } from '../reading-id.ts';
import { leadingTime } from '../time-mark.ts';

/** What a convention reads at the beginning of a line: the label as written, and where the words begin. */
export type Reading = {
  /** Null for a change to somebody unnamed. */
  readonly label: string | null;
  /** Code units of the view's `rest` that the label and its signs take up. */
  readonly used: number;
  readonly at?: number | null;
};

/** One way to write who speaks. */
export type Convention = {
  readonly id: Exclude<ReadingId, 'paragraphs'>;
  /** Reads a label from a line that has one by this convention; whether somebody is meant is decided over the whole file. */
  readonly read: (view: LineView) => Reading | null;
  /** Whether a known label counts where it stands in this way in a text that is mostly written in another. */
  readonly joins: boolean;
  /** Reads the labels of all the lines at once, where one line by itself does not show them. */
  readonly gather?: (text: string, views: readonly LineView[]) => readonly Candidate[];
  /** Leaves out what cannot be a label when all the lines are looked at together. */
  readonly sift?: (candidates: readonly Candidate[], views: readonly LineView[]) => readonly Candidate[];
};

/** A line that may begin with somebody's label. */
export type Candidate = {
  /** Index into the lines. */
  readonly line: number;
  readonly label: string;
  /** `change` is a new speaker without a name, as `>>` alone says. */
  readonly shape: LabelShape | 'change';
  /** Where the words begin: an offset into the text, the end of the line when the label stands alone. */
  readonly wordsStart: number;
  readonly at: number | null;
  readonly alone: boolean;
  readonly colon: boolean;
  /** In a row of a table, where the words and the row end; what else stands in it is nobody’s. */
  readonly row?: { readonly wordsEnd: number; readonly end: number };
};

/** More than any label with its signs takes up. */
const LONGEST = 160;

/** A new speaker without a name. */
const unnamed = { label: '', shape: 'change' } as const;

const blanks = /^[\s:：]*/u;

/** Completes a reading: the label's shape, and a time in brackets behind it, or one that is all the line has left. */
export function toCandidate(
  view: LineView,
  index: number,
  { label: raw, used, at = null }: Reading,
): Candidate | null {
  if ((raw?.length ?? 0) > LONGEST) return null;
  const known = raw === null ? unnamed : readLabel(raw);
  if (known === null || isNotice(view.rest)) return null;
  const { label, shape } = known;
  const { line, rest, time } = view;
  let from = used + (blanks.exec(rest.slice(used))?.[0].length ?? 0);
  const colon = /[:：][\s*_\])>]*$/u.test(rest.slice(0, from));
  const behind = leadingTime(rest.slice(from));
  const isMark = behind !== null && (behind.bracketed || from + behind.length >= rest.length);
  if (isMark) from += behind.length;
  const lead = line.head.length - rest.length;
  const wordsStart = Math.min(line.start + lead + from, line.end);
  return {
    line: index,
    label,
    shape,
    wordsStart,
    at: at ?? time?.at ?? (isMark ? behind.at : null),
    alone: wordsStart === line.end,
    colon,
  };
}

/** The lines that carry a label by one convention. */
export function candidatesOf(
  convention: Convention,
  text: string,
  views: readonly LineView[],
): readonly Candidate[] {
  if (convention.gather !== undefined) return convention.gather(text, views);
  const candidates: Candidate[] = [];
  for (const [index, view] of views.entries()) {
    const reading = convention.read(view);
    const candidate = reading === null ? null : toCandidate(view, index, reading);
    if (candidate !== null) candidates.push(candidate);
  }
  return convention.sift?.(candidates, views) ?? candidates;
}
