import type { EditorView } from '@tiptap/pm/view';
import type { CodingMarks } from '../coding-marks.ts';
import type { TurnFace } from '../document/turn-face.ts';
import type { Positions, TurnPart } from '../positions.ts';
import type { ReadContent, ReadEpisode } from '../read-content.ts';
import { turnsInView } from '../turns-in-view.ts';
import { placeBrackets, type BracketPart, type MeasuredBrackets } from './draw-brackets.ts';
import { draftMargin, measureMargin, placeMargin, type Lanes } from './draw-margin.ts';

type MarginsOf = {
  readonly content: ReadContent;
  readonly positions: Positions;
  readonly marks: CodingMarks;
  readonly faces: readonly TurnFace[];
  readonly view: EditorView;
  readonly scroller: HTMLElement;
  /** Told which turns come into view, before their words are measured. */
  readonly onView: (turns: readonly number[]) => void;
};

/** What stands beside the words, drawn where somebody can see it and kept in step. */
export type Margins = {
  readonly setEpisodes: (episodes: readonly ReadEpisode[]) => void;
  readonly setCurrent: (episodeId: string | null, codingId: string | null) => void;
  /** These turns look different now; without them, all do. */
  readonly redraw: (turns?: Iterable<number>) => void;
  /** Draws what has come into view. */
  readonly draw: () => void;
};

function bracketsByTurn(
  { positions, content }: MarginsOf,
  episodes: readonly ReadEpisode[],
): ReadonlyMap<number, readonly BracketPart[]> {
  const parts = episodes.flatMap((episode) =>
    positions.partsOf(episode).map((part, index, all) => ({
      ...part,
      episode,
      opens: index === 0,
      closes: index === all.length - 1,
    })),
  );
  return Map.groupBy(
    parts.filter(({ turn }) => content.turns[turn] !== undefined),
    ({ turn }) => turn,
  );
}

/** Draws margins for the turns in view: first everything is made, then read off the page, then put in its place. */
export function createMargins(of: MarginsOf): Margins {
  const { content, positions, marks, faces, view, scroller } = of;
  const drawn = new Set<number>();
  const lanes = new Map<number, Lanes>();
  let brackets: ReadonlyMap<number, readonly BracketPart[]> = new Map();
  let current: string | null = null;
  let chosen: string | null = null;

  const firstOf = ({ start }: TurnPart) => view.coordsAtPos(positions.toPosition(start), 1);
  const lastOf = ({ start, end }: TurnPart) =>
    view.coordsAtPos(positions.toPosition(start) + end - start, -1);

  const measureBrackets = (turn: number, face: TurnFace): MeasuredBrackets => {
    const { top, left, height } = face.brackets.getBoundingClientRect();
    const { start, end } = content.turns[turn] ?? { start: 0, end: 0 };
    const ends = (brackets.get(turn) ?? []).map((part) => ({
      part,
      first: part.opens || part.start > start ? firstOf(part) : null,
      last: part.closes || part.end < end ? lastOf(part) : null,
    }));
    return { brackets: face.brackets, origin: { top, left, height }, ends };
  };

  const drawTurns = (turns: readonly number[]): void => {
    const made = turns.flatMap((turn) => {
      const face = faces[turn];
      return face === undefined
        ? []
        : [{ turn, face, draft: draftMargin(face.margin, marks.ofTurn(turn), chosen) }];
    });
    const measured = made.map(({ turn, face, draft }) => ({
      turn,
      margin: measureMargin(draft, (mark) => ({ top: firstOf(mark).top, bottom: lastOf(mark).bottom })),
      brackets: measureBrackets(turn, face),
    }));
    for (const { turn, margin, brackets: here } of measured) {
      lanes.set(turn, placeMargin(margin, lanes.get(turn) ?? new Map()));
      placeBrackets(here, current, content.turns[turn] ?? { start: 0, end: 0 });
      drawn.add(turn);
    }
  };

  const draw = (): void => {
    const { from, to } = turnsInView(
      scroller,
      faces.map(({ dom }) => dom),
    );
    const missing: number[] = [];
    for (let turn = from; turn < to; turn += 1) {
      if (!drawn.has(turn)) missing.push(turn);
    }
    of.onView(missing);
    drawTurns(missing);
  };

  const redraw = (turns?: Iterable<number>): void => {
    if (turns === undefined) {
      drawn.clear();
    } else {
      for (const turn of turns) drawn.delete(turn);
    }
    draw();
  };

  return {
    draw,
    redraw,
    setEpisodes: (episodes) => {
      const before = brackets;
      brackets = bracketsByTurn(of, episodes);
      redraw(new Set([...before.keys(), ...brackets.keys()]));
    },
    setCurrent: (episodeId, codingId) => {
      current = episodeId;
      chosen = codingId;
      for (const group of scroller.querySelectorAll<HTMLElement>('[data-episode]')) {
        group.dataset['current'] = String(group.dataset['episode'] === episodeId);
      }
      for (const tag of scroller.querySelectorAll<HTMLElement>('button[data-coding]')) {
        tag.ariaPressed = String(tag.dataset['coding'] === codingId);
      }
    },
  };
}
