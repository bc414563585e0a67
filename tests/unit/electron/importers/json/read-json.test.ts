import { expect, test } from 'vitest';
import { readJson } from '#electron/importers/json/read-json.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

function reading(value: unknown): readonly string[] | string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const read = readJson({ text, encoding: 'utf-8', encodings: [], warnings: [] }, {});
  return read.ok ? whoSaysWhat(read.value.transcript.text, read.value.transcript) : read.error;
}

const words = (said: string, at: number, speaker: string): readonly object[] =>
  said.split(' ').map((word, index) => ({
    alternatives: [{ content: word }],
    start_time: String(at + index / 10),
    speaker_label: speaker,
  }));

const talk = ['A @1: Why so? And?', 'B @4.5: So.'];

test.each([
  [
    'WhisperX',
    {
      segments: [
        { start: 1, end: 2, text: ' Why so?', speaker: 'A', words: [{ word: 'Why', start: 1 }] },
        { start: 3, end: 4, text: ' And?', speaker: 'A' },
        { start: 4.5, end: 5, text: ' So.', speaker: 'B' },
      ],
    },
    talk,
  ],
  [
    'AssemblyAI, in milliseconds and with every word again',
    {
      text: 'Why so? And? So.',
      utterances: [
        {
          start: 1000,
          text: 'Why so? And?',
          speaker: 'A',
          words: [{ text: 'Why', start: 1000, speaker: 'A' }],
        },
        { start: 4500, text: 'So.', speaker: 'B' },
      ],
      words: ['Why', 'so?', 'And?', 'So.'].map((text, at) => ({ text, start: 1000 + at, speaker: 'A' })),
    },
    talk,
  ],
  [
    'Deepgram, whose speakers are numbers',
    {
      results: {
        utterances: [
          { start: 1, transcript: 'Why?', speaker: 0 },
          { start: 2, transcript: 'So.', speaker: 1 },
        ],
      },
    },
    ['Speaker 0 @1: Why?', 'Speaker 1 @2: So.'],
  ],
  [
    'Amazon, a word a row, stops of their own',
    {
      results: {
        items: [
          ...words('Why so', 1, 'A'),
          { type: 'punctuation', alternatives: [{ content: '?' }] },
          ...words('And?', 3, 'A'),
          ...words('So.', 4.5, 'B'),
        ],
      },
    },
    talk,
  ],
  [
    'Rev, in parts',
    {
      monologues: [
        { speaker: 0, elements: [{ value: 'Why', ts: 1 }, { value: ' ' }, { value: 'so?', ts: 2 }] },
        { speaker: 1, elements: [{ value: 'So.', ts: 3 }] },
      ],
    },
    ['Speaker 0 @1: Why so?', 'Speaker 1 @3: So.'],
  ],
  [
    'Whisper.cpp, with nobody named',
    {
      transcription: [
        { timestamps: { from: '00:00:01,500' }, offsets: { from: 1500, to: 3000 }, text: ' Why so?' },
        { timestamps: { from: '00:00:09,500' }, offsets: { from: 9500, to: 12000 }, text: ' So it is.' },
      ],
    },
    ['- @1.5: Why so?', '- @9.5: So it is.'],
  ],
])('%s', (_, value, expected) => {
  expect(reading(value)).toEqual(expected);
});

test.each([
  ['no list of what was said', { name: 'a', version: '1', files: ['a', 'b'] }],
  ['a text cut short', '{"segments":[{"start":1,"text":"so'],
  ['lists in lists without an end', '['.repeat(100_000)],
  ['lists in lists with one', `${'['.repeat(5000)}${']'.repeat(5000)}`],
])('%s is no talk', (_, value) => {
  expect(reading(value)).toBe('no_talk');
});
