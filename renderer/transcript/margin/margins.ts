import type { EditorView } from '@tiptap/pm/view';
import { createAfterPaint } from '../after-paint.ts';
import type { CodingMarks } from '../coding-marks.ts';
import type { TurnFace } from '../document/turn-face.ts';
import type { Positions, TurnPart } from '../positions.ts';
import type { ReadContent, ReadEpisode } from '../read-content.ts';
import { turnsInView } from '../turns-in-view.ts';
import { bracketsByTurn, changedTurns, type TurnBrackets } from './brackets-by-turn.ts';
import { placeBrackets, type MeasuredBrackets } from './draw-brackets.ts';
import {
  clearMargin,
  draftMargin,
  measureMargin,
  measureNames,
  placeMargin,
  type Lanes,
  type TurnMargin,
} from './draw-margin.ts';

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
  /** The codings of these turns look different now. */
  readonly redraw: (turns: Iterable<number>) => void;
  /** The words stand in other lines, and all is measured anew. */
  readonly layOutAnew: () => void;
  /** Draws what has come into view, and what will come next once that is painted. */
  readonly draw: () => void;
  readonly destroy: () => void;
};

/** So many screens above and below are drawn ahead, so that a few turns on everything is there already. */
const ahead = 1;

/** Draws margins for the turns in view: first all is read off the page, then made, then put in its place. */
export function createMargins(of: MarginsOf): Margins {
  const { content, positions, marks, faces, view, scroller } = of;
  const elements = faces.map(({ dom }) => dom);
  /** What was drawn in the margins; what of it is still as it should be; and where the brackets are. */
  const margins = new Map<number, TurnMargin>();
  const drawn = new Set<number>();
  const bracketed = new Set<number>();
  const lanes = new Map<number, Lanes>();
  const heights = new Map<string, number>();
  let brackets: TurnBrackets = new Map();
  let turnsOfEpisodes: ReadonlyMap<string, readonly { readonly turn: number }[]> = new Map();
  let current: string | null = null;
  let chosen: string | null = null;

  const firstOf = ({ start }: TurnPart) => view.coordsAtPos(positions.toPosition(start), 1);
  const lastOf = ({ start, end }: TurnPart) =>
    view.coordsAtPos(positions.toPosition(start) + end - start, -1);

  const measureBrackets = (turn: number, face: TurnFace): MeasuredBrackets => {
    const { start, end } = content.turns[turn] ?? { start: 0, end: 0 };
    const here = brackets.get(turn) ?? [];
    const { top, left, height } = here.length === 0 ? new DOMRect() : face.brackets.getBoundingClientRect();
    const ends = here.map((part) => ({
      part,
      first: part.opens || part.start > start ? firstOf(part) : null,
      last: part.closes || part.end < end ? lastOf(part) : null,
    }));
    return { brackets: face.brackets, origin: { top, left, height }, ends };
  };

  const drawTurns = (turns: readonly number[]): void => {
    const read = turns.flatMap((turn) => {
      const face = faces[turn];
      const before = margins.get(turn) ?? null;
      const linesOf = (mark: TurnPart) => ({ top: firstOf(mark).top, bottom: lastOf(mark).bottom });
      return face === undefined
        ? []
        : [
            {
              turn,
              margin: drawn.has(turn)
                ? null
                : measureMargin(face.margin, marks.ofTurn(turn), before, linesOf),
              brackets: bracketed.has(turn) ? null : measureBrackets(turn, face),
            },
          ];
    });
    const made = read.map(({ turn, margin, brackets: here }) => {
      if (here !== null) placeBrackets(here, current, content.turns[turn] ?? { start: 0, end: 0 });
      return { turn, draft: margin === null ? null : draftMargin(margin, chosen) };
    });
    const named = made.map(({ turn, draft }) => ({
      turn,
      draft,
      tags: draft === null ? [] : measureNames(draft, heights),
    }));
    for (const { turn, draft, tags } of named) {
      if (draft !== null) {
        const placed = placeMargin(draft, tags, lanes.get(turn) ?? new Map());
        margins.set(turn, placed.drawn);
        lanes.set(turn, placed.lanes);
      }
      drawn.add(turn);
      bracketed.add(turn);
    }
  };

  const drawView = (beyond: number): void => {
    const { from, to } = turnsInView(scroller, elements, beyond);
    const missing: number[] = [];
    for (let turn = from; turn < to; turn += 1) {
      if (!drawn.has(turn) || !bracketed.has(turn)) missing.push(turn);
    }
    of.onView(missing);
    drawTurns(missing);
  };

  const drawingAhead = createAfterPaint(() => {
    drawView(ahead);
  });
  const draw = (): void => {
    drawView(0);
    drawingAhead.ask();
  };

  const tagOf = (codingId: string | null): readonly HTMLElement[] =>
    codingId === null
      ? []
      : marks.partsOf(codingId).flatMap(({ turn }) => margins.get(turn)?.tags.get(codingId)?.tag ?? []);
  const bracketsOf = (episodeId: string | null): readonly HTMLElement[] =>
    (turnsOfEpisodes.get(episodeId ?? '') ?? []).flatMap(({ turn }) =>
      Array.from(faces[turn]?.brackets.querySelectorAll<HTMLElement>('[data-episode]') ?? []).filter(
        ({ dataset }) => dataset['episode'] === episodeId,
      ),
    );

  return {
    draw,
    redraw: (turns) => {
      for (const turn of turns) drawn.delete(turn);
      draw();
    },
    layOutAnew: () => {
      for (const margin of margins.values()) clearMargin(margin);
      margins.clear();
      heights.clear();
      drawn.clear();
      bracketed.clear();
      draw();
    },
    destroy: drawingAhead.drop,
    setEpisodes: (episodes) => {
      const before = brackets;
      brackets = bracketsByTurn(content, positions, episodes);
      const changed = changedTurns(before, brackets);
      turnsOfEpisodes = Map.groupBy(
        [...brackets].flatMap(([turn, parts]) => parts.map(({ episode }) => ({ turn, id: episode.id }))),
        ({ id }) => id,
      );
      for (const turn of changed) bracketed.delete(turn);
      if (changed.size > 0) draw();
    },
    setCurrent: (episodeId, codingId) => {
      if (episodeId !== current) {
        for (const group of bracketsOf(current)) group.dataset['current'] = 'false';
        for (const group of bracketsOf(episodeId)) group.dataset['current'] = 'true';
      }
      if (codingId !== chosen) {
        for (const tag of tagOf(chosen)) tag.ariaPressed = 'false';
        for (const tag of tagOf(codingId)) tag.ariaPressed = 'true';
      }
      current = episodeId;
      chosen = codingId;
    },
  };
}
