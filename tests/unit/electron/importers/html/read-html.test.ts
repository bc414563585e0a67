import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '#electron/importers/html/read-html.ts';
import { readTranscript } from '#electron/importers/read-transcript.ts';
import { damagedCopies } from '#tests/support/transcripts/damaged-copies.ts';
import { paragraphTexts } from '#tests/support/transcripts/paragraph-texts.ts';
import { unsettled } from '#tests/support/transcripts/unsettled.ts';

function read(text: string): ReturnType<typeof readHtml> {
  return readHtml({ text, encoding: 'utf-8', encodings: ['utf-8'], warnings: [] }, {});
}

function textOf(page: string): string {
  const found = read(page);
  return found.ok ? found.value.transcript.text : found.error;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test.each([
  ['paragraphs, blank ones left out', '<p>One</p><p> </p>\n<p>Two', 'One\n\nTwo'],
  ['blanks, which count once', '<p>\n  One <b> two</b>\n three </p>', 'One two three'],
  ['words of a block of its own', '<div>One<p>Two</p>Three</div><hr>Four', 'One\n\nTwo\n\nThree\n\nFour'],
  ['line breaks', '<p>One <br> two<br/><br>three</p>', 'One\ntwo\n\nthree'],
  ['entities', '<p>a &amp; b &eacute; &#8217; &nbsp;x &nosuch;</p>', 'a & b é ’ \u00a0x &nosuch;'],
  ['lists', '<ul><li>One<li>Two</ul>', 'One\n\nTwo'],
  ['names and what they say', '<dl><dt>Anna<dd>Hi<dt>Ben<dd>Yo</dl>', 'Anna\n\nHi\n\nBen\n\nYo'],
  ['text that keeps its blanks', '<pre>One\n  two</pre>', 'One\n  two'],
  [
    'a table, row by row',
    '<table><tr><td>0:01<td>Anna<td><p>Hi<p>you<tr><td><td>Ben<td>Yo</table>',
    '0:01\tAnna\tHi\nyou\n\n\tBen\tYo',
  ],
  [
    'a table that holds the page',
    `<table><tr><td>Menu<td>${'<p>a'.repeat(11)}</table>`,
    `Menu${'\n\na'.repeat(11)}`,
  ],
  [
    'what is not shown',
    '<head><title>No</title></head><style>p{}</style><script>var a = "<p>no</p>";</script><p hidden>No</p><p style="display: none">No</p><!-- no --><nav>No</nav><p>Yes</p>',
    'Yes',
  ],
  ['reading aids over letters', '<p><ruby>漢<rp>(</rp><rt>かん</rt></ruby></p>', '漢'],
  ['tags that are never closed', '<p><b>One<p>Two</i></div>', 'One\n\nTwo'],
  [
    'settings of a site generator',
    '---\ntitle: No\n---\n<h1>{{ page.title }}</h1>\n{% include a.html %}<p>Yes {{ site.x }}</p>',
    'Yes',
  ],
  ['braces in any other page', '<p>{{ so }}</p>', '{{ so }}'],
  ['no page at all', 'Anna: Hi\nBen: 1 < 2\n', 'Anna: Hi\nBen: 1 < 2\n'],
])('%s', (_, page, text) => {
  expect(textOf(page)).toBe(text);
});

test.each([
  ['by their letters', (name: string) => `<p><b>${name}</b> so it goes.</p>`],
  ['by their style', (name: string) => `<p><span style="font-weight: 700">${name}</span> so it goes.</p>`],
  ['by their class', (name: string) => `<p><span class="speaker-name">${name}</span> so it goes.</p>`],
  ['as headings', (name: string) => `<h3>${name}</h3><p>So it goes.</p>`],
])('names are told %s', (_, line) => {
  const found = read(['Anna', 'Ben', 'Anna', 'Ben'].map(line).join('\n'));
  expect(found.ok && found.value.transcript.speakers.map(({ label }) => label)).toEqual(['Anna', 'Ben']);
});

test('pictures that are left out are told', () => {
  const found = read('<p>a<img src="b.png"></p>');
  expect(found.ok && found.value.transcript.warnings).toEqual(['A picture was left out.']);
});

test('the times of words become those of turns', () => {
  const said = (at: number, ...words: readonly string[]): string =>
    words.map((word, index) => `<span data-m="${at + index * 100}" data-d="90">${word} </span>`).join('');
  const name = (at: number, label: string): string =>
    `<span class="speaker" data-m="${at}" data-d="0">${label}: </span>`;
  const found = read(
    `<article><section><p>${name(400, 'Anna')}${said(400, 'How', 'so?')}</p><p>${name(1000, 'Ben')}${said(1000, 'So.')}${name(2000, 'Anna')}${said(2000, 'Why?')}</p><p>${name(3000.4, 'Ben')}${said(3000.4, 'So,', 'so.')}</p></section></article>`,
  );
  expect(found.ok && found.value.transcript).toMatchObject({
    text: 'Anna: How so?\n\nBen: So.\n\nAnna: Why?\n\nBen: So, so.',
    turns: [{ at: 400 }, { at: 1000 }, { at: 2000 }, { at: 3000 }],
  });
});

describe('letters', () => {
  test.each([
    ['windows-1255', latin('<meta charset="windows-1255"><p>\xf9\xec\xe5\xed'), 'שלום'],
    [
      'windows-1252',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>na\xefve'),
      'naïve',
    ],
    ['utf-8', utf8('<meta charset="iso-8859-1"><p>naïve'), 'naïve'],
    ['shift_jis', latin('<?xml version="1.0" encoding="Shift_JIS"?><html><p>\x82\xb1'), 'こ'],
    ['utf-16le', Buffer.from('\ufeff<html><p>שלום', 'utf16le'), 'שלום'],
  ])('are read as %s', async (encoding, bytes, text) => {
    expect(await readTranscript({ name: 'talk.html', bytes })).toMatchObject({
      ok: true,
      value: { format: 'html', encoding, text },
    });
  });
});

test('a page under another name is read and told', async () => {
  const found = await readTranscript({ name: 'talk.txt', bytes: utf8('<!DOCTYPE html><p>So it goes.') });
  expect(found).toMatchObject({
    ok: true,
    value: { format: 'html', warnings: ['The file is a web page (HTML), whatever its name says.'] },
  });
});

test.each([
  ['elements in one another', '<div>'.repeat(400_000), 'damaged'],
  ['looks that are never closed', `${'<font size=2>'.repeat(100_000)}a`, 'a'],
  ['ends of nothing', `<p>a${'</x>'.repeat(400_000)}`, 'a'],
  ['tables in one another', `${'<table><tr><td>'.repeat(200)}a`, 'a'],
  ['entities', `<p>${'&amp;'.repeat(400_000)}a`, 'a'],
])('thousands of %s are borne', (_, page, outcome) => {
  const start = performance.now();
  expect(textOf(page).at(-1)).toBe(outcome.at(-1));
  expect(performance.now() - start).toBeLessThan(5000);
});

test('what was written in paragraphs comes back', () => {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  fc.assert(
    fc.property(paragraphTexts, (paragraphs) => {
      expect(textOf(paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n'))).toBe(
        paragraphs.join('\n\n'),
      );
    }),
    { numRuns: 60 },
  );
});

test('damaged copies give a transcript or a sentence', async () => {
  const page = utf8(
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body><p><b>Anna:</b> Why?</p><table><tr><td>Ben</td><td>So &amp; so</td></tr></table><p><span data-m="100">ja</span></p></body></html>',
  );
  for (const copy of damagedCopies(page, 300)) expect(await unsettled('talk.html', copy)).toEqual([]);
});
