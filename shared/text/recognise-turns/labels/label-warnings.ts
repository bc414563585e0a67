import { sameSpeakerSentence, type Speaker } from '../../turn.ts';
import type { Choice } from '../choose-convention.ts';
import type { Page } from '../page.ts';
import { looksUnmarked } from './loose-labels.ts';

/** A sentence for each label that may be another's. */
function sameSpeaker(speakers: readonly Speaker[]): readonly string[] {
  return speakers.flatMap(({ label, slipOf }) => {
    const other = slipOf === null ? undefined : speakers[slipOf]?.label;
    return other === undefined ? [] : [sameSpeakerSentence(other, label)];
  });
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
  return [`${subject} with a speaker’s label but no colon (“${sample}…”) and went to the turn before.`];
}

/** What the person who imports should look at, as sentences. */
export function labelWarnings(page: Page, choice: Choice, speakers: readonly Speaker[]): readonly string[] {
  return [...sameSpeaker(speakers), ...unmarked(page, choice)];
}
