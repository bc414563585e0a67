import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText, isEncoding } from '#electron/importers/text/decode-text.ts';

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

test.each([
  ['UTF-32 LE with a mark', 'utf-32le', '\ufeffAnna: so it goes 東 👍'],
  ['UTF-32 BE with a mark', 'utf-32be', '\ufeffAnna: so it goes 東 👍'],
  ['UTF-32 LE without', 'utf-32le', 'Anna: so it goes 東 👍'],
  ['UTF-32 BE without', 'utf-32be', 'Anna: so it goes 東 👍'],
])('%s', (_, encoding, text) => {
  expect(decodeText(iconv.encode(text, encoding))).toMatchObject({
    ok: true,
    value: { text: text.replace('\ufeff', ''), encoding, warnings: [] },
  });
});

test('Japanese mail switches between its alphabets', () => {
  const bytes = latin('\u001b$B$O$$\u001b(B');
  expect(decodeText(bytes)).toMatchObject({ ok: true, value: { text: 'はい', encoding: 'iso-2022-jp' } });
});

test.each(['windows-1250', 'ISO-8859-2', 'cp852', 'koi8-r', 'windows-1252'])(
  '%s is read when it is asked for',
  (asked) => {
    const bytes = Uint8Array.from([0xb3, 0xf0, 0xe6]);
    expect(decodeText(bytes, asked)).toMatchObject({
      ok: true,
      value: { text: iconv.decode(Buffer.from(bytes), asked), encoding: asked.toLowerCase(), warnings: [] },
    });
  },
);

test('encodings are known by their usual names, and no others', () => {
  expect(['latin1', 'cp1252', 'SJIS', 'utf-32le', 'cp850', 'base64', 'hex', ''].map(isEncoding)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('what is offered begins with what was taken, each once', () => {
  const offered = decodeText(iconv.encode('Привет, как дела?', 'koi8-r'));
  const encodings = offered.ok ? offered.value.encodings : [];
  expect(encodings[0]).toBe('koi8-r');
  expect(encodings).toContain('windows-1251');
  expect(new Set(encodings).size).toBe(encodings.length);
  expect(encodings.length).toBeLessThan(9);
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

const alphabets: Readonly<Record<string, string>> = {
  'windows-1250': 'ěščřžýáíéůúňóťď',
  'windows-1251': 'оеаинтсрвлкмдпуя',
  'windows-1253': 'αοιετσνηυρπκμλς',
  'windows-1255': 'יוהלארתבשמםנכחע',
  'koi8-r': 'оеаинтсрвлкмдпуя',
  shift_jis: 'はいそうですね',
  'euc-kr': '이다는에의가',
  big5: '的一是不了在人',
  'utf-32le': 'aé東',
};

test.each(Object.entries(alphabets))(
  'any words in %s come back when it is asked for',
  (encoding, letters) => {
    const words = fc.array(fc.constantFrom(...Array.from(letters), ' ', '\n', 'a', ':'), { minLength: 1 });
    fc.assert(
      fc.property(words, (written) => {
        const text = written.join('');
        const read = decodeText(iconv.encode(text, encoding), encoding);
        expect(read.ok && read.value.text).toBe(text);
      }),
    );
  },
);
