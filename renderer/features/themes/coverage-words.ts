import { countOf } from '#shared/messages/count-of.ts';
import type { Lot } from './board-of.ts';

/** How far the gathering is, in a sentence or two. */
export function coverageWords(
  board: readonly Lot[],
  covered: number | undefined,
  coded: number | undefined,
): string {
  const themes = board.filter(({ theme }) => theme !== null);
  const loose = board.find(({ theme }) => theme === null)?.placed.length ?? 0;
  const gathered = themes.reduce((sum, { placed }) => sum + placed.length, 0);
  const codes =
    loose === 0
      ? `All ${countOf(gathered, 'code')} are gathered under ${countOf(themes.length, 'theme')}.`
      : `${gathered} of ${countOf(gathered + loose, 'code')} are gathered under ${countOf(themes.length, 'theme')}, ${loose} ${
          loose === 1 ? 'is' : 'are'
        } loose.`;
  return covered === undefined || coded === undefined || coded === 0
    ? codes
    : `${codes} The themes cover ${covered} of the ${countOf(coded, 'coded episode')}.`;
}
