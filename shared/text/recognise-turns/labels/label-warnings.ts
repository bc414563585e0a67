import type { Choice } from '../choose-convention.ts';
import type { Page } from '../page.ts';
import { labelKey } from './label-groups.ts';
import { baseLabel } from './label-shape.ts';
import { looksUnmarked } from './loose-labels.ts';

/** Labels shorter than this differ by one letter on purpose. */
const SLIP_FROM = 6;
const MOST_LABELS = 60;

/** Whether two labels differ by one letter put in, left out or changed, digits apart. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < SLIP_FROM) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (/\d/.test((a[at] ?? '') + (b[at] ?? ''))) return false;
  const behind = (word: string, skip: number): string => word.slice(at + skip);
  return behind(a, 1) === behind(b, 1) || behind(a, 1) === behind(b, 0) || behind(a, 0) === behind(b, 1);
}

/** One sentence for each pair of labels that may be one speaker: a slip of a letter, or one name with two offices. */
function sameSpeaker(labels: readonly string[]): readonly string[] {
  const asked = labels
    .slice(0, MOST_LABELS)
    .map((label) => ({ label, key: labelKey(label), base: labelKey(baseLabel(label)) }));
  return asked.flatMap((one, index) =>
    asked
      .slice(index + 1)
      .filter((other) => isSlip(one.key, other.key) || (one.base === other.base && one.base.includes(' ')))
      .map((other) => `“${one.label}” and “${other.label}” may be the same speaker.`),
  );
}

/** Paragraphs that begin with a known code but no colon, told with the first of them. */
function unmarked({ text, views }: Page, { openings, codes }: Choice): readonly string[] {
  const first = openings.keys().reduce((least, line) => Math.min(least, line), Infinity);
  const found = views.filter(
    (view, index) => index > first && !openings.has(index) && looksUnmarked(view, codes),
  );
  const line = found[0]?.line;
  if (line === undefined) return [];
  const sample = text.slice(line.start, Math.min(line.end, line.start + 30)).trimEnd();
  const subject = found.length === 1 ? 'One paragraph begins' : `${found.length} paragraphs begin`;
  return [`${subject} with a speaker's label but no colon (“${sample}…”) and went to the turn before.`];
}

/** What the person who imports should look at, as sentences. */
export function labelWarnings(page: Page, choice: Choice): readonly string[] {
  return [...sameSpeaker(choice.labels), ...unmarked(page, choice)];
}
