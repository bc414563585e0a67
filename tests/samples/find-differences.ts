import { readTranscript } from '#electron/importers/read-transcript.ts';
import { countTurns } from '#shared/text/turn.ts';
import type { Expected } from './expected/expected.ts';

/** Another counter takes dashes, numbers and labels otherwise, so that words may differ by so much. */
const TOLERANCE = 0.03;

/** Where a transcript as we read it differs from what is expected of it, a line a difference. */
export async function findDifferences(
  name: string,
  bytes: Uint8Array,
  expected: Expected,
): Promise<readonly string[]> {
  const read = await readTranscript({ name, bytes });
  if (!read.ok) return [read.error.message];
  const { format, encoding, speakers, turns, words } = read.value;
  const labels = turns.filter(({ speaker }) => speaker !== null).length;
  const pairs: Readonly<Record<string, readonly [string | number, string | number]>> = {
    format: [format, expected.format],
    encoding: [encoding, expected.encoding],
    speakers: [speakers.length, expected.speakers],
    labels: [labels, expected.labels],
    turns: [countTurns(read.value), expected.turns],
    words: [words, Math.abs(words / expected.words - 1) < TOLERANCE ? words : expected.words],
  };
  return Object.entries(pairs).flatMap(([what, [found, wanted]]) =>
    found === wanted ? [] : [`${what}: ${found} instead of ${wanted}`],
  );
}
