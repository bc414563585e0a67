import type { LineView } from './line-view.ts';

/** Fewer numbered paragraphs may be anything. */
const FEW = 3;

const prompt =
  /^(?:(?<number>\d{1,2})|[a-z](?=\.[ivx]))(?:\.(?:[a-z]|[ivx]{1,4}|\d{1,2}))*[.):]?\s+["“'‘«(¿]?\p{L}/u;

/** What to tell of a text without speakers whose paragraphs are numbered one after another, as the prompts of a protocol are. */
export function promptWarnings(views: readonly LineView[]): readonly string[] {
  let reached = 0;
  let count = 0;
  for (const { line, time } of views) {
    const found = time === null ? prompt.exec(line.head) : null;
    if (found === null) continue;
    const number = Number(found.groups?.['number'] ?? reached);
    if (number < reached || number > reached + 2) continue;
    reached = number;
    count += 1;
  }
  if (count < FEW || reached < 2) return [];
  return [`The text names no speakers; its ${count} numbered paragraphs look like prompts.`];
}
