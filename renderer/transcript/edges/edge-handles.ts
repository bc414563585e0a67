import type { EditorView } from '@tiptap/pm/view';
import type { Anchor } from '#shared/text/anchor.ts';
import type { Edge } from '#shared/text/edges/move-edge.ts';
import { nearestWordEdge } from '#shared/text/edges/nearest-word-edge.ts';
import { graphemeStart } from '#shared/text/graphemes.ts';
import { selectionAnchor } from '#shared/text/selection-anchor.ts';
import type { Positions } from '../positions.ts';
import type { ReadContent } from '../read-content.ts';
import { followPointer } from './follow-pointer.ts';
import styles from './edges.module.css';

/** A stretch whose two ends can be moved. */
export type ReadEdges = Anchor & {
  /** What it is, such as "episode 3". */
  readonly name: string;
  /** The end that the keys move at present. */
  readonly held: Edge | null;
  /** What the keys do with it, in a few words beside it. */
  readonly hint: string;
};

export type EdgeEvents = {
  /** An end was dragged and let go: the stretch is to be this one. */
  readonly onDragEdge: (edge: Edge, to: Anchor) => void;
  /** An end was pressed, to be moved by the keys. */
  readonly onHoldEdge: (edge: Edge) => void;
};

type EdgeHandlesOf = {
  readonly content: ReadContent;
  readonly positions: Positions;
  readonly view: EditorView;
  readonly scroller: HTMLElement;
  readonly events: EdgeEvents;
  /** Shows what the stretch would be, while an end is dragged. */
  readonly preview: (stretch: Anchor | null) => void;
};

export type EdgeHandles = {
  readonly set: (edges: ReadEdges | null) => void;
  /** The words stand elsewhere on the page now. */
  readonly place: () => void;
  readonly destroy: () => void;
};

const edges = ['start', 'end'] as const;

function createHandle(edge: Edge): HTMLButtonElement {
  const handle = document.createElement('button');
  handle.type = 'button';
  // The keys of the text take an edge in hand; the Tab key has more important stops.
  handle.tabIndex = -1;
  handle.className = styles['handle'] ?? '';
  handle.dataset['edge'] = edge;
  handle.hidden = true;
  return handle;
}

/** Puts a handle at either end of a stretch, to be dragged by mouse, pen or finger. */
export function createEdgeHandles(of: EdgeHandlesOf): EdgeHandles {
  const { content, positions, view, scroller, events } = of;
  const { text, turns } = content;
  const handles = { start: createHandle('start'), end: createHandle('end') };
  const hint = document.createElement('span');
  hint.className = styles['hint'] ?? '';
  hint.ariaHidden = 'true';
  hint.hidden = true;
  scroller.append(handles.start, handles.end, hint);
  let shown: ReadEdges | null = null;
  let dragged: Anchor | null = null;

  const place = (): void => {
    const stretch = dragged ?? shown;
    hint.hidden = shown === null || shown.held === null || dragged !== null;
    for (const edge of edges) handles[edge].hidden = stretch === null;
    // Where nothing has handles, nothing is measured either: that would have the page laid out with every step.
    if (stretch !== null) {
      const outer = scroller.getBoundingClientRect();
      const { scrollTop, scrollLeft, clientWidth } = scroller;
      const boxes = {
        start: view.coordsAtPos(positions.toPosition(stretch.start), 1),
        end: view.coordsAtPos(positions.toPosition(stretch.end), -1),
      };
      for (const edge of edges) {
        const handle = handles[edge];
        const box = boxes[edge];
        const top = box.top - outer.top + scrollTop;
        const left = box.left - outer.left + scrollLeft;
        handle.style.top = `${top}px`;
        handle.style.left = `${left}px`;
        handle.style.height = `${box.bottom - box.top}px`;
        if (shown?.held === edge) {
          hint.style.top = `${top + (box.bottom - box.top)}px`;
          hint.style.left = `${Math.min(left, clientWidth - 250)}px`;
        }
      }
    }
  };

  /** Where an edge comes to at a point: at the nearest border of a word, or with Alt of a character. */
  const stretchAt = (edge: Edge, before: Anchor, point: PointerEvent): Anchor | null => {
    const found = view.posAtCoords({ left: point.clientX, top: point.clientY });
    if (found === null) {
      return null;
    }
    const offset = positions.toOffset(found.pos);
    const at = point.altKey ? graphemeStart(text, offset) : nearestWordEdge(text, offset, edge);
    return selectionAnchor(text, turns, { start: before.start, end: before.end, [edge]: at });
  };

  const listening = new AbortController();
  const follow = (edge: Edge): void => {
    followPointer(handles[edge], scroller, listening.signal, {
      onMove: (point) => {
        if (shown !== null) {
          dragged = stretchAt(edge, shown, point) ?? dragged;
          of.preview(dragged);
          place();
        }
      },
      onEnd: (isKept) => {
        const to = dragged;
        dragged = null;
        of.preview(null);
        if (to === null && isKept) events.onHoldEdge(edge);
        else if (to !== null && isKept) events.onDragEdge(edge, to);
        place();
      },
    });
  };
  for (const edge of edges) follow(edge);

  return {
    place,
    set: (next) => {
      shown = next;
      for (const edge of edges) {
        const where = edge === 'start' ? 'begins' : 'ends';
        handles[edge].ariaLabel = `Move where ${next?.name ?? 'it'} ${where}`;
        handles[edge].ariaPressed = String(next?.held === edge);
      }
      hint.textContent = next?.hint ?? '';
      place();
    },
    destroy: () => {
      listening.abort();
      for (const element of [handles.start, handles.end, hint]) element.remove();
    },
  };
}
