import type { Browser } from 'playwright-core';
import type { SourceText } from '#shared/contract/sources.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { median } from './measure.ts';

/** The floor of opening a transcript: the same words and marks as bare HTML in an empty page, until they are painted. */
export async function barePage(
  browser: Browser,
  { text, turns }: SourceText,
  marked: readonly Anchor[],
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent(
    '<style>p { content-visibility: auto; contain-intrinsic-size: auto 200px; width: 620px } span { background: #def }</style>',
  );
  const pieces = turns.map(({ start, end }) => {
    const inside = marked.filter((mark) => mark.start < end && mark.end > start);
    const cuts = inside.flatMap((mark) => [Math.max(start, mark.start), Math.min(end, mark.end)]);
    const ends = [...new Set([start, end, ...cuts])].toSorted((one, other) => one - other);
    return ends.slice(0, -1).map((from, index) => {
      const to = ends[index + 1] ?? end;
      return {
        words: text.slice(from, to),
        isMarked: inside.some((mark) => mark.start <= from && mark.end >= to),
      };
    });
  });
  const took = await median(9, () =>
    page.evaluate(
      (all) =>
        new Promise<void>((resolve) => {
          document.body.replaceChildren();
          for (const turn of all) {
            const paragraph = document.createElement('p');
            for (const { words, isMarked } of turn) {
              const piece = isMarked ? document.createElement('span') : document.createTextNode('');
              piece.textContent = words;
              paragraph.append(piece);
            }
            document.body.append(paragraph);
          }
          requestAnimationFrame(() => {
            setTimeout(resolve, 0);
          });
        }),
      pieces,
    ),
  );
  await page.close();
  return took;
}
