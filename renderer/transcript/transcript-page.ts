import { TextSelection } from '@tiptap/pm/state';
import { compareAnchors, type Anchor } from '#shared/text/anchor.ts';
import { selectionAnchor } from '#shared/text/selection-anchor.ts';
import { createAfterPaint } from './after-paint.ts';
import { adoptCodeColours } from './code-style-sheet.ts';
import { createCodingMarks } from './coding-marks.ts';
import { drawTurns } from './document/coding-decorations.ts';
import { readSelection } from './document/read-selection.ts';
import { createTranscriptEditor } from './document/transcript-editor.ts';
import { createTurnFace, type TurnFace } from './document/turn-face.ts';
import { createEarlyList, type EarlyList } from './early-list.ts';
import { createEdgeHandles, type EdgeEvents, type ReadEdges } from './edges/edge-handles.ts';
import { createHearing, type Hearing, type HearingEvents } from './hearing.ts';
import { createMargins } from './margin/margins.ts';
import { createPointing, type Pointed, type Pointing } from './margin/pointing.ts';
import { paintedStretches, paintStretch } from './paint-stretch.ts';
import { createPaintedWords } from './painted-words.ts';
import { createPositions, type TurnPart } from './positions.ts';
import type { ReadCoding, ReadContent, ReadEpisode, ReadPin, ReadPlace } from './read-content.ts';
import { createTintedTurns } from './tinted-turns.ts';

export type PageEvents = HearingEvents &
  EdgeEvents & {
    readonly onPlace: (place: ReadPlace) => void;
    readonly onPickCoding: (codingId: string) => void;
    readonly onPickEpisode: (episodeId: string) => void;
    /** Codings are pointed at in the margin, or chosen; null when none are any more. */
    readonly onPoint: (pointed: Pointed | null) => void;
  };

/** Draws a thing at once as it will be, by its id, or null where it will be gone. The returned function says what came of it. */
type DrawEarly<Thing> = (id: string, thing: Thing | null) => (isRefused?: boolean) => void;

/** A transcript on the screen, outside React: what is asked of it is done at once. */
export type TranscriptPage = Hearing & {
  readonly setCodings: (codings: readonly ReadCoding[]) => void;
  /** Draws what a step makes or takes away at once, whatever lists say until it is settled. */
  readonly early: {
    readonly coding: DrawEarly<ReadCoding>;
    readonly episode: DrawEarly<Omit<ReadEpisode, 'number'>>;
    readonly pin: DrawEarly<ReadPin>;
  };
  readonly setEpisodes: (episodes: readonly ReadEpisode[]) => void;
  readonly setCurrent: (episodeId: string | null, codingId: string | null) => void;
  /** Puts handles at the ends of a stretch that can be moved; null takes them away. */
  readonly setEdges: (edges: ReadEdges | null) => void;
  /** Brings a stretch into view and leaves the selection where it is. */
  readonly show: (anchor: Anchor) => void;
  /** Whether the words at an offset run from right to left. */
  readonly isFromRight: (offset: number) => boolean;
  /** Selects a stretch, or puts the caret where an empty one stands, and brings it, or what is to be seen with it, into view. */
  readonly select: (anchor: Anchor, seen?: Anchor) => void;
  readonly focus: () => void;
  /** Lights up the places where something was found, and only those. */
  readonly showFound: (found: readonly Anchor[]) => void;
  /** Marks the words that are pinned as quotations, and only those. */
  readonly setPinned: (pinned: readonly ReadPin[]) => void;
  /** Goes on telling of the codings that are pointed at, as long as it is held. */
  readonly holdPointed: Pointing['hold'];
  /** The rectangle of a stretch in the window, as far as it is in view: as wide as the text. */
  readonly placeOf: (anchor: Anchor) => DOMRect;
  readonly destroy: () => void;
};

const notDrawn = () => () => undefined;

/** Where nothing is drawn before the study has it. */
export const nothingEarly: TranscriptPage['early'] = { coding: notDrawn, episode: notDrawn, pin: notDrawn };

/** How far below the top of the view a stretch is brought that wasn't in it, as shares of the view: one that fits, and one that doesn't. */
const restingPlace = { short: 0.25, long: 0.06 };

export function createTranscriptPage(
  scroller: HTMLElement,
  start: {
    readonly content: ReadContent;
    readonly label: string;
    readonly codings: readonly ReadCoding[];
    readonly events: PageEvents;
  },
): TranscriptPage {
  const { content, events } = start;
  const positions = createPositions(content.turns);
  const marks = createCodingMarks(positions);
  const faces: TurnFace[] = [];
  adoptCodeColours();
  marks.set(start.codings);
  // No view is higher than the window, whose height is known before anything is laid out.
  const tinted = createTintedTurns(content, marks, window.innerHeight);
  const editor = createTranscriptEditor(scroller, {
    content,
    positions,
    label: start.label,
    marks: { turns: tinted.turns, ofTurn: marks.ofTurn },
    faceOf: (turn) => {
      const face = createTurnFace(content, turn);
      faces[turn] = face;
      return face;
    },
  });
  const { view } = editor;
  const margins = createMargins({
    content,
    positions,
    marks,
    faces,
    view,
    scroller,
    onView: (turns) => {
      tint(tinted.take(turns));
    },
  });
  let chosen: string | null = null;
  let broughtIntoView: Anchor | null = null;

  const rangeOf = (part: TurnPart): Range => {
    const from = view.domAtPos(positions.toPosition(part.start), 1);
    const to = view.domAtPos(positions.toPosition(part.start) + part.end - part.start, -1);
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  };
  const rangesOf = (anchor: Anchor): readonly Range[] => positions.partsOf(anchor).map(rangeOf);
  const found = createPaintedWords('found', positions, rangeOf);
  const pinned = createPaintedWords('pinned', positions, rangeOf);

  const paintCoding = (name: 'pointed' | 'chosen', codingId: string | null): void => {
    paintStretch(name, codingId === null ? [] : marks.partsOf(codingId).flatMap(rangesOf));
  };

  const place = (): ReadPlace => {
    const { from, to } = editor.state.selection;
    const caret = { start: positions.toOffset(from), end: positions.toOffset(to) };
    return { caret, words: selectionAnchor(content.text, content.turns, caret) };
  };

  /** While the focus is elsewhere the platform shows no selection, so it is painted. */
  const keepSelection = (): void => {
    const { words } = place();
    paintStretch('kept', view.hasFocus() || words === null ? [] : rangesOf(words));
  };

  /** Draws the marks in the words of turns; a caret that the keys have moved meanwhile is read first, else it would be put back. */
  function tint(turns: ReadonlySet<number>): void {
    if (turns.size === 0) return;
    if (view.hasFocus()) readSelection(view);
    view.dispatch(drawTurns(view.state, turns));
    if (chosen !== null && marks.partsOf(chosen).some(({ turn }) => turns.has(turn))) {
      paintCoding('chosen', chosen);
    }
    pinned.follow(turns);
    found.follow(turns);
    keepSelection();
  }

  const bring = (anchor: Anchor): void => {
    const outer = scroller.getBoundingClientRect();
    const first = (): number => view.coordsAtPos(positions.toPosition(anchor.start), 1).top;
    const last = (): number => view.coordsAtPos(positions.toPosition(anchor.end), -1).bottom;
    if (first() >= outer.top && last() <= outer.bottom) {
      return;
    }
    const share = last() - first() < outer.height * 0.7 ? restingPlace.short : restingPlace.long;
    // Heights ahead are guesses until they are seen, so the way there is gone twice.
    faces[positions.turnAt(anchor.start)]?.dom.scrollIntoView({ block: 'start' });
    scroller.scrollTop += first() - outer.top - outer.height * share;
    scroller.scrollTop += first() - outer.top - outer.height * share;
  };

  /** Turns that are painted for the first time find their height, and what was brought into view may leave it with that. */
  const settling = createAfterPaint(() => {
    if (broughtIntoView !== null) bring(broughtIntoView);
  });
  const bringIntoView = (anchor: Anchor): void => {
    broughtIntoView = anchor;
    bring(anchor);
    settling.ask();
  };

  const codingAt = ({ target }: Event): string | null =>
    target instanceof Element
      ? (target.closest<HTMLElement>('button[data-coding]')?.dataset['coding'] ?? null)
      : null;

  const listeners = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    run: (event: HTMLElementEventMap[Name]) => void,
  ): void => {
    scroller.addEventListener(name, run, {
      signal: listeners.signal,
      passive: name === 'scroll' || name === 'wheel',
    });
  };

  let frame = 0;
  on('scroll', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      // Read before anything is drawn, so that the page is laid out once.
      handles.place();
      margins.draw();
    });
  });
  on('mousedown', (event) => {
    // A press beside the words leaves the selection where it is.
    if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
  });
  on('click', (event) => {
    const codingId = codingAt(event);
    const episode =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-episode]') : null;
    if (codingId !== null) events.onPickCoding(codingId);
    else if (episode?.dataset['episode'] !== undefined) events.onPickEpisode(episode.dataset['episode']);
  });
  on('pointerover', (event) => {
    paintCoding('pointed', codingAt(event));
  });
  const leave = (): void => {
    broughtIntoView = null;
  };
  on('wheel', leave);
  on('pointerdown', leave);
  on('keydown', leave);
  on('focusin', keepSelection);
  on('focusout', () => {
    queueMicrotask(keepSelection);
  });
  editor.on('selectionUpdate', () => {
    events.onPlace(place());
    keepSelection();
  });

  const pointing = createPointing(scroller, events.onPoint, listeners.signal);
  const handles = createEdgeHandles({
    content,
    positions,
    view,
    scroller,
    events,
    preview: (stretch) => {
      if (stretch === null) paintCoding('chosen', chosen);
      else paintStretch('chosen', rangesOf(stretch));
    },
  });

  const hearing = createHearing(scroller, faces, events, listeners.signal);

  let width: number | null = null;
  /** With other fonts or another width, all lines are others; what was brought into view stays in it until one leaves. */
  const layOutAnew = (): void => {
    margins.layOutAnew();
    if (broughtIntoView !== null) bringIntoView(broughtIntoView);
    handles.place();
  };
  const resizing = new ResizeObserver(() => {
    if (width === null || scroller.clientWidth === width) margins.draw();
    else layOutAnew();
    width = scroller.clientWidth;
  });
  resizing.observe(scroller);
  document.fonts.addEventListener('loadingdone', layOutAnew, { signal: listeners.signal });

  const codings = createEarlyList(({ id }: ReadCoding) => id, start.codings);
  const pins = createEarlyList(({ id }: ReadPin) => id, []);
  const episodes = createEarlyList(({ id }: ReadEpisode) => id, []);
  const drawCodings = (): void => {
    const changed = marks.set(codings.now());
    if (changed.size === 0) return;
    // Beside the words first: where they stand is known until something is drawn among them.
    margins.redraw(changed);
    tint(new Set([...changed].filter(tinted.has)));
  };
  const drawPins = (): void => {
    pinned.set(pins.now());
  };
  /** With one more or one less, the numbers of the others are others too. */
  const drawEpisodes = (): void => {
    margins.setEpisodes(
      episodes.hasEarly()
        ? episodes
            .now()
            .toSorted(compareAnchors)
            .map((episode, index) => ({ ...episode, number: index + 1 }))
        : episodes.now(),
    );
  };
  const early =
    <Thing>(list: EarlyList<Thing>, draw: () => void): DrawEarly<Thing> =>
    (id, thing) => {
      const settle = list.hold(id, thing);
      draw();
      return (isRefused = false) => {
        settle(isRefused);
        if (isRefused) draw();
      };
    };

  events.onPlace(place());

  return {
    ...hearing,
    setCodings: (listed) => {
      codings.tell(listed);
      drawCodings();
    },
    early: {
      coding: early(codings, drawCodings),
      episode: (id, episode) =>
        early(episodes, drawEpisodes)(id, episode === null ? null : { ...episode, number: 0 }),
      pin: early(pins, drawPins),
    },
    setEpisodes: (listed) => {
      episodes.tell(listed);
      drawEpisodes();
    },
    setCurrent: (episodeId, codingId) => {
      margins.setCurrent(episodeId, codingId);
      if (codingId === chosen) return;
      chosen = codingId;
      paintCoding('chosen', codingId);
      pointing.choose(codingId);
    },
    setEdges: handles.set,
    show: bringIntoView,
    isFromRight: (offset) => faces[positions.turnAt(offset)]?.dom.dataset['from'] === 'right',
    select: (anchor, seen = anchor) => {
      const { doc, tr } = editor.state;
      const selection = TextSelection.create(
        doc,
        positions.toPosition(anchor.start),
        positions.toPosition(anchor.end),
      );
      view.dispatch(tr.setSelection(selection));
      bringIntoView(seen);
    },
    focus: () => {
      if (!view.hasFocus()) view.focus();
    },
    showFound: found.set,
    setPinned: (listed) => {
      pins.tell(listed);
      drawPins();
    },
    holdPointed: pointing.hold,
    placeOf: (anchor) => {
      const outer = scroller.getBoundingClientRect();
      const text = (faces[positions.turnAt(anchor.start)]?.say ?? scroller).getBoundingClientRect();
      const top = Math.max(outer.top, view.coordsAtPos(positions.toPosition(anchor.start), 1).top);
      const bottom = Math.min(outer.bottom, view.coordsAtPos(positions.toPosition(anchor.end), -1).bottom);
      return new DOMRect(text.left, top, text.width, Math.max(0, bottom - top));
    },
    destroy: () => {
      listeners.abort();
      margins.destroy();
      settling.drop();
      handles.destroy();
      resizing.disconnect();
      cancelAnimationFrame(frame);
      for (const name of paintedStretches) paintStretch(name, []);
      editor.destroy();
    },
  };
}
