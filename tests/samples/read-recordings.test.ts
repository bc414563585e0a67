import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTranscript } from '#electron/importers/read-transcript.ts';
import { readRecording } from '#electron/importers/recording/read-recording.ts';
import { samplesFolder } from './samples-folder.ts';

const folder = join(samplesFolder, 'audio/jfk');

test.each([
  ['jfk.wav', 'audio/wav', 11_000, 0],
  // What a frame of sound takes up is added at both ends.
  ['jfk.mp3', 'audio/mpeg', 11_000, 100],
])('%s is a recording of eleven seconds', async (name, mediaType, durationMs, more) => {
  const path = join(folder, name);
  const read = await readRecording(name, { path, head: (most) => readFileSync(path).subarray(0, most) });
  expect(read).toMatchObject({ kind: 'audio', mediaType });
  expect(Math.abs((read?.durationMs ?? 0) - durationMs)).toBeLessThanOrEqual(more);
});

test('what was said in it is one paragraph with its time', async () => {
  const name = 'jfk.whisper-output.txt';
  const read = await readTranscript({ name, bytes: readFileSync(join(folder, name)) });
  if (!read.ok) throw new Error(read.error.message);
  const { text, speakers, turns } = read.value;
  expect(speakers).toEqual([]);
  expect(turns.map(({ start, end, at }) => [at, text.slice(start, end)])).toEqual([
    [
      0,
      'And so my fellow Americans, ask not what your country can do for you, ask what you can do for your country.',
    ],
  ]);
});
