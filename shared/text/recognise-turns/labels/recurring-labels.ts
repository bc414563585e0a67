import { isCommonWord, type Page } from '../page.ts';
import { labelKey, type LabelGroup } from './label-groups.ts';
import { baseLabel } from './label-shape.ts';
import { openingWords } from './label-words.ts';

/** A name that is also a word comes back this often before it counts. */
const OFTEN = 4;
/** Labels in small letters stand on so many of the lines. */
const DENSE = 0.15;
/** Labels that are words of the language need names beside them, on so many of the labelled lines. */
const NAMES_BESIDE = 0.25;
/** Without names beside them they need nearly every line to have a label. */
const MOST_LINES = 0.6;
/** Where so many are named, a word that begins a sentence is none of them. */
const TWO = 2;
/** No talk has more speakers; a list with so many headwords may. */
const MOST_SPEAKERS = 300;

/** Whether a label is made of words that the text also uses as such: `Bug fixes`, `Default`, and now and then `Will`. */
function isCommonLabel({ text }: Page, { first, all }: LabelGroup): boolean {
  if (openingWords.has(labelKey(first.label))) return true;
  if (first.shape === 'lower') return isCommonWord(text, first.label, all.length);
  if (!['name', 'upper', 'numbered'].includes(first.shape)) return false;
  const words = baseLabel(first.label).match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? [];
  return words.length > 0 && words.every((word) => isCommonWord(text, word));
}

/** Whether a label comes back often enough, for what it looks like, to be somebody's. */
function comesBack({ views }: Page, { first, all }: LabelGroup, isEverywhere: boolean): boolean {
  const { shape, label, alone, at } = first;
  if (shape === 'uncased' && isEverywhere) return all.length > 1;
  if (shape === 'lower') return all.length > 2 && all.length >= views.length * DENSE;
  if (shape !== 'uncased' || alone || at !== null || label.length <= 4) return all.length > 1;
  return all.length > 2;
}

const countLines = (groups: readonly LabelGroup[]): number =>
  groups.reduce((sum, { all }) => sum + all.length, 0);

/** The labels that come back and are somebody's by themselves; those that are words of the language only beside others. */
export function recurringLabels(page: Page, groups: readonly LabelGroup[]): readonly LabelGroup[] {
  const onMost = countLines(groups) >= page.views.length * MOST_LINES;
  const back = groups.filter((group) => comesBack(page, group, onMost));
  if (back.length > MOST_SPEAKERS) return [];
  const common = new Set(back.filter((group) => isCommonLabel(page, group)));
  const names = back.filter((group) => !common.has(group));
  const besides = [...common].filter(({ all }) => all.length >= OFTEN);
  const isCarried = countLines(names) >= (countLines(names) + countLines(besides)) * NAMES_BESIDE;
  const isEverywhere =
    besides.every(({ first }) => !first.alone) && countLines(besides) >= page.views.length * MOST_LINES;
  if (!(names.length > 0 && isCarried) && !isEverywhere) return names;
  const isOpening = ({ first }: LabelGroup): boolean =>
    names.length >= TWO && openingWords.has(labelKey(first.label));
  return back.filter((group) => !common.has(group) || (besides.includes(group) && !isOpening(group)));
}
