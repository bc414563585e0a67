import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '#electron/importers/docx/read-docx.ts';
import { zipEntries } from '#electron/importers/zip/zip-entries.ts';
import { damagedCopies } from '#tests/support/transcripts/damaged-copies.ts';
import { paragraphTexts } from '#tests/support/transcripts/paragraph-texts.ts';
import { unsettled } from '#tests/support/transcripts/unsettled.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const r = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const cell = (...paragraphs: readonly string[]): string => `<w:tc>${paragraphs.join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="${main}" xmlns:mc="m"><w:body>${body}</w:body></w:document>`;

const archive = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

function read(parts: Readonly<Record<string, string>>): ReturnType<typeof readDocx> {
  const bytes = archive(parts);
  return readDocx(bytes, zipEntries(bytes) ?? [], {});
}

function textOf(body: string, more: Readonly<Record<string, string>> = {}): string {
  const found = read({ 'word/document.xml': documentOf(body), ...more });
  return found.ok ? found.value.transcript.text : found.error;
}

test.each([
  ['paragraphs, blank ones left out', p(r('One')) + p() + p(r(' ')) + p(r('Two')), 'One\n\nTwo'],
  [
    'runs, tabs and line breaks',
    p(r('a'), r('b'), '<w:r><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t></w:r>'),
    'ab\tc\nd',
  ],
  ['tabs that are settings', p('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>', r('a')), 'a'],
  ['entities', p(r('a &amp; b &#233;')), 'a & b é'],
  [
    'a table, row by row',
    `<w:tbl>${row(cell(p(r('0:01'))), cell(p(r('Anna'))), cell(p(r('Hi')), p(r('you'))))}${row(cell(p()), cell(p(r('Ben'))), cell(p(r('Yo'))))}</w:tbl>`,
    '0:01\tAnna\tHi\nyou\n\n\tBen\tYo',
  ],
  [
    'a link and a field',
    p(`<w:hyperlink>${r('here')}</w:hyperlink>`, '<w:r><w:instrText>PAGE</w:instrText></w:r>'),
    'here',
  ],
  [
    'changes taken as made',
    p(
      `<w:ins>${r('new')}</w:ins>`,
      '<w:del><w:r><w:delText>old</w:delText></w:r></w:del>',
      `<w:moveFrom>${r('away')}</w:moveFrom>`,
    ),
    'new',
  ],
  ['hidden words', p(r('a'), r('secret', '<w:vanish/>')), 'a'],
  [
    'a text box once',
    p(
      r('a'),
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(r('box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r('box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    'box\n\na',
  ],
  [
    'reading aids over letters',
    p(
      '<w:r><w:ruby><w:rt><w:r><w:t>かん</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>',
    ),
    '漢',
  ],
])('%s', (_, body, text) => {
  expect(textOf(body)).toBe(text);
});

const styles = `<w:styles xmlns:w="${main}"><w:style w:styleId="L"><w:name w:val="Label"/><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:name w:val="Base"/><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId="H3"><w:name w:val="heading 3"/></w:style></w:styles>`;

/** Four turns without a colon, the names written by `label`. */
const talk = (label: (name: string) => string): string =>
  ['Anna', 'Ben', 'Anna', 'Ben'].map((name, index) => p(label(name), r(` say ${index}.`))).join('');

test.each([
  ['set by hand', (name: string) => r(name, '<w:b/>'), 2],
  ['of a style based on another', (name: string) => r(name, '<w:rStyle w:val="L"/>'), 2],
  ['switched off again', (name: string) => r(name, '<w:rStyle w:val="L"/><w:b w:val="0"/>'), 0],
])('bold %s tells labels', (_, label, speakers) => {
  const found = read({ 'word/document.xml': documentOf(talk(label)), 'word/styles.xml': styles });
  expect(found.ok && found.value.transcript.speakers.length).toBe(speakers);
});

const level = (depth: number, format: string, shown: string, start = 1): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${shown}"/></w:lvl>`;

const numbering = `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'upperRoman', '%1.%2.%3')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

const item = (words: string, list: number, depth = 0): string =>
  p(
    `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`,
    words === '' ? '' : r(words),
  );

test.each([
  ['one after another', [item('a', 1), p(r('b')), item('c', 1)], '1. a\n\nb\n\n2. c'],
  ['of an empty paragraph all the same', [item('a', 1), item('', 1), item('c', 1)], '1. a\n\n3. c'],
  [
    'by their depth',
    [item('a', 1), item('b', 1, 1), item('c', 1, 2), item('d', 1, 1), item('e', 1), item('f', 1, 1)],
    '1. a\n\na) b\n\n1.a.I c\n\nb) d\n\n2. e\n\na) f',
  ],
  ['anew where a list says so', [item('a', 1), item('b', 2), item('c', 2)], '1. a\n\n5. b\n\n6. c'],
  ['but no bullets', [item('a', 3), item('b', 0), item('c', 9)], 'a\n\nb\n\nc'],
])('Word’s numbers of lists are written %s', (_, body, text) => {
  expect(textOf(body.join(''), { 'word/numbering.xml': numbering })).toBe(text);
});

test('a style may number its paragraphs, and a paragraph may do without', () => {
  const style = `<w:styles xmlns:w="${main}"><w:style w:styleId="B"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="N"><w:basedOn w:val="B"/></w:style></w:styles>`;
  const styled = (words: string, more = ''): string =>
    p(`<w:pPr><w:pStyle w:val="N"/>${more}</w:pPr>`, r(words));
  const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
  expect(
    textOf(styled('a') + styled('b', none) + styled('c'), {
      'word/numbering.xml': numbering,
      'word/styles.xml': style,
    }),
  ).toBe('1. a\n\nb\n\n2. c');
});

test('a paragraph whose end was deleted goes on with the next', () => {
  const deleted = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';
  expect(textOf(p(deleted, r('Anna: So')) + p(r(' it goes.')) + p(r('Ben')))).toBe(
    'Anna: So it goes.\n\nBen',
  );
});

test('how a paragraph looked before it was changed is not how it looks', () => {
  const before = `<w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>`;
  expect(textOf(p(before, r('a')), { 'word/numbering.xml': numbering })).toBe('a');
});

test('headings tell labels', () => {
  const body = ['Anna', 'Ben', 'Anna', 'Ben']
    .map((name) => p('<w:pPr><w:pStyle w:val="H3"/></w:pPr>', r(name)) + p(r('So it goes.')))
    .join('');
  const found = read({ 'word/document.xml': documentOf(body), 'word/styles.xml': styles });
  expect(found.ok && found.value.transcript.speakers.map(({ label }) => label)).toEqual(['Anna', 'Ben']);
});

test('what is left out is told', () => {
  const reference = (kind: string): string => `<w:r><w:${kind}Reference w:id="2"/></w:r>`;
  const found = read({
    'word/document.xml': documentOf(
      p(
        r('a'),
        reference('footnote'),
        reference('endnote'),
        reference('comment'),
        '<w:r><w:drawing><a:blip/></w:drawing></w:r>',
      ),
    ),
    'word/header1.xml': `<w:hdr xmlns:w="${main}">${p(r('Interview with'), r(' Anna'))}</w:hdr>`,
    'word/footer1.xml': `<w:ftr xmlns:w="${main}">${p(r('1'))}</w:ftr>`,
    'word/footer2.xml': 'broken',
  });
  expect(found.ok && found.value.transcript.warnings).toEqual([
    '2 footnotes were left out.',
    'A comment was left out.',
    'A picture was left out.',
    'The header and footer of the pages were left out: “Interview with Anna 1”.',
  ]);
});

test('numbers of pages alone are not missed', () => {
  const footer = `<w:ftr xmlns:w="${main}">${p(r('1'))}</w:ftr>`;
  const found = read({ 'word/document.xml': documentOf(p(r('a'))), 'word/footer1.xml': footer });
  expect(found.ok && found.value.transcript.warnings).toEqual([]);
});

test('what was written in paragraphs comes back', () => {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  fc.assert(
    fc.property(paragraphTexts, (paragraphs) => {
      expect(textOf(paragraphs.map((text) => p(r(escape(text)))).join(''))).toBe(paragraphs.join('\n\n'));
    }),
    { numRuns: 60 },
  );
});

test('damaged copies give a transcript or a sentence', async () => {
  const body = ['Anna: Why?', 'Ben: So.', 'Anna: How?', 'Ben: Thus.'].map((line) => p(r(line))).join('');
  const whole = archive({ 'word/document.xml': documentOf(body), 'word/styles.xml': styles });
  for (const copy of damagedCopies(whole, 300)) expect(await unsettled('talk.docx', copy)).toEqual([]);
});

test('tables in one another beyond all measure are damage, and soon seen', () => {
  const start = performance.now();
  const deep = '<w:tbl><w:tr><w:tc>'.repeat(200_000);
  expect(read({ 'word/document.xml': documentOf(deep) })).toEqual({ ok: false, error: 'damaged' });
  expect(performance.now() - start).toBeLessThan(2000);
});

test('another prefix, or none, is the same document', () => {
  const other = documentOf(p(r('a')))
    .replaceAll('w:', 'x:')
    .replace('xmlns:w', 'xmlns:x');
  expect(textOf('', { 'word/document.xml': other })).toBe('a');
  expect(
    textOf('', {
      'word/document.xml': `<document xmlns="${main}"><body><p><r><t>a</t></r></p></body></document>`,
    }),
  ).toBe('a');
});

test('bytes of UTF-16 with a mark are XML too', () => {
  const xml = `\ufeff${documentOf(p(r('é東')))}`;
  const sixteen = new Uint8Array(Uint16Array.from(xml, (letter) => letter.charCodeAt(0)).buffer);
  const bytes = zipSync({ 'word/document.xml': sixteen });
  const found = readDocx(bytes, zipEntries(bytes) ?? [], {});
  expect(found.ok && found.value.transcript.text).toBe('é東');
});

const bomb = `<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`;

test.each([
  ['no XML', 'so it goes'],
  ['XML that breaks off', documentOf(p(r('a'))).slice(0, -20)],
  ['XML of something else', '<html><body>so</body></html>'],
  ['entities of its own', documentOf(p(r('&c;'))).replace('<w:document', `${bomb}<w:document`)],
  ['an unknown entity', documentOf(p(r('&nosuch;')))],
])('%s is damage', (_, xml) => {
  expect(read({ 'word/document.xml': xml })).toEqual({ ok: false, error: 'damaged' });
});

test('a flipped letter in a stored part does not pass', () => {
  const bytes = zipSync({ 'word/document.xml': [strToU8(documentOf(p(r('dear')))), { level: 0 }] });
  const at = Buffer.from(bytes).indexOf('dear');
  bytes[at] = 'f'.charCodeAt(0);
  expect(readDocx(bytes, zipEntries(bytes) ?? [], {})).toEqual({ ok: false, error: 'damaged' });
});
