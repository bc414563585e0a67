import { err, ok, type Result } from '#shared/kernel/result.ts';
import { openCompoundFile } from './compound-file.ts';

/** The two streams of a Word document, and what its first block says about them. Places and sizes are bytes. */
export type WordFile = {
  readonly main: Uint8Array;
  readonly table: Uint8Array;
  /** How many letters each part of the text has, one behind the other. */
  readonly letters: {
    readonly body: number;
    readonly footnotes: number;
    readonly margins: number;
    readonly macros: number;
    readonly comments: number;
    readonly endnotes: number;
    readonly boxes: number;
  };
  readonly pieces: Uint8Array;
  readonly styles: Uint8Array;
  readonly letterPages: Uint8Array;
  readonly paragraphPages: Uint8Array;
};

/** Where MS-DOC, sections 2.5.1 to 2.5.6, has what is needed. */
const WORD_97 = 0xa5ec;
const OLDER = new Set([0xa5dc, 0xa59b, 0xa59c, 0xa599]);
const FIRST_KNOWN = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/** The streams of a document of Word 97 to 2003. */
export function openWordFile(bytes: Uint8Array): Result<WordFile, 'damaged' | 'locked' | 'old_word'> {
  const file = openCompoundFile(bytes);
  const main = file.stream('WordDocument');
  if (main === null) return err('damaged');
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const sign = view.getUint16(0, true);
  const flags = view.getUint16(0x0a, true);
  if (OLDER.has(sign) || (sign === WORD_97 && view.getUint16(2, true) < FIRST_KNOWN)) return err('old_word');
  if (sign !== WORD_97) return err('damaged');
  if ((flags & ENCRYPTED) !== 0) return err('locked');
  const table = file.stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (table === null) return err('damaged');
  const letters = (at: number): number => view.getUint32(at, true);
  const structure = (at: number): Uint8Array => {
    const start = view.getUint32(at, true);
    return table.subarray(start, start + view.getUint32(at + 4, true));
  };
  return ok({
    main,
    table,
    letters: {
      body: letters(0x4c),
      footnotes: letters(0x50),
      margins: letters(0x54),
      macros: letters(0x58),
      comments: letters(0x5c),
      endnotes: letters(0x60),
      boxes: letters(0x64),
    },
    pieces: structure(0x1a2),
    styles: structure(0xa2),
    letterPages: structure(0xfa),
    paragraphPages: structure(0x102),
  });
}
