import { assignLanes } from '#shared/text/assign-lanes.ts';
import type { CodingMark } from '../coding-marks.ts';
import { placeNames, type FoldedNames } from './place-names.ts';
import styles from '../transcript.module.css';

/** The stripes of one turn, made but not yet in their places. */
export type MarginDraft = { readonly margin: HTMLElement; readonly tags: readonly Tag[] };

type Tag = { readonly mark: CodingMark; readonly tag: HTMLElement; readonly name: HTMLElement };

type Extent = { readonly start: number; readonly end: number };

/** What was read off the page: all reading comes before all writing, so that the page is laid out once. */
type MeasuredTag = Tag & { readonly extent: Extent; readonly height: number };
export type MeasuredMargin = {
  readonly margin: HTMLElement;
  readonly tags: readonly MeasuredTag[];
  readonly room: number;
};

/** The lanes of a turn's codings, by their ids. */
export type Lanes = ReadonlyMap<string, number>;

/** One line of a name. */
const nameLine = 16;
/** How far lanes stand apart, and how near where there are many; all of them together take no more than this. */
const laneWidth = { wide: 6, narrow: 3, all: 60 };
/** Beside so many lanes a name no longer stands at its stripe, and shows its colour and pattern once more. */
const manyLanes = 3;
/** A stripe is as high as the line, so that those of two lines meet only if the words do. */
const overhang = 2;

/** What a screen reader calls a stripe. */
function spokenName({ coding: { name, pinned } }: CodingMark): string {
  return pinned === undefined ? name : `${name}, ${pinned === 'exemplar' ? 'exemplar' : 'quotation pinned'}`;
}

function createTag(mark: CodingMark, chosen: string | null): Tag {
  const { coding } = mark;
  const tag = document.createElement('button');
  tag.type = 'button';
  tag.tabIndex = -1;
  tag.className = styles['tag'] ?? '';
  tag.dataset['coding'] = coding.id;
  tag.dataset['hue'] = coding.hue === null ? 'none' : String(coding.hue);
  tag.dataset['pattern'] = coding.pattern;
  if (coding.pinned !== undefined) tag.dataset['pinned'] = coding.pinned;
  tag.ariaPressed = String(coding.id === chosen);
  // A coding that goes on from the turn before was named there.
  if (mark.isFirst) tag.ariaLabel = spokenName(mark);
  else tag.ariaHidden = 'true';
  const name = document.createElement('span');
  name.className = styles['codeName'] ?? '';
  name.dir = 'auto';
  name.textContent = mark.isFirst ? coding.name : '';
  tag.append(name);
  return { mark, tag, name };
}

/** Makes the stripes and names of a turn. */
export function draftMargin(
  margin: HTMLElement,
  marks: readonly CodingMark[],
  chosen: string | null,
): MarginDraft {
  const tags = marks.map((mark) => createTag(mark, chosen));
  margin.replaceChildren(...tags.map(({ tag }) => tag));
  return { margin, tags };
}

/** Reads where the marked words are. `linesOf` gives the top of the first and the bottom of the last line in the window. */
export function measureMargin(
  { margin, tags }: MarginDraft,
  linesOf: (mark: CodingMark) => { readonly top: number; readonly bottom: number },
): MeasuredMargin {
  const { top: origin, height: room } = margin.getBoundingClientRect();
  return {
    margin,
    room,
    tags: tags.map((tag) => {
      const { top, bottom } = linesOf(tag.mark);
      const extent = {
        start: Math.round(top - origin) - overhang,
        end: Math.round(bottom - origin) + overhang,
      };
      return { ...tag, extent, height: tag.name.offsetHeight };
    }),
  };
}

/** The lane of each stripe; those that stood in one before stay in it where they can. */
function lanesOf(tags: readonly MeasuredTag[], before: Lanes): Lanes {
  const kept = tags.flatMap(({ mark, extent }) =>
    mark.lane === null ? [] : [{ ...extent, lane: mark.lane }],
  );
  const loose = tags.filter(({ mark }) => mark.lane === null);
  const lanes = assignLanes(
    loose.map(({ extent }) => extent),
    kept,
    loose.map(({ mark }) => before.get(mark.coding.id) ?? null),
  );
  return new Map([
    ...tags.map(({ mark }) => [mark.coding.id, mark.lane ?? 0] as const),
    ...loose.map(({ mark }, index) => [mark.coding.id, lanes[index] ?? 0] as const),
  ]);
}

/** How many names folded away here, as a button that tells which. */
function countOf({ top, names }: FoldedNames, named: readonly MeasuredTag[]): HTMLElement {
  const count = document.createElement('button');
  count.type = 'button';
  count.tabIndex = -1;
  count.className = styles['folded'] ?? '';
  count.dataset['folded'] = names.map((index) => named[index]?.mark.coding.id ?? '').join(' ');
  count.textContent = `+${names.length}`;
  count.ariaLabel = `${names.length} more here`;
  count.style.top = `${top}px`;
  return count;
}

/** Puts stripes into lanes and names beside them; returns the lanes. */
export function placeMargin({ margin, tags, room }: MeasuredMargin, before: Lanes): Lanes {
  const laneOf = lanesOf(tags, before);
  const named = tags
    .filter(({ height, mark }) => height > 0 && mark.isFirst)
    .toSorted((one, other) => one.extent.start - other.extent.start);
  const { names, folded } = placeNames(
    named.map(({ extent, height }) => ({ top: extent.start, bottom: extent.end, height, line: nameLine })),
    room,
  );
  const lanes = Math.max(0, ...laneOf.values()) + 1;
  const pitch = Math.max(laneWidth.narrow, Math.min(laneWidth.wide, laneWidth.all / lanes));
  const width = lanes * pitch;
  margin.style.setProperty('--lanes', `${width}px`);
  margin.style.setProperty('--stripe', `${pitch < laneWidth.wide ? 2 : 3}px`);
  margin.dataset['lanes'] = lanes < manyLanes ? 'few' : 'many';
  const hosts = new Set(folded.map(({ top }) => top));
  for (const tag of tags) {
    const place = names[named.indexOf(tag)] ?? null;
    const { style, dataset } = tag.tag;
    const left = (laneOf.get(tag.mark.coding.id) ?? 0) * pitch;
    style.top = `${tag.extent.start}px`;
    style.height = `${tag.extent.end - tag.extent.start}px`;
    style.left = `${left}px`;
    tag.name.style.left = `${width - left + 1}px`;
    tag.name.style.top = `${place === null ? 0 : place.top - tag.extent.start}px`;
    // What was one line stays one, though the lanes that it was measured without take some of its width.
    const isLine = tag.height < 2 * nameLine;
    dataset['name'] = place === null ? 'folded' : place.isShort || isLine ? 'short' : 'whole';
    if (place !== null && hosts.has(place.top)) dataset['beside'] = 'count';
  }
  margin.append(...folded.map((some) => countOf(some, named)));
  return laneOf;
}
