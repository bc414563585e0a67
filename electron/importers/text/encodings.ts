import iconv from 'iconv-lite';

/** Encodings that write each letter in a byte, those that are met most often first: of two that read a text alike the earlier is taken. */
export const singleByte: readonly string[] = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'macintosh',
  'koi8-r',
  'koi8-u',
  'iso-8859-2',
  'iso-8859-15',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-16',
  'iso-8859-13',
  'iso-8859-4',
  'iso-8859-10',
  'iso-8859-3',
  'iso-8859-14',
  'x-mac-cyrillic',
  'ibm866',
  'cp850',
  'cp852',
  'maccenteuro',
];

/** Those of East Asia, which write most letters in two bytes. */
export const eastAsian = ['shift_jis', 'euc-jp', 'euc-kr', 'big5', 'gb18030'] as const;

/** Not in the web's list of encodings, so that another library reads them. */
const others: ReadonlySet<string> = new Set([
  'cp437',
  'cp850',
  'cp852',
  'maccenteuro',
  'utf-32le',
  'utf-32be',
]);

/** The one name that an encoding goes by here, or null where it is not known. */
export function encodingName(name: string): string | null {
  const small = name.trim().toLowerCase();
  if (others.has(small)) return small;
  try {
    return new TextDecoder(small).encoding;
  } catch {
    return null;
  }
}

/** The text in bytes of a known encoding; what is no letter in it, half a surrogate pair too, becomes `\ufffd`. A mark of the byte order is left out. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  return others.has(encoding)
    ? iconv.decode(bytes, encoding).toWellFormed()
    : new TextDecoder(encoding).decode(bytes);
}

/** The same for a piece of a text, which may end amid a letter. */
export function decodePiece(bytes: Uint8Array, encoding: string): string {
  if (others.has(encoding)) return iconv.decode(bytes, encoding);
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}

const written: readonly (readonly [RegExp, string])[] = [
  [/^windows-/, 'Windows-'],
  [/^iso-/, 'ISO-'],
  [/^cp/, 'code page '],
  [/^ibm/, 'code page '],
  [/^macintosh$/, 'Mac Roman'],
  [/^x-mac-cyrillic$/, 'Mac Cyrillic'],
  [/^maccenteuro$/, 'Mac Central European'],
  [/^shift_jis$/, 'Shift_JIS'],
  [/^big5$/, 'Big5'],
];

/** As a person reads it in a sentence. */
export function spellEncoding(encoding: string): string {
  const [pattern, replacement] = written.find(([known]) => known.test(encoding)) ?? [];
  return pattern === undefined || replacement === undefined
    ? encoding.toUpperCase()
    : encoding.replace(pattern, replacement);
}
