import { snapToGraphemes } from '../graphemes.ts';
import type { Transcript, Turn } from '../turn.ts';
import { assembleParagraphs } from './assemble-paragraphs.ts';
import { assembleTurns } from './assemble-turns.ts';
import { chooseConvention, readCandidates, type Candidates } from './choose-convention.ts';
import { turnsByColumn } from './columns/turns-by-column.ts';
import { describeSpeakers } from './describe-speakers.ts';
import { labelWarnings } from './labels/label-warnings.ts';
import { viewLines, type Emphasis } from './line-view.ts';
import { readLines } from './lines.ts';
import { promptWarnings } from './numbered-prompts.ts';
import type { Page } from './page.ts';
import { questionsByLook } from './questions-by-look.ts';
import { readingIds, type ReadingId } from './reading-id.ts';

/** Whether a grapheme can be cut at an offset only where one of the units beside it is beyond the plain letters. */
const isPlain = (text: string, offset: number): boolean =>
  text.charCodeAt(offset - 1) < FIRST_MARK &&
  text.charCodeAt(offset) < FIRST_MARK &&
  text[offset - 1] !== '\r';

/** The first combining mark; below it only the two signs of a Windows line end are one grapheme. */
const FIRST_MARK = 0x300;

/** A blank at the end of a turn can be one character with what comes before or after it. */
const safe = (text: string, turns: readonly Turn[]): readonly Turn[] =>
  turns.map((turn) =>
    isPlain(text, turn.start) && isPlain(text, turn.end) ? turn : { ...turn, ...snapToGraphemes(text, turn) },
  );

/** Speakers in the order in which they first speak; labels under which nothing is said are left out. */
function numberSpeakers(
  labels: readonly string[],
  turns: readonly Turn[],
): { readonly labels: readonly string[]; readonly turns: readonly Turn[] } {
  const order = [...new Set(turns.map(({ speaker }) => speaker))].filter((speaker) => speaker !== null);
  const places = new Map(order.map((speaker, place) => [speaker, place] as const));
  return {
    labels: order.map((speaker) => labels[speaker] ?? ''),
    turns: turns.map((turn) => ({
      ...turn,
      speaker: turn.speaker === null ? null : (places.get(turn.speaker) ?? null),
    })),
  };
}

/** What those are called whom only the look of their words tells apart. */
const unnamed = ['Interviewer', 'Participant'];

const looks = ['italic', 'bold', 'heading'] as const;

/** A talk in which questions are set in italics, in bold or as headings and nobody is named; null for any other text. */
function readByLook(page: Page, emphasis: readonly Emphasis[], isWanted: boolean): Recognised | null {
  const found = looks
    .values()
    .map((kind) => questionsByLook(page, emphasis, kind, isWanted))
    .find((turns) => turns !== null);
  if (found === undefined || found === null) return null;
  const { text } = page;
  const { labels, turns } = numberSpeakers(unnamed, safe(text, found));
  const speakers = describeSpeakers(text, labels, turns);
  const warnings = ['No one is named; who asks was told by words in bold, in italics or set as headings.'];
  return { text, reading: 'look', speakers, turns, warnings };
}

/** A talk in the columns of a table, of which each is headed by who speaks; null for any other text. */
function readByColumn(page: Page): Recognised | null {
  const found = turnsByColumn(page);
  if (found === null) return null;
  const { text } = page;
  const { labels, turns } = numberSpeakers(found.labels, safe(text, found.turns));
  return { text, reading: 'tab', speakers: describeSpeakers(text, labels, turns), turns, warnings: [] };
}

/** A text read as talk, and the way to write who speaks that was found in it. */
type Recognised = Transcript & { readonly reading: ReadingId };

/** A text with what its lines may say by each of the conventions, from which it is read in one way or another. */
type Evidence = {
  readonly page: Page;
  readonly emphasis: readonly Emphasis[];
  readonly candidates: Candidates;
};

const pageOf = (text: string, emphasis: readonly Emphasis[]): Page => ({
  text,
  views: viewLines(readLines(text), emphasis),
});

/** The text in a wanted way, or in the likeliest; null where nobody is told from anybody. */
function readTalk({ page, emphasis, candidates }: Evidence, wanted: ReadingId | null): Recognised | null {
  const { text } = page;
  if (wanted === 'paragraphs') return null;
  const inColumns = wanted === null || wanted === 'tab' ? readByColumn(page) : null;
  if (inColumns !== null) return inColumns;
  const choice = wanted === 'look' ? null : chooseConvention(page, candidates, wanted);
  const spoken = choice === null ? [] : safe(text, assembleTurns(page, choice.openings));
  if (choice === null || spoken.length === 0) {
    return wanted === null || wanted === 'look' ? readByLook(page, emphasis, wanted === 'look') : null;
  }
  const { labels, turns } = numberSpeakers(choice.labels, spoken);
  const speakers = describeSpeakers(text, labels, turns);
  const warnings = labelWarnings(page, choice, speakers);
  return { text, reading: choice.convention, speakers, turns, warnings };
}

const readParagraphs = (page: Page): Recognised => ({
  text: page.text,
  reading: 'paragraphs',
  speakers: [],
  turns: safe(page.text, assembleParagraphs(page)),
  warnings: promptWarnings(page.views),
});

/**
 * Finds who speaks where in a text. Which of the ways to write a transcript holds is decided over the whole file by how often
 * labels come back, never line by line. The text stays as it is; turns are ranges in it. `emphasis` says what was bold
 * or a heading where the text comes from a rich document; in plain text Markdown's own signs are read. A text without labels
 * gives a turn without a speaker for each paragraph, but where the look of the words tells who asks from who answers. With a `convention`, one of `readingIds`, the text is read
 * in that way alone; `paragraphs` names nobody, and an unknown one is as none.
 */
export function recogniseTurns(
  text: string,
  emphasis: readonly Emphasis[] = [],
  { convention }: { readonly convention?: string | null | undefined } = {},
): Recognised {
  const wanted = readingIds.find((id) => id === convention) ?? null;
  const page = pageOf(text, emphasis);
  const isByLabel = wanted !== 'paragraphs' && wanted !== 'look';
  const candidates: Candidates = isByLabel ? readCandidates(page) : new Map();
  return readTalk({ page, emphasis, candidates }, wanted) ?? readParagraphs(page);
}

/**
 * The text as `recogniseTurns` reads it, then as it reads in each other way that finds speakers, and last as paragraphs
 * where that isn't the first. What the lines say is looked at once for all of them.
 */
export function recogniseInEveryWay(text: string, emphasis: readonly Emphasis[]): readonly Recognised[] {
  const page = pageOf(text, emphasis);
  const evidence = { page, emphasis, candidates: readCandidates(page) };
  const taken = readTalk(evidence, null) ?? readParagraphs(page);
  const others = readingIds
    .filter((id) => id !== taken.reading)
    .map((id) => readTalk(evidence, id))
    .filter((read) => read !== null);
  return [taken, ...others, ...(taken.reading === 'paragraphs' ? [] : [readParagraphs(page)])];
}
