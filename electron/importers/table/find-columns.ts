import { timeUnit, type TimeUnit } from './cell-time.ts';
import { headingFits } from './column-words.ts';

/** A column with its name and the cells below it. */
export type Column = { readonly name: string; readonly heading: string; readonly cells: readonly string[] };

export type FoundColumns = {
  readonly speaker: Column | null;
  readonly words: Column;
  readonly at: { readonly column: Column; readonly unit: TimeUnit } | null;
};

const LONGEST_LABEL = 60;
/** So many rows make a list, and so many words are no speech. */
const FEW = 3;
const FEW_WORDS = 3;

const filled = ({ cells }: Column): readonly string[] => cells.filter((cell) => cell.trim() !== '');

const isNumeric = (cell: string): boolean => /^[\d\s:.,/+-]+$/u.test(cell.trim());
const isTruth = (cell: string): boolean => /^(?:true|false|yes|no)$/iu.test(cell.trim());

/** How much running text a column has: letters and marks of sentences, which labels have none of. */
function textOf(column: Column): number {
  const cells = filled(column).filter((cell) => !isNumeric(cell));
  return new Set(cells).size < 2 && cells.length > 3
    ? 0
    : cells.reduce((sum, cell) => sum + cell.trim().length, 0);
}

function best<T>(all: readonly T[], score: (one: T) => number): T | null {
  let found: T | null = null;
  let most = 0;
  for (const one of all) {
    const scored = score(one);
    if (scored > most) [found, most] = [one, scored];
  }
  return found;
}

/** The column with the words: by its heading among those with a good part of the text, else the one with the most. */
function findWords(columns: readonly Column[]): Column | null {
  const most = Math.max(0, ...columns.map(textOf));
  return best(columns, (column) => {
    const text = textOf(column);
    const isMuch = text >= most * 0.2;
    return text === 0 ? 0 : (isMuch ? headingFits(column.heading, 'words') * 2 : 0) + text / most;
  });
}

/** How like names of speakers the cells are, from 0 to 1: short, in letters, and taking turns with one another. */
function labelsIn(column: Column): number {
  const cells = filled(column).map((cell) => cell.trim());
  if (cells.length === 0) return 0;
  const usable = cells.filter(
    (cell) => cell.length <= LONGEST_LABEL && /\p{L}/u.test(cell) && !isTruth(cell),
  );
  if (usable.length < cells.length * 0.9) return 0;
  const distinct = new Set(cells).size;
  if (cells.length > 6 && distinct > cells.length * 0.6) return 0;
  if (distinct < 2) return 0.01;
  const changes = cells.slice(1).filter((cell, index) => cell !== cells[index]).length;
  const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
  return changes / Math.max(1, cells.length - 1) + 0.05 + 0.1 / length;
}

/** Whether a column that is called so may hold names: numbers that stand for people, but no times and nothing long. */
function mayBeLabels(column: Column): boolean {
  const cells = filled(column);
  const short = cells.filter((cell) => cell.trim().length <= LONGEST_LABEL * 2 && !/\d:\d/u.test(cell));
  return cells.length > 0 && short.length > cells.length / 2 && !cells.every(isTruth);
}

function findSpeaker(columns: readonly Column[], words: Column): Column | null {
  const others = columns.filter((column) => column !== words);
  const named = best(others, (column) => {
    const fits = headingFits(column.heading, 'speaker');
    return fits === 0 || !mayBeLabels(column) ? 0 : fits + labelsIn(column);
  });
  if (named !== null) return named;
  // Among those that take turns alike the first is the shorter name.
  return best(others, (column) => {
    const score = labelsIn(column);
    return score < 0.02 ? 0 : Math.round(score * 20);
  });
}

function findTimes(columns: readonly Column[], taken: readonly (Column | null)[]): FoundColumns['at'] {
  const others = columns.filter((column) => !taken.includes(column));
  const timed = others.flatMap((column) => {
    const says = headingFits(column.heading, 'time');
    const unit = timeUnit(column.cells, column.heading, says > 0);
    return unit === null ? [] : [{ column, unit, says }];
  });
  const found = best(timed, ({ says }) => 1 + says);
  return found === null ? null : { column: found.column, unit: found.unit };
}

/** Whether nobody says anything: a list with a row for each person, and a word or two in every cell. */
function isListOfPeople(words: Column, speaker: Column | null): boolean {
  const names = speaker === null ? [] : filled(speaker);
  const cells = filled(words);
  return (
    speaker !== null &&
    speaker.heading !== '' &&
    cells.length >= FEW &&
    new Set(names).size === names.length &&
    headingFits(words.heading, 'words') === 0 &&
    cells.every((cell) => cell.trim().split(/\s+/u).length <= FEW_WORDS && !/[.?!…]$/u.test(cell.trim()))
  );
}

/** Finds out which columns hold who speaks, what is said and when, by their headings and by what stands in them. */
export function findColumns(columns: readonly Column[]): FoundColumns | null {
  const words = findWords(columns);
  if (words === null) return null;
  const speaker = findSpeaker(columns, words);
  if (isListOfPeople(words, speaker)) return null;
  return { words, speaker, at: findTimes(columns, [words, speaker]) };
}
