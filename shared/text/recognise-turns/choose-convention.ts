import { boldLabel } from './conventions/bold-label.ts';
import { bracketLabel } from './conventions/bracket-label.ts';
import { chevronLabel } from './conventions/chevron-label.ts';
import { colonLabel } from './conventions/colon-label.ts';
import { columnLabel } from './conventions/column-label.ts';
import { candidatesOf, type Candidate, type Convention } from './conventions/convention.ts';
import { dashLabel } from './conventions/dash-label.ts';
import { digitLabel } from './conventions/digit-label.ts';
import { headingLabel } from './conventions/heading-label.ts';
import { ownLineLabel } from './conventions/own-line-label.ts';
import { prefixLabel } from './conventions/prefix-label.ts';
import { stopLabel } from './conventions/stop-label.ts';
import { tabLabel } from './conventions/tab-label.ts';
import { timeLineLabel } from './conventions/time-line-label.ts';
import { groupByLabel, labelKey, usualSpelling, type LabelGroup } from './labels/label-groups.ts';
import { legendLines } from './labels/legend.ts';
import { isCode, looseLabel } from './labels/loose-labels.ts';
import { likelyLabels, weighLabels } from './labels/weigh-labels.ts';
import { endsLikeSentence, readsLikeSpeech, wordsBehind, type Page } from './page.ts';

/** From the most particular to the most common: of two that explain as many lines the earlier is taken. */
const conventions: readonly Convention[] = [
  headingLabel,
  boldLabel,
  chevronLabel,
  columnLabel,
  timeLineLabel,
  tabLabel,
  colonLabel,
  digitLabel,
  bracketLabel,
  dashLabel,
  stopLabel,
  ownLineLabel,
  prefixLabel,
];

/** A line on which somebody begins to speak; null as the speaker is a change to somebody unnamed. */
export type Opening = { readonly candidate: Candidate; readonly speaker: number | null };

export type Choice = {
  readonly convention: Convention['id'];
  readonly openings: ReadonlyMap<number, Opening>;
  readonly labels: readonly string[];
  /** Keys of the short codes among the labels. */
  readonly codes: ReadonlySet<string>;
};

const countLines = (groups: readonly LabelGroup[]): number =>
  groups.reduce((sum, { all }) => sum + all.length, 0);

/** Lines of other conventions that carry a label already known: `K:` beside `1:40 K:` beside `K<tab>`. */
function addKnown(
  page: Page,
  read: Candidates,
  chosen: Convention,
  speakers: ReadonlyMap<string, number>,
  codes: ReadonlySet<string>,
  openings: Map<number, Opening>,
  legend: ReadonlySet<number>,
): void {
  const firstLine = openings.keys().reduce((least, line) => Math.min(least, line), Infinity);
  const add = (candidate: Candidate | null): void => {
    if (candidate === null || legend.has(candidate.line) || openings.has(candidate.line)) return;
    const speaker = speakers.get(labelKey(candidate.label));
    if (speaker === undefined) return;
    const isSaid = isCode(candidate.label) || readsLikeSpeech(wordsBehind(page, candidate));
    if (candidate.line < firstLine && !isSaid) return;
    openings.set(candidate.line, { candidate, speaker });
  };
  for (const [convention, candidates] of read) {
    if (convention !== chosen && convention.joins) candidates.forEach(add);
  }
  if (codes.size === 0) return;
  for (const [index, view] of page.views.entries()) {
    if (!openings.has(index)) add(looseLabel(view, index, codes));
  }
}

/** Where `Q.` and `A.` stand for the two who talk, as in courts, everybody else has a name in capitals and a colon. */
function besideTwo(
  page: Page,
  read: Candidates,
  chosen: Convention,
  groups: readonly LabelGroup[],
): readonly LabelGroup[] {
  if (chosen !== stopLabel) return [];
  const firstLine = Math.min(...groups.map(({ first }) => first.line));
  const known = new Set(groups.map(({ key }) => key));
  const others = (read.get(colonLabel) ?? []).filter(
    (candidate) =>
      candidate.shape === 'upper' &&
      candidate.line > firstLine &&
      !known.has(labelKey(candidate.label)) &&
      endsLikeSentence(wordsBehind(page, candidate)),
  );
  return groupByLabel(others);
}

/** The lines that carry a label by each of the conventions. */
export type Candidates = ReadonlyMap<Convention, readonly Candidate[]>;

/** Reads the labels of a text by every convention, whichever of them holds. */
export const readCandidates = ({ text, views }: Page): Candidates =>
  new Map(conventions.map((convention) => [convention, candidatesOf(convention, text, views)]));

/**
 * Finds the one convention that explains most of the text, and every line that begins with one of its labels. A wanted convention
 * is taken alone, and then labels count that would not be enough by themselves.
 */
export function chooseConvention(
  page: Page,
  read: Candidates,
  wanted: Convention['id'] | null,
): Choice | null {
  let chosen: Convention | null = null;
  let groups: readonly LabelGroup[] = [];
  for (const [convention, candidates] of read) {
    if (wanted !== null && wanted !== convention.id) continue;
    const sure = weighLabels(page, convention.id, candidates);
    const found = wanted === null || sure.length > 0 ? sure : likelyLabels(page, candidates);
    if (countLines(found) > countLines(groups)) [chosen, groups] = [convention, found];
  }
  if (chosen === null) return null;
  groups = [...groups, ...besideTwo(page, read, chosen, groups)];
  const openings = new Map<number, Opening>();
  const speakers = new Map<string, number>();
  const named = groups.filter(({ first }) => first.shape !== 'change');
  for (const [speaker, { all }] of named.entries()) {
    for (const label of new Set(all.map((candidate) => candidate.label)))
      speakers.set(labelKey(label), speaker);
    for (const candidate of all) openings.set(candidate.line, { candidate, speaker });
  }
  for (const { first, all } of groups) {
    if (first.shape === 'change')
      for (const candidate of all) openings.set(candidate.line, { candidate, speaker: null });
  }
  const codes = new Set(named.filter(({ first }) => isCode(first.label)).map(({ key }) => key));
  const legend = new Set([...read.values()].flatMap((candidates) => [...legendLines(page, candidates)]));
  addKnown(page, read, chosen, speakers, codes, openings, legend);
  return { convention: chosen.id, openings, labels: named.map(usualSpelling), codes };
}
