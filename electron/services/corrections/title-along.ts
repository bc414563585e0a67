import type { Entry } from '#electron/study/journal/reverse.ts';
import { isDefaultTitle, titleAfter } from '#shared/domain/episode/default-title.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { stretchesIn, type AnchoredRow } from './anchored-rows.ts';
import { textIn, valuesOf } from './row-values.ts';

/** A text as it was and as it is once it has been changed. */
export type Texts = { readonly before: string; readonly after: string };

const wordsAt = (text: string, { start, end }: Anchor): string => text.slice(start, end);

/** What the row of an episode that is called by its words has to call it where those are others; null where its name stays. */
export function titleOf(
  table: string,
  json: string,
  [from, to]: readonly [Anchor, Anchor],
  { before, after }: Texts,
): string | null {
  if (table !== 'episodes') return null;
  const title = textIn(valuesOf(json), 'title') ?? '';
  const next = titleAfter(title, wordsAt(before, from), wordsAt(after, to));
  return next === title ? null : next;
}

/** What an episode is called from now on whose words, by which it is called, are others where they go; null where its name stays. */
export function titleAlong(row: AnchoredRow, to: Anchor | null | undefined, texts: Texts): string | null {
  const from = row.stretches[0] ?? null;
  return from === null || to === null || to === undefined
    ? null
    : titleOf(row.table, row.json, [from, to], texts);
}

/** Columns of an episode that go along with its words. */
const along: ReadonlySet<string> = new Set(['start', 'end', 'title']);

/** Whether an entry says no more than that an episode, called by its words, went with them and is called by what they are now. */
export function isRenamedByWords({ tbl, before, after }: Entry, texts: Texts | undefined): boolean {
  if (tbl !== 'episodes' || before === null || after === null || texts === undefined) return false;
  const [old, now] = [valuesOf(before), valuesOf(after)];
  if ([...old].some(([column, value]) => !along.has(column) && now.get(column) !== value)) return false;
  const [from] = stretchesIn('episodes', before);
  const [to] = stretchesIn('episodes', after);
  if (from === null || from === undefined || to === null || to === undefined) return false;
  return (
    isDefaultTitle(textIn(old, 'title') ?? '', wordsAt(texts.before, from)) &&
    isDefaultTitle(textIn(now, 'title') ?? '', wordsAt(texts.after, to))
  );
}
