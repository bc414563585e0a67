import { deflateSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { readPdf } from '#electron/importers/pdf/read-pdf.ts';
import { damagedCopies } from '#tests/support/transcripts/damaged-copies.ts';
import { makePdf, type Piece } from '#tests/support/transcripts/make-pdf.ts';
import { unsettled } from '#tests/support/transcripts/unsettled.ts';

/** Lines one below the other. */
const lines = (x: number, y: number, pitch: number, ...texts: readonly string[]): readonly Piece[] =>
  texts.map((text, index) => ({ text, x, y: y + index * pitch }));

async function textOf(...pages: readonly (readonly Piece[])[]): Promise<string> {
  const read = await readPdf(makePdf(pages), {});
  return read.ok ? read.value.transcript.text : read.error;
}

const full = 'This is a line of words that goes as far as the margin of the page and no further than that';
const also = 'and this is the next of them, which is as long as the first one was, to the margin of the page';

test('lines that fill the page are one paragraph, a short one ends it, and room parts paragraphs', async () => {
  const text = await textOf([
    ...lines(72, 80, 12, full, also, 'and ends.', 'Another begins.'),
    ...lines(72, 150, 12, 'A third.'),
  ]);
  expect(text).toBe(`${full} ${also} and ends.\nAnother begins.\n\nA third.`);
});

test('a label begins a line even where the line before is full', async () => {
  const text = await textOf([...lines(72, 80, 12, `Anna: ${full}`, also, 'Ben: Yes.', 'Anna: No.')]);
  expect(text).toBe(`Anna: ${full} ${also}\nBen: Yes.\nAnna: No.`);
});

test('bold letters tell who speaks', async () => {
  const piece = (text: string, x: number, y: number, bold: boolean): Piece => ({ text, x, y, bold });
  const talk = ['Anna', 'Ben', 'Anna', 'Ben'].flatMap((name, at) => [
    piece(name, 72, 80 + at * 30, true),
    piece('so it goes on and on here.', 110, 80 + at * 30, false),
  ]);
  const read = await readPdf(makePdf([talk]), {});
  if (!read.ok) throw new Error(read.error);
  const { transcript, recognition } = read.value;
  expect(recognition?.emphasis.map(({ start, end }) => transcript.text.slice(start, end))).toEqual([
    'Anna',
    'Ben',
    'Anna',
    'Ben',
  ]);
});

describe('columns', () => {
  const column = (x: number, word: string): readonly Piece[] =>
    lines(
      x,
      120,
      12,
      ...Array.from({ length: 8 }, (_, at) => `${word} line ${at} with words in it to the edge`),
    );

  test('are read one after the other, below the heading', async () => {
    const text = await textOf([...lines(72, 80, 12, full), ...column(72, 'left'), ...column(310, 'right')]);
    expect(text.indexOf('left line 7')).toBeGreaterThan(0);
    expect(text.indexOf('left line 7')).toBeLessThan(text.indexOf('right line 0'));
    expect(text.startsWith(full)).toBe(true);
  });

  test('of names beside the words are read across', async () => {
    const names = lines(72, 80, 24, ...Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? 'Anna' : 'Ben')));
    const said = lines(
      140,
      80,
      24,
      ...Array.from({ length: 8 }, (_, at) => `says the sentence ${at} to the other.`),
    );
    const text = await textOf([...names, ...said]);
    expect(text.split(/\n+/)[1]).toBe('Ben\tsays the sentence 1 to the other.');
  });
});

test.each([
  ['a word met elsewhere', ['They were understanding of it.', 'under-', 'standing'], 'understanding'],
  ['a small letter', ['inter-', 'viewing'], 'interviewing'],
  ['a compound met elsewhere', ['A co-teaching class.', 'co-', 'teaching'], 'co-teaching'],
  ['a capital', ['Anglo-', 'American'], 'Anglo-American'],
  ['two words of their own', ['It is self aware. Be aware of self here.', 'self-', 'aware'], 'self-aware'],
])('a hyphen at the end of a line: %s', async (_, [first = '', second = '', third], whole) => {
  const start = third === undefined ? first : second;
  const above = third === undefined ? [] : [first];
  const line = `${full.slice(0, 80)} ${start}`;
  const text = await textOf(lines(72, 80, 12, ...above, line, `${third ?? second} ${also.slice(0, 70)}`));
  expect(text).toContain(`${full.slice(0, 80)} ${whole} `);
});

describe('margins', () => {
  const nouns = ['first', 'second', 'third'];
  const page = (number: number, at: number): readonly Piece[] => [
    { text: 'Study of schools, interview 7', x: 72, y: 40 },
    ...lines(
      72,
      80,
      12,
      `Anna: The ${nouns[at] ?? ''} question?`,
      `Ben: The answer to the ${nouns[at] ?? ''} one.`,
    ),
    { text: `${number}`, x: 300, y: 810 },
  ];

  test('are left out: headings and numbers of pages', async () => {
    const text = await textOf(page(4, 0), page(5, 1), page(6, 2));
    expect(text).not.toMatch(/Study of schools|\b[456]\b/);
    expect(text.match(/The answer/g)).toHaveLength(3);
  });

  test('but not what is said at the top of each page', async () => {
    const said = (at: number): readonly Piece[] =>
      lines(72, 80, 24, 'Interviewer:', `So, number ${at}?`, 'Ben:', `It is ${at}.`, 'Interviewer:', 'Hm.');
    const text = await textOf(said(1), said(2), said(3));
    expect(text.match(/Interviewer:/g)).toHaveLength(6);
  });

  test('are left out: the numbers of lines', async () => {
    const numbered = Array.from({ length: 12 }, (_, at): readonly Piece[] => [
      { text: String(at + 1), x: 40, y: 80 + at * 14 },
      { text: at % 2 === 0 ? 'Anna: so it goes' : 'Ben: 3 of them', x: 72, y: 80 + at * 14 },
    ]).flat();
    const text = await textOf(numbered);
    expect(text.split(/\n+/).slice(0, 2)).toEqual(['Anna: so it goes', 'Ben: 3 of them']);
  });

  test('are left out: marks that run up the page', async () => {
    const text = await textOf([...lines(72, 80, 12, full), { text: 'DRAFT', x: 30, y: 400, upwards: true }]);
    expect(text).toBe(full);
  });
});

test('Hebrew is read from the right, with the words of other alphabets as they stand', async () => {
  const unicode = (text: string, x: number, y: number): Piece => ({ text, x, y, font: 'unicode' });
  // As a page shows it: the first word stands furthest to the right, its letters turned round.
  const turned = (text: string): string => Array.from(text).toReversed().join('');
  const text = await textOf([
    unicode(turned('שלום'), 400, 80),
    unicode(turned('לכולם'), 370, 80),
    unicode('PDF', 350, 80),
    unicode(turned('כאן'), 330, 80),
  ]);
  expect(text).toBe('שלום לכולם PDF כאן');
});

test('letters of Japanese encodings are found in the tables beside the program', async () => {
  const text = await textOf([{ text: '聞き手：はい。', x: 72, y: 80, font: 'japanese' }]);
  expect(text).toBe('聞き手：はい。');
});

describe('refused', () => {
  const code = async (bytes: Uint8Array): Promise<string> => {
    const read = await readPdf(bytes, {});
    return read.ok ? 'read' : read.error;
  };

  test('a scan', async () => {
    expect(await code(makePdf([[], []]))).toBe('scan');
  });

  test('what is locked with a password', async () => {
    const secret = '0'.repeat(64);
    const lock = ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >> /ID [<00> <00>]`;
    expect(await code(makePdf([lines(72, 80, 12, full)], lock))).toBe('locked');
  });

  test('what is none', async () => {
    expect(await code(new TextEncoder().encode('%PDF-1.7 and nothing more'))).toBe('damaged');
  });

  test('letters without a meaning', async () => {
    expect(
      await code(
        makePdf([[{ text: '\ue001\ue002\ue003\ue004\ue005\ue006', x: 72, y: 80, font: 'unicode' }]]),
      ),
    ).toBe('unreadable');
  });

  test('what is large and has no end', async () => {
    const bytes = new Uint8Array(17_000_000).fill(0x28);
    bytes.set(new TextEncoder().encode('%PDF-1.7\n1 0 obj\n'));
    expect(await code(bytes)).toBe('damaged');
  });

  test('what grows beyond measure', async () => {
    const bomb = deflateSync(new Uint8Array(130_000_000));
    const head = new TextEncoder().encode(`%PDF-1.7\n1 0 obj << /Filter /FlateDecode >>\nstream\n`);
    const bytes = new Uint8Array(head.length + bomb.length);
    bytes.set(head);
    bytes.set(bomb, head.length);
    expect(await code(bytes)).toBe('too_large');
  });
});

test('an empty page among others is told', async () => {
  const read = await readPdf(makePdf([lines(72, 80, 12, full), []]), {});
  expect(read.ok && read.value.transcript.warnings).toEqual([
    'One page has no text; if it is a scan, its words are missing.',
  ]);
});

test('damaged copies give a transcript or a sentence, and nothing is printed', async () => {
  const said = ['warn', 'error', 'log', 'info'] as const;
  const spies = said.map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
  const whole = makePdf([
    lines(72, 80, 12, `Anna: ${full}`, also, 'Ben: Yes.'),
    [{ text: '聞き手：はい。', x: 72, y: 80, font: 'japanese' }],
  ]);
  await readPdf(whole, {});
  for (const copy of damagedCopies(whole, 40)) expect(await unsettled('talk.pdf', copy)).toEqual([]);
  expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
}, 60_000);
