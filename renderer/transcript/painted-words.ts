import type { Anchor } from '#shared/text/anchor.ts';
import { paintStretch, type PaintedStretch } from './paint-stretch.ts';
import type { Positions, TurnPart } from './positions.ts';

/** Stretches that are painted over the words, in one manner. */
export type PaintedWords = {
  /** Paints these and no others. */
  readonly set: (stretches: readonly Anchor[]) => void;
  /** The words of these turns were drawn anew, and what is painted over them has to follow. */
  readonly follow: (turns: ReadonlySet<number>) => void;
};

/** Paints stretches of a text; `rangeOf` says where the words of a part stand on the page now. */
export function createPaintedWords(
  name: PaintedStretch,
  { partsOf }: Positions,
  rangeOf: (part: TurnPart) => Range,
): PaintedWords {
  let painted: readonly { readonly part: TurnPart; readonly range: Range }[] = [];
  const paint = (): void => {
    paintStretch(
      name,
      painted.map(({ range }) => range),
    );
  };
  return {
    set: (stretches) => {
      if (stretches.length === 0 && painted.length === 0) {
        return;
      }
      painted = stretches.flatMap(partsOf).map((part) => ({ part, range: rangeOf(part) }));
      paint();
    },
    follow: (turns) => {
      if (painted.some(({ part }) => turns.has(part.turn))) {
        painted = painted.map((one) =>
          turns.has(one.part.turn) ? { part: one.part, range: rangeOf(one.part) } : one,
        );
        paint();
      }
    },
  };
}
