import iconv from 'iconv-lite';

/** Code pages by the character sets of Windows, as the RTF specification 1.9.1 lists them under `\fcharset`. */
const byCharset: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [130, 1361],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
]);

/** Names of code pages that have another than `cp` and their number. */
const names: ReadonlyMap<number, string> = new Map([
  [1200, 'utf-16le'],
  [10000, 'macintosh'],
  [10006, 'macgreek'],
  [10007, 'maccyrillic'],
  [10029, 'maccenteuro'],
  [10081, 'macturkish'],
  [20127, 'utf-8'],
  [20866, 'koi8-r'],
  [21866, 'koi8-u'],
  [28591, 'iso-8859-1'],
  [51932, 'euc-jp'],
  [51949, 'euc-kr'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);

export const WESTERN = 1252;

/** The code page of a font's character set; null where the set says nothing, as those of the West do not. */
export const codePageOf = (charset: number): number | null => byCharset.get(charset) ?? null;

/** The name of a code page's encoding, or null when it is not known. */
export function encodingOf(page: number): string | null {
  const windows = (page >= 1250 && page <= 1258) || page === 874;
  const name = names.get(page) ?? (windows ? `windows-${page}` : `cp${page}`);
  return iconv.encodingExists(name) ? name : null;
}

/** Most stretches are short and of ASCII, which every code page has in the same place. */
const FEW = 1024;
const ASCII = 0x80;

/** Letters by their codes in a code page; those of an unknown one are read as Western. */
export function decodeBytes(codes: readonly number[], page: number): string {
  if (codes.length <= FEW && codes.every((code) => code < ASCII)) return String.fromCharCode(...codes);
  return iconv.decode(Buffer.from(codes), encodingOf(page) ?? 'windows-1252');
}
