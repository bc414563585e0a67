import { graphemeStart } from '#shared/text/graphemes.ts';

const longest = 48;

/** A first title for an episode: its opening words, cut at a word and marked as cut. */
export function defaultTitle(text: string): string {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  if (words.length <= longest) {
    return words.replace(/[.,;:]$/u, '');
  }
  const cut = words.slice(0, longest + 1);
  const space = cut.lastIndexOf(' ');
  const whole = space > 12 ? cut.slice(0, space) : words.slice(0, graphemeStart(words, longest));
  return `${whole.replace(/[.,;:]$/u, '')}…`;
}

/** Whether a title is the one that the words of its episode give by themselves: nobody has named it. */
export const isDefaultTitle = (title: string, text: string): boolean => title === defaultTitle(text);

/** The title of an episode whose words `before` become `after`: one that was given by hand stays, another goes along. */
export const titleAfter = (title: string, before: string, after: string): string =>
  isDefaultTitle(title, before) ? defaultTitle(after) : title;
