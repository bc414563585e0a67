import { expect, test } from 'vitest';
import { holdsCaptions, sniffCaptions } from '#electron/importers/captions/sniff-captions.ts';

const srt = '1\n00:00:01,000 --> 00:00:02,000\nSo\n\n2\n00:00:03,000 --> 00:00:04,000\nit goes\n';
const prose = 'The interview began.\n'.repeat(40);

test.each([
  ['WEBVTT\n\n00:01.000 --> 00:02.000\nSo', 'vtt'],
  [srt, 'srt'],
  ['0:00:01.000,0:00:02.000\nSo\n\n0:00:03.000,0:00:04.000\nit goes', 'sbv'],
  ['{1}{1}25\n{10}{20}So', 'sub'],
  ['Anna: So\nBen: It goes', null],
  [`${srt}${prose}`, null],
  ['[00:00:01.000 --> 00:00:02.000] So\n[00:00:02.000 --> 00:00:03.000] it goes', null],
])('%j', (text, kind) => {
  expect(sniffCaptions(text)).toBe(kind);
});

test.each([
  ['00:01.000 --> 00:02.000\nSo', true],
  ['[BEGIN]\n[00:00:01]\nSo\n[00:00:02]', true],
  ['so it goes', false],
])('%j holds captions: %s', (text, holds) => {
  expect(holdsCaptions(text)).toBe(holds);
});
