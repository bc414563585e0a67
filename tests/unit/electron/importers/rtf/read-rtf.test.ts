import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readRtf } from '#electron/importers/rtf/read-rtf.ts';
import { damagedCopies } from '#tests/support/transcripts/damaged-copies.ts';
import { paragraphTexts } from '#tests/support/transcripts/paragraph-texts.ts';
import { unsettled } from '#tests/support/transcripts/unsettled.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const rtf = (body: string, head = '\\ansi\\ansicpg1252'): Uint8Array => latin(`{\\rtf1${head} ${body}}`);

function read(bytes: Uint8Array): ReturnType<typeof readRtf> {
  return readRtf(bytes, [], {});
}

function textOf(body: string, head?: string): string {
  const found = read(rtf(body, head));
  return found.ok ? found.value.transcript.text : found.error;
}

test.each([
  ['paragraphs, blank ones left out', 'One\\par\\par Two\\par', 'One\n\nTwo'],
  ['paragraphs as Cocoa ends them', 'One\\\n\\\nTwo', 'One\n\nTwo'],
  ['lines of the file, which mean nothing', 'On\ne\r\n tw\no', 'One two'],
  ['tabs and line breaks', 'a\\tab b\\line c\\\td', 'a\tb\nc\td'],
  ['escapes of Windows-1252', "it\\'92s \\'93so\\'94 \\'e9", 'it’s “so” é'],
  ['named letters', '\\ldblquote a\\rdblquote\\~\\emdash\\_\\bullet\\{\\}\\\\', '“a”\u00a0—\u2011•{}\\'],
  ['numbers of letters with one to stand in', 'caf\\u233?s \\u-10179?\\u-8704?', 'cafés 😀'],
  ['numbers with none or two to stand in', "\\uc0\\u1513 a{\\uc2\\u1513 \\'f9\\'f9}b\\u1514 c", 'שaשbתc'],
  ['a stand-in that the group cuts off', '{\\uc3\\u233 ab}cd', 'écd'],
  ['hidden and deleted words', 'a{\\v secret}b{\\deleted old}c\\v no\\v0 d', 'abcd'],
  [
    'groups that are not talk',
    '{\\*\\generator Word;}{\\info{\\title No}}{\\header No}a{\\*\\unknown{\\b No}}',
    'a',
  ],
  ['a field', '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt here}}', 'here'],
  ['marks of lists', '{\\listtext\\tab 1.\\tab}One\\par{\\pntext *\\tab}Two', 'One\n\nTwo'],
  ['bytes of a picture', '{\\pict\\bin9 {}{}{\\par}a', 'a'],
  [
    'a table, row by row',
    '\\trowd\\pard\\intbl 0:01\\cell Anna\\cell Hi\\par you\\cell\\row\\trowd\\pard\\intbl\\cell Ben\\cell Yo\\cell\\row\\pard End',
    '0:01\tAnna\tHi\nyou\n\n\tBen\tYo\n\nEnd',
  ],
  ['cells outside any table', 'a\\cell b\\row c', 'a\tb\n\nc'],
  [
    'a text box',
    'a\\par{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt box\\par}}{\\shprslt box}}b',
    'a\n\nbox\n\nb',
  ],
  ['what stands behind the end', 'a}b{c', 'a'],
])('%s', (_, body, text) => {
  expect(textOf(body)).toBe(text);
});

const escape = (text: string, encoding: string): string =>
  Array.from(iconv.encode(text, encoding), (code) => `\\'${code.toString(16).padStart(2, '0')}`).join('');

test.each([
  ['Cyrillic by the code page', '\\ansi\\ansicpg1251', escape('Привет', 'windows-1251'), 'Привет'],
  ['old Macintosh letters', '\\mac', escape('naïve', 'macintosh'), 'naïve'],
  ['letters of a PC', '\\pc', escape('é', 'cp437'), 'é'],
  [
    'Japanese, raw and escaped',
    '\\ansi\\ansicpg932',
    `${iconv.encode('ソ', 'cp932').toString('latin1').replace('\\', '\\\\')}${escape('はい', 'cp932')}`,
    'ソはい',
  ],
  [
    'Hebrew by the character set of the font',
    '\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset177 B;}}',
    `\\'e9{\\f1 ${escape('שלום', 'windows-1255')}}\\'e9`,
    'éשלוםé',
  ],
  [
    'Hebrew by the font of letters from the right',
    '\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset177 B;}}',
    `{\\ltrch\\f0\\rtlch\\af1 ${escape('שלום', 'windows-1255')}}`,
    'שלום',
  ],
  [
    'a Western font in a Russian document',
    '\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}',
    `\\f0\\'e9\\f1 ${escape('да', 'windows-1251')}`,
    'éда',
  ],
  [
    'a Russian document that knows Western fonts alone',
    '\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset0 A;}}',
    `\\f0 ${escape('да', 'windows-1251')}`,
    'да',
  ],
  [
    'UTF-8 where only ASCII may stand',
    '\\ansi\\ansicpg1252',
    `${Buffer.from('да').toString('latin1')} \\'e9`,
    'да é',
  ],
])('%s', (_, head, body, text) => {
  expect(textOf(body, head).trim()).toBe(text);
});

test.each([
  ['set by hand', (name: string) => `{\\b ${name}}`, 2],
  ['switched off', (name: string) => `\\b \\b0 ${name}`, 0],
  ['taken back with all else', (name: string) => `\\b\\plain ${name}`, 0],
  ['of letters from the right', (name: string) => `{\\rtlch\\ab ${name}}`, 2],
])('bold %s tells labels', (_, label, speakers) => {
  const found = read(
    rtf(['Anna', 'Ben', 'Anna', 'Ben'].map((name, at) => `${label(name)} say ${at}.\\par`).join('\n')),
  );
  expect(found.ok && found.value.transcript.speakers.length).toBe(speakers);
});

test.each([
  ['by their style', '{\\stylesheet{\\s0 Normal;}{\\s3 heading 2;}}', '\\s3'],
  ['by their level', '', '\\outlinelevel1'],
])('headings %s tell labels', (_, head, mark) => {
  const body = ['Anna', 'Ben', 'Anna', 'Ben']
    .map((name) => `\\pard${mark} ${name}\\par\\pard So it goes.\\par`)
    .join('');
  const found = read(rtf(head + body));
  expect(found.ok && found.value.transcript.speakers.map(({ label }) => label)).toEqual(['Anna', 'Ben']);
});

test('what is left out is told', () => {
  const body =
    '{\\header\\pard Interview with Anna\\par}{\\footer Page {\\field{\\*\\fldinst PAGE}}}a{\\footnote why}{\\*\\annotation so}{\\*\\shppict{\\pict 00}}{\\nonshppict{\\pict 00}}';
  const found = read(rtf(body));
  expect(found.ok && found.value.transcript).toMatchObject({
    text: 'a',
    warnings: [
      'A footnote was left out.',
      'A comment was left out.',
      'A picture was left out.',
      'The header and footer of the pages were left out: “Interview with Anna Page”.',
    ],
  });
});

test.each([
  [
    'a file that breaks off',
    latin('{\\rtf1 So it'),
    'The file breaks off before its end; look whether words are missing.',
  ],
  [
    'a code page that nobody knows',
    rtf('So', '\\ansi\\ansicpg4711'),
    'Code page 4711 is not known, and was read as Windows-1252; check the accented letters.',
  ],
  ['half a letter', rtf('So \\u-10179?'), 'Some letters could not be read and show as “\ufffd”.'],
])('%s is told', (_, bytes, warning) => {
  const found = read(bytes);
  expect(found.ok && found.value.transcript.warnings).toEqual([warning]);
});

test.each([
  ['groups in one another', latin(`{\\rtf1 ${'{'.repeat(2_000_000)}`), 'damaged'],
  ['more bytes than there are', rtf('{\\bin2000000000 x}a'), '-'],
  ['groups beside one another', latin(`{\\rtf1 ${'{}'.repeat(1_000_000)}a}`), 'a'],
  ['a line in many pieces', latin(`{\\rtf1 ${'a\n'.repeat(1_000_000)}}`), 'a'],
  ['ends of paragraphs', latin(`{\\rtf1 ${'\\par'.repeat(1_000_000)} a}`), 'a'],
  ['cells', latin(`{\\rtf1\\intbl ${'\\cell'.repeat(300_000)} a}`), 'a'],
])('millions of %s are borne', (_, bytes, outcome) => {
  const start = performance.now();
  const found = read(bytes);
  expect(performance.now() - start).toBeLessThan(5000);
  const text = found.ok ? found.value.transcript.text : found.error;
  expect(text.at(-1) ?? '-').toBe(outcome.at(-1));
});

test('what was written in paragraphs comes back', () => {
  const written = (text: string): string =>
    Array.from({ length: text.length }, (_, at) => {
      const code = text.charCodeAt(at);
      if (code >= 0x80) return `\\u${code > 0x7fff ? code - 0x1_0000 : code}?`;
      return /[\\{}]/.test(text.charAt(at)) ? `\\${text.charAt(at)}` : text.charAt(at);
    }).join('');
  fc.assert(
    fc.property(paragraphTexts, (paragraphs) => {
      expect(textOf(paragraphs.map((text) => `${written(text)}\\par `).join(''))).toBe(
        paragraphs.join('\n\n'),
      );
    }),
    { numRuns: 60 },
  );
});

test('damaged copies give a transcript or a sentence', async () => {
  const body = ['Anna: Why?', 'Ben: S\\u246?.', "{\\b Anna:} \\'93How\\'94?", 'Ben: Thus.'].join('\\par\n');
  const whole = rtf(
    `${body}\\trowd\\intbl a\\cell b\\cell\\row`,
    '\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset128 A;}}',
  );
  for (const copy of damagedCopies(whole, 300)) expect(await unsettled('talk.rtf', copy)).toEqual([]);
});
