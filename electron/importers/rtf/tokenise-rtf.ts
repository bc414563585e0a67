export type RtfHandler = {
  readonly openGroup: () => void;
  readonly closeGroup: () => void;
  /** A control word with its number, if it has one, or a control symbol such as `~`. */
  readonly control: (word: string, parameter: number | null) => void;
  /** A letter as its code in some code page, and whether it was written as such a code. */
  readonly byte: (code: number, isEscaped: boolean) => void;
};

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;
const APOSTROPHE = 39;
const MINUS = 45;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLineEnd = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;

/** Longer than any control word; what goes on is not RTF. */
const LONGEST_WORD = 64;

/** Hands out the tokens of Rich Text Format in order. Any bytes are tokens of some kind. */
export function tokeniseRtf(bytes: Uint8Array, handler: RtfHandler): void {
  const codeAt = (at: number): number => bytes[at] ?? 0;

  const readHex = (at: number): number => {
    const code = Number.parseInt(String.fromCharCode(codeAt(at), codeAt(at + 1)), 16);
    if (!Number.isNaN(code)) handler.byte(code, true);
    return Number.isNaN(code) ? at : at + 2;
  };

  /** Reads a control word from its first letter, and gives the place behind it and its blank. */
  const readWord = (start: number): number => {
    let at = start;
    while (isLetter(codeAt(at)) && at - start < LONGEST_WORD) at += 1;
    const word = String.fromCharCode(...bytes.subarray(start, at));
    const from = at;
    if (codeAt(at) === MINUS && isDigit(codeAt(at + 1))) at += 1;
    while (isDigit(codeAt(at)) && at - from < LONGEST_WORD) at += 1;
    const parameter = at === from ? null : Number(String.fromCharCode(...bytes.subarray(from, at)));
    if (codeAt(at) === BLANK) at += 1;
    if (word === 'bin') return at + Math.max(0, parameter ?? 0);
    handler.control(word, parameter);
    return at;
  };

  const readControl = (at: number): number => {
    const code = codeAt(at);
    if (isLetter(code)) return readWord(at);
    if (code === APOSTROPHE) return readHex(at + 1);
    if (code === CARRIAGE_RETURN && codeAt(at + 1) === LINE_FEED) return readControl(at + 1);
    handler.control(isLineEnd(code) ? 'par' : String.fromCharCode(code), null);
    return at + 1;
  };

  for (let at = 0; at < bytes.length;) {
    const code = codeAt(at);
    if (code === BACKSLASH) {
      at = at + 1 < bytes.length ? readControl(at + 1) : bytes.length;
      continue;
    }
    if (code === OPEN) handler.openGroup();
    else if (code === CLOSE) handler.closeGroup();
    else if (!isLineEnd(code)) handler.byte(code, false);
    at += 1;
  }
}
