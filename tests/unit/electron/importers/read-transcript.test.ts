import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTranscript } from '#electron/importers/read-transcript.ts';
import { expectedTranscripts } from '#tests/samples/expected-transcripts.ts';
import { findDifferences } from '#tests/samples/find-differences.ts';

const folder = fileURLToPath(new URL('../../../fixtures/transcripts', import.meta.url));
const fixtures = globSync('*/*/*', { cwd: folder }).map((file) => file.split(sep).join('/').normalize('NFC'));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);

const paragraphs = ['I: How?', 'X: So.', 'I: Why?', 'X: Thus.']
  .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
  .join('');
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const word = zipSync({
  'word/document.xml': strToU8(
    `<w:document xmlns:w="${namespace}"><w:body>${paragraphs}</w:body></w:document>`,
  ),
});

describe('the fixtures', () => {
  test('are all in the table of samples', () => {
    expect(fixtures.length).toBeGreaterThan(5);
    expect(fixtures.filter((file) => !expectedTranscripts.has(file))).toEqual([]);
  });

  test.each(fixtures)('%s is read as a person reads it', async (file) => {
    const expected = expectedTranscripts.get(file);
    if (expected === undefined) throw new Error(`${file} is not in the table`);
    expect(await findDifferences(file, readFileSync(join(folder, file)), expected)).toEqual([]);
  });
});

test.each([
  ['/tmp/talk of May.txt', utf8('Anna: Hi.'), 'talk of May', 'txt'],
  ['C:\\talks\\a.b.TXT', utf8('Hi.'), 'a.b', 'txt'],
  ['.txt', utf8('Hi.'), '.txt', 'txt'],
  ['talk.markdown', utf8('# Hi'), 'talk', 'md'],
  ['talk.docx', word, 'talk', 'docx'],
  ['talk.doc', word, 'talk', 'docx'],
  ['captions.txt', utf8('WEBVTT\n\n00:00.000 --> 00:01.000\nHi'), 'captions', 'vtt'],
  ['captions.vtt', utf8('00:00.000 --> 00:01.000\nHi'), 'captions', 'vtt'],
])('%s is read', async (name, bytes, title, format) => {
  expect(await readTranscript({ name, bytes })).toMatchObject({
    ok: true,
    value: { title, format, encoding: 'utf-8' },
  });
});

test('a Word document is read in full, and told when it is named otherwise', async () => {
  const read = await readTranscript({ name: 'talk.txt', bytes: word });
  expect(read).toMatchObject({
    ok: true,
    value: {
      text: 'I: How?\n\nX: So.\n\nI: Why?\n\nX: Thus.',
      words: 8,
      speakers: [
        { label: 'I', role: 'interviewer' },
        { label: 'X', role: 'participant' },
      ],
      warnings: ['The file is a Word document, whatever its name says.'],
    },
  });
});

const bomb = zipSync({ 'word/document.xml': [new Uint8Array(65_000_000), { level: 1 }] });
const locked = Uint8Array.from('\xd0\xcf\x11\xe0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0', (letter) =>
  letter.charCodeAt(0),
);

test.each([
  [
    'interviews/',
    utf8('so'),
    'unknown_format',
    '“interviews/” is the name of a folder; choose the transcripts inside it.',
  ],
  ['..', utf8('so'), 'unknown_format', '“..” is the name of a folder; choose the transcripts inside it.'],
  [
    'interviews',
    utf8('so'),
    'unknown_format',
    '“interviews” has an ending that is not known; if it is a transcript, rename it to end in .txt, or save it as .docx, .doc, .rtf, .odt, .html, .md, .pdf, .vtt, .srt, .sbv, .sub, .json, .csv or .xlsx.',
  ],
  [
    'talk.pdf',
    utf8('%PDF-1.7 so'),
    'damaged',
    '“talk.pdf” is damaged or cut short; copy or export it again from where it came from.',
  ],
  [
    'talk.txt',
    new Uint8Array(),
    'empty',
    '“talk.txt” is empty; export the transcript again from the program it was made with.',
  ],
  [
    'talk.txt',
    utf8(' \n\n…\n'),
    'no_text',
    '“talk.txt” has no words in it; export the transcript with its text and import it again.',
  ],
  [
    'talk.vtt',
    utf8('WEBVTT\n\n'),
    'no_text',
    '“talk.vtt” has no words in it; export the transcript with its text and import it again.',
  ],
  [
    'notes.docx',
    picture,
    'not_what_it_says',
    '“notes.docx” is a PNG picture, not a Word document; export the text from the program it was made with.',
  ],
  [
    'notes.docx',
    zipSync({ 'xl/workbook.xml': strToU8('so') }),
    'not_what_it_says',
    '“notes.docx” is an Excel workbook, not a Word document; export the text from the program it was made with.',
  ],
  [
    'notes.docx',
    utf8('so'),
    'not_what_it_says',
    '“notes.docx” is a plain text, not a Word document; export the text from the program it was made with.',
  ],
  [
    'notes.docx',
    locked,
    'not_what_it_says',
    '“notes.docx” is locked with a password; open it in the program it was made with, save it without the password and import that.',
  ],
  [
    'talk.txt',
    Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256),
    'not_what_it_says',
    '“talk.txt” is a file for some program, not a plain text; export the text from the program it was made with.',
  ],
  [
    'talk.vtt',
    utf8('so it goes'),
    'not_what_it_says',
    '“talk.vtt” is a text without times, not a WebVTT caption file; export the text from the program it was made with.',
  ],
  [
    'talk.docx',
    word.subarray(0, 200),
    'damaged',
    '“talk.docx” is damaged or cut short; copy or export it again from where it came from.',
  ],
  [
    'talk.md',
    new Uint8Array(4_000_001).fill(97),
    'too_large',
    '“talk.md” holds more than the 4 MB of text that can be read; split it into smaller files.',
  ],
  [
    'bomb.docx',
    bomb,
    'too_large',
    '“bomb.docx” holds more than the 64 MB of text that can be read; split it into smaller files.',
  ],
])('%s is refused: %#', async (name, bytes, code, message) => {
  expect(await readTranscript({ name, bytes })).toEqual({ ok: false, error: { code, message } });
});

const names = fc.constantFrom('a.txt', 'a.md', 'a.docx', 'a.vtt', 'a.xyz', 'a');

/** Whether a file gave a transcript, or a failure in one sentence with its name in it. */
async function isSettled(name: string, bytes: Uint8Array): Promise<boolean> {
  const read = await readTranscript({ name, bytes });
  return read.ok
    ? read.value.words > 0
    : read.error.message.startsWith(`“${name}” `) && /^[^.]*(?:\.\w+[^.]*)*\.$/.test(read.error.message);
}

test('any bytes give a transcript or a sentence', async () => {
  const heads = fc.constantFrom('', 'PK\x03\x04', 'WEBVTT\n\n', '\xff\xfe', '\xd0\xcf\x11\xe0', '**A:** ');
  const bytes = fc
    .tuple(heads, fc.uint8Array({ maxLength: 300 }))
    .map(([head, rest]) => Uint8Array.from([...Array.from(head, (letter) => letter.charCodeAt(0)), ...rest]));
  await fc.assert(
    fc.asyncProperty(names, bytes, async (name, content) => {
      expect(await isSettled(name, content)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('so do real files that were cut or changed', async () => {
  const originals = [word, ...fixtures.map((file) => readFileSync(join(folder, file)).subarray(0, 20_000))];
  const changes = fc.array(fc.tuple(fc.nat(19_999), fc.nat(255)), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(
      names,
      fc.constantFrom(...originals),
      fc.nat(20_000),
      changes,
      async (name, original, cut, changed) => {
        const content = Uint8Array.from(original.subarray(0, cut + 1));
        for (const [at, byte] of changed) if (at < content.length) content[at] = byte;
        expect(await isSettled(name, content)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
