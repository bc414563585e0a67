import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '#electron/importers/text/decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16 in either order, without a mark unless the text begins with one. */
function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === 'little');
  return bytes;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['ASCII', utf8('Anna: so'), 'Anna: so', 'utf-8'],
  ['UTF-8', utf8('Änna: 東京 👍'), 'Änna: 東京 👍', 'utf-8'],
  ['UTF-8 with a mark', utf8('\ufeffÄnna'), 'Änna', 'utf-8'],
  ['UTF-16 LE with a mark', utf16('\ufeffÄnna 東', 'little'), 'Änna 東', 'utf-16le'],
  ['UTF-16 BE with a mark', utf16('\ufeffÄnna 東', 'big'), 'Änna 東', 'utf-16be'],
  ['UTF-16 LE without', utf16('Änna: so\nit goes', 'little'), 'Änna: so\nit goes', 'utf-16le'],
  ['UTF-16 BE without', utf16('אנה: כן\nלא', 'big'), 'אנה: כן\nלא', 'utf-16be'],
  ['Windows-1252', latin('\x93\xc4nna\x94 \x80 \xe9'), '“Änna” € é', 'windows-1252'],
  ['line ends of all kinds', utf8('a\r\nb\rc\nd\r\r\n'), 'a\nb\nc\nd\n\n', 'utf-8'],
  ['half a pair', utf16('\ufeffa \ud83d b', 'little'), 'a \ufffd b', 'utf-16le'],
])('%s', (_, bytes, text, encoding) => {
  expect(decodeText(bytes)).toMatchObject({ ok: true, value: { text, encoding } });
});

test.each([
  ['zeros', Uint8Array.from([65, 0, 0, 66])],
  ['a zero in a text', utf8(`${'so it goes '.repeat(9)}\0`)],
  ['controls', Uint8Array.from({ length: 90 }, (_, at) => (at % 9) + 1)],
])('%s are no text', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ ok: false, error: 'binary' });
});

test('a guess and a lost letter are told', () => {
  const guessed = decodeText(latin('\xe9t\xe9'));
  const broken = decodeText(Uint8Array.from([...utf8('é'.repeat(20)), 0xff]));
  const warningsOf = (read: typeof guessed): readonly string[] => (read.ok ? read.value.warnings : []);
  expect(warningsOf(guessed)).toEqual(['The text was read as Windows-1252; check its accented letters.']);
  expect(warningsOf(broken)).toEqual(['Some letters could not be read and show as “\ufffd”.']);
});

test('any text comes back as it was, but for its line ends', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/[\0-\x1f\x7f]/.test(text));
  fc.assert(
    fc.property(texts, (text) => {
      const plain = `so ${text}`;
      for (const bytes of [utf8(plain), utf16(`\ufeff${plain}`, 'little'), utf16(`\ufeff${plain}`, 'big')]) {
        expect(decodeText(bytes)).toMatchObject({ ok: true, value: { text: plain } });
      }
    }),
  );
});
