import { expect, test } from 'vitest';
import { renderMarkdown } from '#electron/importers/markdown/render-markdown.ts';

test.each([
  ['# Title\n\nSome *words* and **more**.', 'Title\n\nSome words and more.'],
  ['### Anna:\nHi\nthere', 'Anna:\n\nHi\nthere'],
  ['> (laughter)\n\nSo.', '(laughter)\n\nSo.'],
  ['a\\*b &quot;c&quot; \\[laughs\\]', 'a*b "c" [laughs]'],
  ['see [the page](https://x.org) ![a picture](p.png)', 'see the page a picture'],
  ['* one\n* two\n\n1. first\n2) second', '- one\n- two\n\n1. first\n\n2) second'],
  ['3. three\n4. four', '3. three\n4. four'],
  ['one  \ntwo<br>three <b>four</b>\n\n<!-- note -->\n\n<p>five</p>', 'one\ntwo\nthree four\n\nfive'],
  ['a\n\n* * *\n\nb', 'a\n\nb'],
  ['`code` and\n\n    more', 'code and\n\nmore'],
  [
    'Before\n\n| Who | What |\n|:--|--:|\n| **Ann** | so \\| so |\n| | more |\n\nBehind',
    'Before\n\nWho\tWhat\n\nAnn\tso | so\n\n\tmore\n\nBehind',
  ],
  ['a | b\nc | d', 'a | b\nc | d'],
  ['[one][1]\n\n[1]: https://x.org', 'one'],
])('%j reads %j', (source, text) => {
  expect(renderMarkdown(source).text).toBe(text);
});

test('bold and headings are marked where they come to stand', () => {
  const { text, emphasis } = renderMarkdown('# Talk\n\n**Anna:** so\n\n**Ben:** no');
  expect(emphasis.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
    ['Talk', 'heading'],
    ['Anna:', 'bold'],
    ['Ben:', 'bold'],
  ]);
});

test('what no parser could follow is left as it is', () => {
  const deep = `${'> '.repeat(5000)}so`;
  expect(renderMarkdown(deep).text).toBe(deep);
});
