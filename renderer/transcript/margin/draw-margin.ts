import { assignLanes } from '#shared/text/assign-lanes.ts';
import type { CodingMark } from '../coding-marks.ts';
import { placeNames, type FoldedNames } from './place-names.ts';
import styles from '../transcript.module.css';

type Extent = { readonly start: number; readonly end: number };

/** A stripe with its name: where it stands beside the words, and how high the name is whole. All in pixels from the top of the turn. */
export type Tag = {
  readonly mark: CodingMark;
  readonly tag: HTMLElement;
  readonly name: HTMLElement;
  readonly extent: Extent;
  readonly height: number;
};

/** What stands in the margin of a turn. */
export type TurnMargin = {
  readonly margin: HTMLElement;
  readonly room: number;
  readonly tags: ReadonlyMap<string, Tag>;
  readonly counts: readonly HTMLElement[];
};

/** What was read off the page for a margin that is to be drawn: all reading comes before all writing, so that it is laid out once. */
export type MarginToDraw = {
  readonly margin: HTMLElement;
  readonly room: number;
  readonly marks: readonly {
    readonly mark: CodingMark;
    readonly extent: Extent;
    readonly known: Tag | null;
  }[];
  readonly before: TurnMargin | null;
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

function createTag(mark: CodingMark, chosen: string | null): Pick<Tag, 'tag' | 'name'> {
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
  return { tag, name };
}

const isSameLook = (one: CodingMark, other: CodingMark): boolean =>
  one.isFirst === other.isFirst &&
  one.coding.name === other.coding.name &&
  one.coding.hue === other.coding.hue &&
  one.coding.pattern === other.coding.pattern &&
  one.coding.pinned === other.coding.pinned;

/**
 * Reads where the marked words are. `linesOf` gives the top of the first and the bottom of the last line in the window, and is
 * asked only for marks that weren't there before: words stay where they are, whatever is marked.
 */
export function measureMargin(
  margin: HTMLElement,
  marks: readonly CodingMark[],
  before: TurnMargin | null,
  linesOf: (mark: CodingMark) => { readonly top: number; readonly bottom: number },
): MarginToDraw {
  const stands = marks.map((mark) => {
    const there = before?.tags.get(mark.coding.id);
    const isThere = there !== undefined && there.mark.start === mark.start && there.mark.end === mark.end;
    return {
      mark,
      extent: isThere ? there.extent : null,
      known: there !== undefined && isSameLook(there.mark, mark) ? there : null,
    };
  });
  const box =
    before === null || stands.some(({ extent }) => extent === null) ? margin.getBoundingClientRect() : null;
  const extentOf = (mark: CodingMark): Extent => {
    const { top, bottom } = linesOf(mark);
    const origin = box?.top ?? 0;
    return { start: Math.round(top - origin) - overhang, end: Math.round(bottom - origin) + overhang };
  };
  return {
    margin,
    before,
    room: before?.room ?? box?.height ?? 0,
    marks: stands.map(({ mark, extent, known }) => ({ mark, known, extent: extent ?? extentOf(mark) })),
  };
}

/** A margin whose stripes are there, but not yet in their places. */
export type MarginDraft = Omit<MarginToDraw, 'marks'> & {
  readonly tags: readonly (Omit<Tag, 'height'> & { readonly height: number | null })[];
};

/** Takes away what is drawn in a margin. */
export function clearMargin({ tags, counts }: TurnMargin): void {
  for (const { tag } of tags.values()) tag.remove();
  for (const count of counts) count.remove();
}

/** Makes the stripes and names that aren't there yet, and takes away what is there no more. */
export function draftMargin(
  { margin, room, marks, before }: MarginToDraw,
  chosen: string | null,
): MarginDraft {
  const tags = marks.map(({ mark, extent, known }) => ({
    ...(known ?? { ...createTag(mark, chosen), height: null }),
    mark,
    extent,
  }));
  const kept = new Set(tags.map(({ tag }) => tag));
  for (const count of before?.counts ?? []) count.remove();
  for (const { tag } of before?.tags.values() ?? []) {
    if (!kept.has(tag)) tag.remove();
  }
  for (const [index, { tag }] of tags.entries()) {
    const there = margin.children[index];
    if (there !== tag) margin.insertBefore(tag, there ?? null);
  }
  return { margin, room, before, tags };
}

/** How high the names are, read off the page where it isn't known. */
export const measureNames = (draft: MarginDraft, heights: Map<string, number>): readonly Tag[] =>
  draft.tags.map((tag) => {
    const words = `${tag.name.textContent} ${tag.mark.coding.pinned ?? ''}`;
    const height = tag.height ?? heights.get(words) ?? tag.name.offsetHeight;
    heights.set(words, height);
    return { ...tag, height };
  });

/** The lane of each stripe; those that stood in one before stay in it where they can. */
function lanesOf(tags: readonly Tag[], before: Lanes): Lanes {
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
function countOf({ top, names }: FoldedNames, named: readonly Tag[]): HTMLElement {
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

/** What is the same already stays untouched: all that stands in the margin goes by it. */
function setProperty({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}

/** Puts stripes into lanes and names beside them; returns the lanes too. */
export function placeMargin(
  { margin, room }: MarginDraft,
  tags: readonly Tag[],
  lanesBefore: Lanes,
): { readonly drawn: TurnMargin; readonly lanes: Lanes } {
  const laneOf = lanesOf(tags, lanesBefore);
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
  setProperty(margin, '--lanes', `${width}px`);
  setProperty(margin, '--stripe', `${pitch < laneWidth.wide ? 2 : 3}px`);
  margin.dataset['lanes'] = lanes < manyLanes ? 'few' : 'many';
  const hosts = new Set(folded.map(({ top }) => top));
  for (const tag of tags) {
    const place = names[named.indexOf(tag)] ?? null;
    const { dataset } = tag.tag;
    const inset = (laneOf.get(tag.mark.coding.id) ?? 0) * pitch;
    setProperty(tag.tag, 'top', `${tag.extent.start}px`);
    setProperty(tag.tag, 'height', `${tag.extent.end - tag.extent.start}px`);
    setProperty(tag.tag, 'inset-inline-start', `${inset}px`);
    setProperty(tag.name, 'inset-inline-start', `${width - inset + 1}px`);
    setProperty(tag.name, 'top', `${place === null ? 0 : place.top - tag.extent.start}px`);
    // What was one line stays one, though the lanes that it was measured without take some of its width.
    const isLine = tag.height < 2 * nameLine;
    dataset['name'] = place === null ? 'folded' : place.isShort || isLine ? 'short' : 'whole';
    if (place !== null && hosts.has(place.top)) dataset['beside'] = 'count';
    else delete dataset['beside'];
  }
  const counts = folded.map((some) => countOf(some, named));
  margin.append(...counts);
  const byId = new Map(tags.map((tag) => [tag.mark.coding.id, tag]));
  return { drawn: { margin, room, counts, tags: byId }, lanes: laneOf };
}
