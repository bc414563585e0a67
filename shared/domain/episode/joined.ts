import { defaultTitle, isDefaultTitle } from './default-title.ts';

type Part = { readonly title: string; readonly criterion: string; readonly words: string };

/** The longest that a name can be, in UTF-16 code units. */
const longest = 200;

/**
 * The title of two episodes that became one, in the order of the text: names given by hand are kept, both of them where there
 * are two; where there is none, the first words of the whole.
 */
export function joinedTitle(first: Part, second: Part, whole: string): string {
  const given = [first, second].filter(({ title, words }) => !isDefaultTitle(title, words));
  const names = [...new Set(given.map(({ title }) => title))];
  const title = names.join(' and ');
  return names.length === 0 ? defaultTitle(whole) : title.length <= longest ? title : (names[0] ?? title);
}

/** Why the two were relevant: what was said of both, each once. */
export const joinedCriterion = (first: Part, second: Part): string =>
  [...new Set([first.criterion.trim(), second.criterion.trim()])].filter((one) => one !== '').join('\n\n');
