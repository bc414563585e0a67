import { assignLanes } from '#shared/text/assign-lanes.ts';
import type { CodingMark } from '../coding-marks.ts';
import { placeNames } from './place-names.ts';
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

/** One line of a name. */
const nameLine = 16;
const laneWidth = 6;
/** A stripe is as high as the line, so that those of two lines meet only if the words do. */
const overhang = 2;

function createTag(mark: CodingMark, chosen: string | null): Tag {
  const { coding } = mark;
  const tag = document.createElement('button');
  tag.type = 'button';
  tag.tabIndex = -1;
  tag.className = styles['tag'] ?? '';
  tag.dataset['coding'] = coding.id;
  tag.dataset['hue'] = coding.hue === null ? 'none' : String(coding.hue);
  tag.dataset['pattern'] = coding.pattern;
  tag.ariaPressed = String(coding.id === chosen);
  // A coding that goes on from the turn before was named there.
  if (mark.isFirst) tag.ariaLabel = coding.name;
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

/** Puts stripes into lanes and names beside them. */
export function placeMargin({ margin, tags, room }: MeasuredMargin): void {
  const kept = tags.flatMap(({ mark, extent }) =>
    mark.lane === null ? [] : [{ ...extent, lane: mark.lane }],
  );
  const loose = tags.filter(({ mark }) => mark.lane === null);
  const lanes = assignLanes(
    loose.map(({ extent }) => extent),
    kept,
  );
  const laneOf = (tag: MeasuredTag): number => tag.mark.lane ?? lanes[loose.indexOf(tag)] ?? 0;
  const named = tags
    .filter(({ height, mark }) => height > 0 && mark.isFirst)
    .toSorted((one, other) => one.extent.start - other.extent.start);
  const places = placeNames(
    named.map(({ extent, height }) => ({ top: extent.start, bottom: extent.end, height, line: nameLine })),
    room,
  );
  const width = (Math.max(0, ...tags.map(laneOf)) + 1) * laneWidth;
  margin.style.setProperty('--lanes', `${width}px`);
  for (const tag of tags) {
    const place = places[named.indexOf(tag)] ?? null;
    const { style, dataset } = tag.tag;
    style.top = `${tag.extent.start}px`;
    style.height = `${tag.extent.end - tag.extent.start}px`;
    style.left = `${laneOf(tag) * laneWidth}px`;
    tag.name.style.left = `${width - laneOf(tag) * laneWidth + 1}px`;
    tag.name.style.top = `${place === null ? 0 : place.top - tag.extent.start}px`;
    dataset['name'] = place === null ? 'folded' : place.isShort ? 'short' : 'whole';
  }
}
