import type { Candidate } from '../conventions/convention.ts';
import { endsLikeSentence, isCommonWord, readsLikeSpeech, wordsBehind, type Page } from '../page.ts';
import { groupByLabel, labelKey, type LabelGroup } from './label-groups.ts';
import { isGroup, partOf } from './label-part.ts';
import { hasStyle, isDistinctive, styleOf, type LabelStyle } from './label-style.ts';
import { openingWords } from './label-words.ts';
import { legendLines } from './legend.ts';
import { letterDistance } from './letter-distance.ts';
import { withoutNumbers } from './question-numbers.ts';
import { recurringLabels } from './recurring-labels.ts';

/** A text of so many code units that somebody who speaks once is rather a phrase when the label is long. */
const LONG_TEXT = 12_000;
/** Labels on fewer of the lines than this are no way to write a transcript. */
const SPARSE = 0.01;
/** In a short text labels need not come back, but most paragraphs have one. */
const MOST = 0.6;
/** Of headings without a colon, which otherwise part chapters, so many have to be labels. */
const MOST_HEADINGS = 0.75;
/** More different labels than any talk has speakers: those that stand once are not looked at. */
const CROWD = 300;

/** The only label of a text stands first within such a part of it. */
const NEAR_BEGINNING = 0.2;
/** On so many of the lines it may be any name. */
const NEARLY_EVERY = 0.8;
/** A word that stands so often in the text, in a script without capitals, begins a sentence rather than a name. */
const OFTEN_ELSEWHERE = 6;
/** So many lines with labels make a transcript, fewer where each has its time. */
const FEW = 4;
const FEW_TIMED = 3;

/** In words of such a length so many letters may be wrong. */
const LEAST_TO_MISTYPE = 6;
const MOST_TO_MISTYPE = 40;
const WRONG = 2;

const ofPart: ReadonlySet<Candidate['shape']> = new Set(['role', 'code', 'numbered', 'change']);

type Pillars = {
  readonly groups: readonly LabelGroup[];
  readonly lines: readonly Candidate[];
  readonly firstLine: number;
  readonly style: LabelStyle;
};

/** Whether nearly every heading names somebody, as far as headings without a colon are labels at all. */
function areHeadingsLabels({ views }: Page, { lines, style }: Pillars): boolean {
  const headings = views.filter(({ heading, rest }) => heading || /^#{1,6}\s/.test(rest)).length;
  return style.colon === true || lines.length >= headings * MOST_HEADINGS;
}

/** Whether a label that holds up only beside others, for it stands once, is somebody's. */
function isWelcome(page: Page, convention: string, pillars: Pillars, { first }: LabelGroup): boolean {
  const { style } = pillars;
  if (openingWords.has(labelKey(first.label))) return false;
  if (!hasStyle(first, isGroup(first.label) ? { ...style, upper: null } : style)) return false;
  if (first.line < pillars.firstLine && !readsLikeSpeech(wordsBehind(page, first))) return false;
  const distinctive = isDistinctive(style) || !['colon', 'tab'].includes(convention);
  const shapes = pillars.groups.map((group) => group.first.shape);
  const words = first.label
    .replace(/[,([（].*$/u, '')
    .trim()
    .split(' ');
  switch (first.shape) {
    case 'role':
    case 'change':
      return true;
    case 'lower':
      return false;
    case 'uncased':
      return distinctive && words.length <= 4 && !isCommonWord(page.text, words[0] ?? '', OFTEN_ELSEWHERE);
    case 'code':
      return distinctive || /\d/.test(first.label) || shapes.includes('code');
    case 'numbered':
    case 'upper':
    case 'name': {
      if (!distinctive && shapes.every((shape) => ofPart.has(shape)))
        return sharesWord(first.label, pillars) || isMistyped(first.label, pillars);
      if (!distinctive && words.length > 3 && page.text.length > LONG_TEXT) return false;
      return first.shape === 'upper' || !isCommonWord(page.text, words[0] ?? '');
    }
  }
}

/** Whether a label differs from an accepted one only by its number: `Speaker 3` beside `Speaker 1`. */
function sharesWord(label: string, { groups }: Pillars): boolean {
  const bare = label.replace(/\s*\d+$/, '');
  return bare !== label && groups.some(({ first }) => first.label.replace(/\s*\d+$/, '') === bare);
}

/** Whether a label is an accepted one with a letter or two wrong: `Particpant` beside `Participant`. */
function isMistyped(label: string, { groups }: Pillars): boolean {
  const key = labelKey(label);
  if (key.length < LEAST_TO_MISTYPE || key.length > MOST_TO_MISTYPE) return false;
  return groups.some((group) => letterDistance(key, group.key, WRONG) <= WRONG);
}

/** Each group is in order already. */
function inOrder(groups: readonly LabelGroup[]): readonly Candidate[] {
  const lines = groups.flatMap(({ all }) => all);
  return groups.length > 1 ? lines.toSorted((a, b) => a.line - b.line) : lines;
}

/**
 * Whether the only label of a text says who speaks in it: it stands near the beginning, and an interviewer, who is
 * answered by nobody with a label, has it on most lines. One without a part or a time has nearly every line.
 */
function isAloneInTalk(views: number, lines: readonly Candidate[]): boolean {
  const first = lines[0];
  if (first === undefined || first.line > 2 + views * NEAR_BEGINNING) return false;
  if (partOf(first.label) === 'interviewer' && lines.length < views * MOST) return false;
  if (lines.length >= views * NEARLY_EVERY) return true;
  return lines.every(({ shape, at }) => ofPart.has(shape) || at !== null);
}

/** Whether these labels are enough to call the text a transcript; most of them, or one of them again and again, come back. */
function areEnough({ views }: Page, pillars: Pillars, all: readonly LabelGroup[]): boolean {
  const count = all.reduce((sum, group) => sum + group.all.length, 0);
  if (count < views.length * SPARSE) return false;
  if (pillars.lines.length === 0) return false;
  const few = pillars.style.timed === true ? FEW_TIMED : FEW;
  if (all.length >= 2) return count >= few && (pillars.groups.length >= 2 || pillars.lines.length >= few - 1);
  return count >= 3 && isAloneInTalk(views.length, pillars.lines);
}

/** Whether a short text without labels that come back is talk all the same: nearly every paragraph has one. */
function isShortTalk(page: Page, groups: readonly LabelGroup[]): boolean {
  const lines = inOrder(groups);
  const first = lines[0];
  if (first === undefined) return false;
  const asks = (one: Candidate): boolean => /[?？؟;]/u.test(wordsBehind(page, one));
  if (groups.length > 2 && lines.length === groups.length && !lines.some(asks)) return false;
  const isMarked = lines.some(({ shape, at }) => ofPart.has(shape) || at !== null);
  if (groups.length === 1) return isMarked && first.line <= 2 && readsLikeSpeech(wordsBehind(page, first));
  const labelled = new Set(lines.map(({ line }) => line));
  const under = lines.filter(({ alone }) => alone).length;
  const silent = lines.filter(({ alone, line }) => alone && labelled.has(line + 1)).length;
  if (silent > 0 && silent >= lines.length / 2) return false;
  const paragraphs = page.views.filter(({ line }, index) => line.afterBlank || labelled.has(index));
  if (lines.length < (Math.max(paragraphs.length, lines.length + under) - under) * MOST) return false;
  return isMarked || lines.every((line) => endsLikeSentence(wordsBehind(page, line)));
}

const opensQuotation = /^[\s*_]*["“„«»「『]/u;
/** Somebody whose words are all in quotation marks is quoted, where of the lines no more are. */
const QUOTED = 0.5;

/** The labels without those of people whom somebody only quotes: `The teachers: “No.”` in what another says. */
function withoutQuoted({ text }: Page, groups: readonly LabelGroup[]): readonly LabelGroup[] {
  const opens = ({ wordsStart, alone }: Candidate): boolean =>
    !alone && opensQuotation.test(text.slice(wordsStart, wordsStart + 4));
  const quoted = groups.filter(({ first, all }) => !ofPart.has(first.shape) && all.every(opens));
  if (quoted.length === 0) return groups;
  const lines = groups.flatMap(({ all }) => all);
  if (lines.filter(opens).length > lines.length * QUOTED) return groups;
  return groups.filter((group) => !quoted.includes(group));
}

function mayStandOnce({ text }: Page, { first }: LabelGroup): boolean {
  if (first.shape === 'lower' || (first.shape === 'uncased' && !first.alone)) return false;
  if (openingWords.has(labelKey(first.label))) return false;
  return first.shape !== 'name' || !isCommonWord(text, first.label.split(' ')[0] ?? '');
}

/** The labels of one convention that are somebody's, judged over the whole text; none when it is not written that way. */
export function weighLabels(
  page: Page,
  convention: string,
  all: readonly Candidate[],
): readonly LabelGroup[] {
  const legend = legendLines(page, all);
  const labelled = groupByLabel(withoutNumbers(all.filter(({ line }) => !legend.has(line))));
  const groups = withoutQuoted(page, labelled);
  const strong = recurringLabels(page, groups);
  const lines = inOrder(strong);
  const pillars = { groups: strong, lines, firstLine: lines[0]?.line ?? 0, style: styleOf(lines) };
  if (convention === 'heading' && !areHeadingsLabels(page, pillars)) return [];
  const isCrowd = groups.length > CROWD;
  const accepted = groups.filter(
    (group) =>
      strong.includes(group) ||
      (!isCrowd && strong.length > 0 && isWelcome(page, convention, pillars, group)),
  );
  if (areEnough(page, pillars, accepted)) return accepted;
  if (isCrowd || convention === 'own-line') return [];
  const once = groups.filter((group) => mayStandOnce(page, group));
  return isShortTalk(page, once) ? once : [];
}

/** The labels of a convention that a person asked for where weighing finds none: those that come back, or else all. */
export function likelyLabels(page: Page, all: readonly Candidate[]): readonly LabelGroup[] {
  const legend = legendLines(page, all);
  const groups = groupByLabel(all.filter(({ line }) => !legend.has(line)));
  const back = groups.filter((group) => group.all.length > 1);
  return back.length > 0 ? back : groups;
}
