import { readProperties, type Property } from './read-properties.ts';

/** A stretch of the file, in bytes, whose letters or paragraphs look alike. */
export type Run = {
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly properties: readonly Property[];
};

const PAGE = 512;

type ReadRun = (
  page: Uint8Array,
  view: DataView,
  count: number,
  index: number,
) => Pick<Run, 'style' | 'properties'>;

/** MS-DOC, section 2.9.33: a byte for each stretch says where in the page its properties stand, in words. */
const letterRun: ReadRun = (page, view, count, index) => {
  const at = view.getUint8((count + 1) * 4 + index) * 2;
  return {
    style: 0,
    properties: at === 0 ? [] : readProperties(page.subarray(at + 1, at + 1 + view.getUint8(at))),
  };
};

/** MS-DOC, sections 2.9.174 and 2.9.177: thirteen bytes for each paragraph, of which the first says where its properties stand. */
const paragraphRun: ReadRun = (page, view, count, index) => {
  const at = view.getUint8((count + 1) * 4 + index * 13) * 2;
  if (at === 0) return { style: 0, properties: [] };
  const size = view.getUint8(at);
  const from = size === 0 ? at + 2 : at + 1;
  const to = size === 0 ? from + view.getUint8(at + 1) * 2 : from + size * 2 - 1;
  return { style: view.getUint16(from, true), properties: readProperties(page.subarray(from + 2, to)) };
};

function readPage(main: Uint8Array, number: number, readRun: ReadRun): readonly Run[] {
  const page = main.subarray(number * PAGE, (number + 1) * PAGE);
  if (page.length < PAGE) throw new RangeError('A page of looks is missing');
  const view = new DataView(page.buffer, page.byteOffset, PAGE);
  const count = view.getUint8(PAGE - 1);
  return Array.from({ length: count }, (_, index) => ({
    start: view.getUint32(index * 4, true),
    end: view.getUint32((index + 1) * 4, true),
    ...readRun(page, view, count, index),
  }));
}

/** The stretches in which letters or paragraphs look alike, in the order of the file. */
export function readRuns(
  main: Uint8Array,
  structure: Uint8Array,
  of: 'letters' | 'paragraphs',
): readonly Run[] {
  const view = new DataView(structure.buffer, structure.byteOffset, structure.byteLength);
  const count = Math.max(0, Math.floor((structure.length - 4) / 8));
  if (count > main.length / PAGE) throw new RangeError('There are more pages of looks than pages');
  const runs: Run[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = view.getUint32((count + 1) * 4 + index * 4, true) & 0x3f_ffff;
    runs.push(...readPage(main, number, of === 'letters' ? letterRun : paragraphRun));
  }
  return runs.toSorted((a, b) => a.start - b.start);
}

/** The run that a place in the file belongs to, if any. */
export function runAt(runs: readonly Run[], place: number): Run | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run !== undefined && place < run.end ? run : null;
}
