import type { Turn } from '../turn.ts';
import { timeLines, type Emphasis, type LineView } from './line-view.ts';
import { endsLikeSentence, wordsFrom, type Page } from './page.ts';

/** So many times each of the two has to speak. */
const FEW = 3;
/** Who asks ends so many turns with a question, and so many times as many as the other. */
const SHARE = 0.4;
const CLEARLY = 2;
/** A line is set off when so much of it is; of the lines so many may be set off in part. */
const WHOLE = 0.9;
const MIXED = 0.15;
/** Of what is set as headings in a talk so many end as a sentence does; those of a report hardly ever do. */
const SENTENCES = 0.8;

const question = /[?？؟՞፧](?:[^\p{L}\p{N}]*|\s*[([][^)\]]{1,40}[)\]][^\p{L}\p{N}]*)$/u;
const sentenceInside = /[.!?…。？！]["'”’»)\]]*\s+\S/u;

type Stretch = { readonly set: boolean; readonly start: number; readonly end: number; at: number | null };

/** How much of each line is set in one way, from 0 to 1. */
function sharesOf(views: readonly LineView[], emphasis: readonly Emphasis[]): readonly number[] {
  let next = 0;
  return views.map(({ line }) => {
    while ((emphasis[next]?.end ?? Infinity) <= line.start) next += 1;
    let covered = 0;
    for (let at = next; (emphasis[at]?.start ?? Infinity) < line.end; at += 1) {
      const { start = 0, end = 0 } = emphasis[at] ?? {};
      covered += Math.min(end, line.end) - Math.max(start, line.start);
    }
    return covered / (line.end - line.start);
  });
}

/** The lines as stretches that are set off and stretches that are not, in turn. */
function stretchesOf({ text, views }: Page, shares: readonly number[]): readonly Stretch[] {
  const times = timeLines(views);
  const stretches: Stretch[] = [];
  let pending: number | null = null;
  for (const [index, { line, time, rest }] of views.entries()) {
    const alone: number | undefined = times.get(index);
    if (alone !== undefined) {
      pending = alone;
      continue;
    }
    const isOff = (shares[index] ?? 0) > 1 / 2;
    const last = stretches.at(-1);
    // A title above the first question may be set as the questions are.
    const set = isOff && (stretches.length > 1 || last?.set === true || endsLikeSentence(line.head));
    if (last?.set === set) stretches[stretches.length - 1] = { ...last, end: line.end };
    else {
      const marked = time?.bracketed === true ? line.head.length - rest.length : 0;
      const own = marked > 0 ? time?.at : undefined;
      const start = wordsFrom(text, line.start, line.start + marked);
      stretches.push({ set, start, end: line.end, at: own ?? pending });
    }
    pending = null;
  }
  return stretches;
}

/** Which of the two asks: who stands out, or who does not; null where neither does clearly. */
function whoAsks(text: string, kind: Emphasis['kind'], stretches: readonly Stretch[]): boolean | null {
  const shareOf = (set: boolean): number => {
    const own = stretches.filter((stretch) => stretch.set === set);
    const asked = own.filter(({ start, end }) => question.test(text.slice(Math.max(start, end - 200), end)));
    return own.length < FEW ? -1 : asked.length / own.length;
  };
  const [off, plain] = [shareOf(true), shareOf(false)];
  if (off < 0 || plain < 0 || Math.max(off, plain) < SHARE) return null;
  if (kind === 'heading') return off > plain && areSentences(text, stretches) ? true : null;
  if (off >= plain * CLEARLY) return true;
  return plain >= off * CLEARLY ? false : null;
}

/** Whether nearly all that is set off ends as somebody's words do. */
function areSentences(text: string, stretches: readonly Stretch[]): boolean {
  const off = stretches.filter(({ set }) => set);
  return (
    off.filter(({ start, end }) => endsLikeSentence(text.slice(start, end))).length >= off.length * SENTENCES
  );
}

/** Questions that are headings, as those of a page of answers, are one question each; who talks says more now and then. */
function areHeadings(text: string, stretches: readonly Stretch[]): boolean {
  return stretches.slice(1).every(({ set, start, end }) => {
    const words = text.slice(start, end);
    return !set || (question.test(words) && !sentenceInside.test(words));
  });
}

/**
 * The turns of a talk in which nobody is named but who asks is set in bold or italics and who answers is not, or the other way
 * round; questions may also be headings. The speakers are 0, who asks, and 1, who answers; what stands before the first question is nobody's. Null for any other text; a page of
 * questions and answers is one only where the reading `isWanted`.
 */
export function questionsByLook(
  page: Page,
  emphasis: readonly Emphasis[],
  kind: Emphasis['kind'],
  isWanted: boolean,
): readonly Turn[] | null {
  const own = emphasis.filter((one) => one.kind === kind);
  if (own.length < FEW) return null;
  const shares = sharesOf(page.views, own);
  const mixed = shares.filter((share) => share > 1 - WHOLE && share < WHOLE).length;
  if (mixed > shares.length * MIXED) return null;
  const stretches = stretchesOf(page, shares);
  const asking = whoAsks(page.text, kind, stretches);
  if (asking === null) return null;
  if (!isWanted && kind !== 'italic' && areHeadings(page.text, stretches)) return null;
  const first = stretches.findIndex(({ set }) => set === asking);
  return stretches.map(({ set, start, end, at }, index) => ({
    start,
    end,
    speaker: index < first ? null : set === asking ? 0 : 1,
    at,
  }));
}
