import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDoc } from '#electron/importers/doc/read-doc.ts';
import { compoundFile } from '#tests/support/transcripts/compound-file.ts';
import { damagedCopies } from '#tests/support/transcripts/damaged-copies.ts';
import { paragraphTexts } from '#tests/support/transcripts/paragraph-texts.ts';
import { unsettled } from '#tests/support/transcripts/unsettled.ts';
import { looks, word97, type Letters, type Paragraph } from '#tests/support/transcripts/word-97.ts';

const p = (...letters: readonly (string | Letters)[]): Paragraph => ({
  letters: [...letters.map((run) => (typeof run === 'string' ? { text: run } : run)), { text: '\r' }],
});

const cell = (text: string): Paragraph => ({ letters: [{ text: `${text}\u0007` }], looks: looks.cell });
const rowEnd: Paragraph = { letters: [{ text: '\u0007' }], looks: looks.rowEnd };

function read(document: Parameters<typeof word97>[0]): ReturnType<typeof readDoc> {
  return readDoc(word97(document), [], {});
}

function textOf(...paragraphs: readonly Paragraph[]): string {
  const found = read({ paragraphs });
  return found.ok ? found.value.transcript.text : found.error;
}

test.each([
  ['paragraphs, blank ones left out', [p('One'), p(''), p(' '), p('Two')], 'One\n\nTwo'],
  ['tabs, line breaks and hyphens', [p('a\tb\u000bc\u001ed\u001fe')], 'a\tb\nc\u2011de'],
  ['breaks of pages', [p('a\u000cb')], 'a\n\nb'],
  [
    'a field, and one in its code',
    [p('see \u0013HYPERLINK \u0013PAGE\u0014x\u0015\u0014here\u0015.')],
    'see here.',
  ],
  [
    'a tab where letters begin to look otherwise',
    [p({ text: 'Anna:', looks: looks.bold }, '\tSo.')],
    'Anna:\tSo.',
  ],
  ['a code that never ends', [p('\u0013PAGE'), p('a')], 'a'],
  [
    'hidden and deleted words',
    [p('a', { text: 'b', looks: looks.hidden }, { text: 'c', looks: looks.deleted }, 'd')],
    'ad',
  ],
  ['letters set apart and coloured', [p('a', { text: 'bc', looks: looks.spaced }, 'd')], 'abcd'],
  [
    'a table, row by row',
    [
      cell('0:01'),
      cell('Anna'),
      { ...p('Hi'), looks: looks.cell },
      cell('you'),
      rowEnd,
      cell(''),
      cell('Ben'),
      rowEnd,
      p('End'),
    ],
    '0:01\tAnna\tHi\nyou\n\n\tBen\n\nEnd',
  ],
])('%s', (_, paragraphs, text) => {
  expect(textOf(...paragraphs)).toBe(text);
});

test('letters of one byte are those of Windows-1252', () => {
  const found = read({ paragraphs: [p('it\u0092s na\u00efve')], narrow: true });
  expect(found.ok && found.value.transcript.text).toBe('it’s naïve');
});

test('a large document lies in large sectors', () => {
  const words = 'So it goes. '.repeat(1000);
  expect(textOf(p(words), p('End'))).toBe(`${words}\n\nEnd`);
});

test.each([
  ['set by hand', { looks: looks.bold }, 2],
  ['that is none', { looks: looks.notBold }, 0],
])('bold %s tells labels', (_, look, speakers) => {
  const paragraphs = ['Anna', 'Ben', 'Anna', 'Ben'].map((name, at) =>
    p({ text: name, ...look }, ` say ${at}.`),
  );
  const found = read({ paragraphs });
  expect(found.ok && found.value.transcript.speakers.length).toBe(speakers);
});

test('headings tell labels', () => {
  const paragraphs = ['Anna', 'Ben', 'Anna', 'Ben'].flatMap((name) => [
    { ...p(name), style: 2 },
    p('So it goes.'),
  ]);
  const found = read({ paragraphs });
  expect(found.ok && found.value.transcript.speakers.map(({ label }) => label)).toEqual(['Anna', 'Ben']);
});

test('what is left out is told, and words in boxes come last', () => {
  const found = read({
    paragraphs: [p('a\u0002b\u0005\u0001')],
    parts: [
      [0x50, '\u0002 why\r'],
      [0x54, 'Interview with Anna\r'],
      [0x5c, '\u0005 so\r'],
      [0x64, 'box\r'],
    ],
  });
  expect(found.ok && found.value.transcript).toMatchObject({
    text: 'ab\n\nbox',
    warnings: [
      'A footnote was left out.',
      'A comment was left out.',
      'A picture was left out.',
      'The header and footer of the pages were left out: “Interview with Anna”.',
    ],
  });
});

test.each([
  ['locked', { flags: 0x0100 }],
  ['old_word', { version: 0x68 }],
])('%s', (error, more) => {
  expect(read({ paragraphs: [p('a')], ...more })).toEqual({ ok: false, error });
});

describe('damage', () => {
  const whole = word97({
    paragraphs: [p('Anna: Why?'), p({ text: 'Ben:', looks: looks.bold }, ' So.'), cell('a'), rowEnd],
  });

  test('a chain of sectors that comes back to itself is seen', () => {
    const bytes = Buffer.from(word97({ paragraphs: [p('So it goes. '.repeat(1000))] }));
    const table = (bytes.readUInt32LE(76) + 1) * 512;
    const first =
      Array.from({ length: 100 }, (_, at) => at).find(
        (at) => bytes.readUInt32LE(table + at * 4) === at + 1,
      ) ?? 0;
    bytes.writeUInt32LE(first, table + (first + 1) * 4);
    expect(readDoc(bytes, [], {})).toEqual({ ok: false, error: 'damaged' });
  });

  test.each([
    ['nothing in it', {}],
    ['no table', { WordDocument: Buffer.alloc(2000, 0xec) }],
    ['another document', { Workbook: Buffer.alloc(100) }],
  ])('a file with %s is damaged', (_, streams) => {
    expect(readDoc(compoundFile(streams), [], {})).toEqual({ ok: false, error: 'damaged' });
  });

  test('damaged copies give a transcript or a sentence', async () => {
    for (const copy of damagedCopies(whole, 400)) expect(await unsettled('talk.doc', copy)).toEqual([]);
  });

  test('any number in the place of another gives a transcript or a sentence', async () => {
    for (let at = 24; at < whole.length; at += 44) {
      for (const value of [0, 1, 0x7fff_ffff]) {
        const copy = Buffer.from(whole);
        copy.writeUInt32LE(value, Math.min(at, whole.length - 4));
        expect(await unsettled('talk.doc', copy)).toEqual([]);
      }
    }
  });
});

test('what was written in paragraphs comes back', () => {
  fc.assert(
    fc.property(paragraphTexts, (paragraphs) => {
      expect(textOf(...paragraphs.map((text) => p(text)))).toBe(paragraphs.join('\n\n'));
    }),
    { numRuns: 60 },
  );
});
