import type { Run } from './run.ts';

/** Text as the library hands it over: where its baseline begins, how it is turned and scaled, and how far it goes. */
export type TextItem = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
};

export type PageText = {
  readonly items: readonly TextItem[];
  /** From the page's own measure to that of a page as it is shown, upright and with its origin in the upper left corner. */
  readonly view: readonly number[];
  readonly bold: ReadonlySet<string>;
  /** Fonts that write from top to bottom. */
  readonly vertical: ReadonlySet<string>;
};

type Placed = Run & { readonly turn: number; readonly isVertical: boolean };

function place(item: TextItem, { view, bold, vertical }: PageText): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view;
  const alongX = va * a + vc * b;
  const alongY = vb * a + vd * b;
  const x = va * e + vc * f + ve;
  const y = vb * e + vd * f + vf;
  const isVertical = vertical.has(item.fontName);
  const turn = (Math.round(Math.atan2(alongY, alongX) / (Math.PI / 2)) + 4) % 4;
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  return {
    text: item.str,
    x,
    right: x + (isVertical ? item.height : item.width),
    y,
    size,
    bold: bold.has(item.fontName),
    turn,
    isVertical,
  };
}

/** Turns a page so that its text runs from left to right; columns of vertical writing become lines, the right one first. */
function upright({ text, x, right, y, size, bold, turn, isVertical }: Placed): Run {
  const width = right - x;
  const [along, down] =
    isVertical || turn === 1 ? [y, -x] : turn === 2 ? [-x, -y] : turn === 3 ? [-y, x] : [x, y];
  return { text, x: along, right: along + width, y: down, size, bold };
}

/** The way in which most letters of a page are turned. */
function mainTurn(runs: readonly Placed[]): number {
  const letters = [0, 0, 0, 0];
  for (const { text, turn } of runs) letters[turn] = (letters[turn] ?? 0) + text.trim().length;
  return letters.indexOf(Math.max(...letters));
}

/** The letters of a page in places as they are read; those turned otherwise than most, such as watermarks, are left out. */
export function pageRuns(page: PageText): readonly Run[] {
  const runs = page.items.filter(({ str }) => str !== '').map((item) => place(item, page));
  const turn = mainTurn(runs);
  const vertical = runs.filter(({ isVertical }) => isVertical).length > runs.length / 2;
  return runs
    .filter((run) => run.turn === turn && run.isVertical === vertical && run.size > 0)
    .map(upright)
    .filter(({ x, y, right }) => [x, y, right].every(Number.isFinite));
}
