import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { boxesIn, boxesOfFile, type Box } from './mp4-boxes.ts';

/** What a track says of itself before its fragments: how many units a second has, and how long a sample usually is. */
type Track = { readonly unitsPerSecond: number; readonly usual: number };

const inTrackHeader = { defaultDuration: 0x8, baseOffset: 0x1, descriptionIndex: 0x2 };
const inRun = { dataOffset: 0x1, firstFlags: 0x4, duration: 0x100, size: 0x200, flags: 0x400, shift: 0x800 };

const flagsOf = (box: Buffer): number => box.readUIntBE(1, 3);

const has = (flags: number, flag: number): boolean => (flags & flag) !== 0;

function tracksOf(movie: Buffer): ReadonlyMap<number, Track> {
  const usual = new Map(
    boxesIn(movie, ['mvex', 'trex']).map((box) => [box.readUInt32BE(4), box.readUInt32BE(12)]),
  );
  return new Map(
    boxesIn(movie, ['trak']).flatMap((track) => {
      const [header] = boxesIn(track, ['tkhd']);
      const [media] = boxesIn(track, ['mdia', 'mdhd']);
      if (header === undefined || media === undefined) {
        return [];
      }
      const id = header.readUInt32BE(header[0] === 1 ? 20 : 12);
      const unitsPerSecond = media.readUInt32BE(media[0] === 1 ? 20 : 12);
      return [[id, { unitsPerSecond, usual: usual.get(id) ?? 0 }] as const];
    }),
  );
}

/** How long the samples of a run last together, in the units of its track. */
function lengthOfRun(run: Buffer, usual: number): number {
  const flags = flagsOf(run);
  const count = run.readUInt32BE(4);
  if (!has(flags, inRun.duration)) {
    return count * usual;
  }
  const fields = [inRun.duration, inRun.size, inRun.flags, inRun.shift].filter((field) => has(flags, field));
  const first = 8 + (has(flags, inRun.dataOffset) ? 4 : 0) + (has(flags, inRun.firstFlags) ? 4 : 0);
  let length = 0;
  for (let sample = 0; sample < count; sample += 1) {
    length += run.readUInt32BE(first + sample * fields.length * 4);
  }
  return length;
}

/** When the fragment of a track ends, in seconds from the beginning. */
function endOfFragment(fragment: Buffer, tracks: ReadonlyMap<number, Track>): number {
  const [header] = boxesIn(fragment, ['tfhd']);
  const [time] = boxesIn(fragment, ['tfdt']);
  const track = header === undefined ? undefined : tracks.get(header.readUInt32BE(4));
  if (header === undefined || time === undefined || track === undefined || track.unitsPerSecond === 0) {
    return 0;
  }
  const flags = flagsOf(header);
  const before =
    8 + (has(flags, inTrackHeader.baseOffset) ? 8 : 0) + (has(flags, inTrackHeader.descriptionIndex) ? 4 : 0);
  const usual = has(flags, inTrackHeader.defaultDuration) ? header.readUInt32BE(before) : track.usual;
  const begins = time[0] === 1 ? Number(time.readBigUInt64BE(4)) : time.readUInt32BE(4);
  const runs = boxesIn(fragment, ['trun']).map((run) => lengthOfRun(run, usual));
  return (begins + runs.reduce((sum, length) => sum + length, 0)) / track.unitsPerSecond;
}

const endOf = (fragments: Buffer, tracks: ReadonlyMap<number, Track>): number =>
  Math.max(0, ...boxesIn(fragments, ['traf']).map((fragment) => endOfFragment(fragment, tracks)));

/**
 * How long an MP4 file in fragments lasts, in seconds, as ISO/IEC 14496-12 has it: until the last of its fragments ends. Such a
 * file, as browsers and screen recorders write it, doesn't say so itself. 0 when it has no fragments.
 */
export function fragmentsDuration(path: string): number {
  const descriptor = openSync(path, 'r');
  const read = ({ start, end }: Box): Buffer => {
    const bytes = Buffer.alloc(end - start);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, start));
  };
  try {
    let tracks: ReadonlyMap<number, Track> = new Map();
    let duration = 0;
    for (const box of boxesOfFile(descriptor, fstatSync(descriptor).size)) {
      if (box.type === 'moov') {
        tracks = tracksOf(read(box));
      } else if (box.type === 'moof') {
        duration = Math.max(duration, endOf(read(box), tracks));
      }
    }
    return duration;
  } finally {
    closeSync(descriptor);
  }
}
