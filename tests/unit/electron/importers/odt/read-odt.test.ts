import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readOdt } from '#electron/importers/odt/read-odt.ts';
import { zipEntries } from '#electron/importers/zip/zip-entries.ts';
import { damagedCopies } from '#tests/support/transcripts/damaged-copies.ts';
import { paragraphTexts } from '#tests/support/transcripts/paragraph-texts.ts';
import { unsettled } from '#tests/support/transcripts/unsettled.ts';

const urn = 'urn:oasis:names:tc:opendocument:xmlns:';
const namespaces = [
  `xmlns:office="${urn}office:1.0"`,
  `xmlns:style="${urn}style:1.0"`,
  `xmlns:text="${urn}text:1.0"`,
  `xmlns:table="${urn}table:1.0"`,
  `xmlns:draw="${urn}drawing:1.0"`,
  `xmlns:svg="${urn}svg-compatible:1.0"`,
  `xmlns:fo="${urn}xsl-fo-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

const contentOf = (body: string, automatic = ''): string =>
  `<?xml version="1.0"?><office:document-content ${namespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;

const p = (inside: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${inside}</text:p>`;
const span = (words: string, style: string): string =>
  `<text:span text:style-name="${style}">${words}</text:span>`;
const cell = (inside: string): string => `<table:table-cell>${inside}</table:table-cell>`;
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  const mimetype = strToU8('application/vnd.oasis.opendocument.text');
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ mimetype: [mimetype, { level: 0 }], ...Object.fromEntries(files) });
}

function read(parts: Readonly<Record<string, string>>): ReturnType<typeof readOdt> {
  const bytes = archive(parts);
  return readOdt(bytes, zipEntries(bytes) ?? [], {});
}

function textOf(body: string, more: Readonly<Record<string, string>> = {}): string {
  const found = read({ 'content.xml': contentOf(body), ...more });
  return found.ok ? found.value.transcript.text : found.error;
}

test.each([
  ['paragraphs, blank ones left out', p('One') + p('') + p(' ') + p('Two'), 'One\n\nTwo'],
  [
    'blanks of the XML, which count once',
    p('\n  One\n  <text:span>  two</text:span> three'),
    'One two three',
  ],
  [
    'blanks, tabs and line breaks',
    p('a<text:s text:c="3"/>b<text:tab/>c<text:s/><text:line-break/>d'),
    'a   b\tc \nd',
  ],
  ['a thousand million blanks', p('a<text:s text:c="1000000000"/>b'), `a${' '.repeat(200)}b`],
  ['entities', p('a &amp; b &#233;'), 'a & b é'],
  [
    'headings',
    `<text:h text:outline-level="1"><text:number>1.</text:number>Part</text:h>${p('a')}`,
    'Part\n\na',
  ],
  [
    'lists',
    `<text:list><text:list-item>${p('a')}</text:list-item><text:list-item>${p('b')}</text:list-item></text:list>`,
    'a\n\nb',
  ],
  [
    'a table, row by row',
    `<table:table>${row(cell(p('0:01')), cell(p('Anna')), cell(p('Hi') + p('you')))}${row(cell(''), cell(p('Ben')), cell(p('Yo')))}</table:table>`,
    '0:01\tAnna\tHi\nyou\n\n\tBen\tYo',
  ],
  [
    'changes taken as made',
    `<text:tracked-changes><text:changed-region><text:deletion>${p('old')}</text:deletion></text:changed-region></text:tracked-changes>${p('<text:change-start text:change-id="b"/>new<text:change-end text:change-id="b"/>')}`,
    'new',
  ],
  [
    'a frame with a title and words',
    p(`a<draw:frame><svg:title>Photo</svg:title><draw:text-box>${p('box')}</draw:text-box></draw:frame>`),
    'box\n\na',
  ],
  [
    'reading aids over letters',
    p('<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>かん</text:ruby-text></text:ruby>'),
    '漢',
  ],
])('%s', (_, body, text) => {
  expect(textOf(body)).toBe(text);
});

test('notes, comments and pictures are left out and told', () => {
  const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('small')}</text:note-body></text:note>`;
  const comment = `<office:annotation><dc:creator>Ben</dc:creator>${p('why')}</office:annotation>`;
  const picture = '<draw:frame><draw:image/></draw:frame>';
  const found = read({ 'content.xml': contentOf(p(`a${note}${comment}b${picture}${picture}`)) });
  expect(found.ok && found.value.transcript).toMatchObject({
    text: 'ab',
    warnings: ['A footnote was left out.', 'A comment was left out.', '2 pictures were left out.'],
  });
});

const weight = (name: string, properties: string, parent = ''): string =>
  `<style:style style:name="${name}" style:family="text"${parent}><style:text-properties ${properties}/></style:style>`;
const automatic =
  weight('B', 'fo:font-weight="bold"') +
  weight('N', 'fo:font-weight="normal"') +
  weight('C', 'fo:color="#000000"', ' style:parent-style-name="Strong"') +
  weight('R', 'style:font-weight-complex="700"') +
  weight('H', 'text:display="none"');
const styles = `<office:document-styles ${namespaces}><office:styles>${weight('Strong', 'fo:font-weight="bold"')}</office:styles></office:document-styles>`;

test.each([
  ['of a style made for the place', 'B', 2],
  ['of a style made from another', 'C', 2],
  ['of letters written from the right', 'R', 2],
  ['that is none', 'N', 0],
])('bold %s tells labels', (_, style, speakers) => {
  const body = ['Anna', 'Ben', 'Anna', 'Ben']
    .map((name, at) => p(`${span(name, style)} say ${at}.`))
    .join('');
  const found = read({ 'content.xml': contentOf(body, automatic), 'styles.xml': styles });
  expect(found.ok && found.value.transcript.speakers.length).toBe(speakers);
});

test('hidden words stay out', () => {
  const found = read({ 'content.xml': contentOf(p(`a${span('secret', 'H')}b`), automatic) });
  expect(found.ok && found.value.transcript.text).toBe('ab');
});

test('headings tell labels', () => {
  const body = ['Anna', 'Ben', 'Anna', 'Ben']
    .map((name) => `<text:h>${name}</text:h>${p('So it goes.')}`)
    .join('');
  const found = read({ 'content.xml': contentOf(body) });
  expect(found.ok && found.value.transcript.speakers.map(({ label }) => label)).toEqual(['Anna', 'Ben']);
});

test('a flat file is read like one in an archive', () => {
  const flat = contentOf(p('So it goes.')).replaceAll('office:document-content', 'office:document');
  const found = readOdt(strToU8(flat), [], {});
  expect(found.ok && found.value.transcript.text).toBe('So it goes.');
});

test.each([
  ['damaged', 'content.xml', 'so it goes'],
  ['damaged', 'content.xml', '<html>so</html>'],
  ['damaged', 'content.xml', contentOf(p('a')).slice(0, -9)],
  ['damaged', 'content.xml', `<!DOCTYPE a [<!ENTITY a "ha">]>${contentOf(p('&a;'))}`],
  ['damaged', 'settings.xml', 'x'],
  ['locked', 'META-INF/manifest.xml', '<manifest:encryption-data/>'],
])('%s: %#', (error, name, content) => {
  expect(read({ [name]: content })).toEqual({ ok: false, error });
});

test('what was written in paragraphs comes back', () => {
  fc.assert(
    fc.property(paragraphTexts, (paragraphs) => {
      const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      expect(textOf(paragraphs.map((text) => p(escape(text))).join(''))).toBe(paragraphs.join('\n\n'));
    }),
    { numRuns: 60 },
  );
});

test('damaged copies give a transcript or a sentence', async () => {
  const body = ['Anna: Why?', 'Ben: So.', 'Anna: How?', 'Ben: Thus.'].map((line) => p(line)).join('');
  const whole = archive({ 'content.xml': contentOf(body, automatic), 'styles.xml': styles });
  const flat = strToU8(contentOf(body).replaceAll('office:document-content', 'office:document'));
  for (const copy of [...damagedCopies(whole, 120), ...damagedCopies(flat, 120)]) {
    expect(await unsettled('talk.odt', copy)).toEqual([]);
  }
});
