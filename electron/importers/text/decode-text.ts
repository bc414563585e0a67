import { err, ok, type Result } from '#shared/kernel/result.ts';
import { decodeAs, encodingName, spellEncoding } from './encodings.ts';
import { guessEncodings } from './guess-encoding.ts';
import { guessWide, isMostlyUtf8, markedEncoding } from './guess-unicode.ts';

export type DecodedText = {
  /** With `\n` line ends, without a byte order mark, and without halves of surrogate pairs. */
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly string[];
  /** The encodings in which the bytes make some sense, the one taken first. */
  readonly encodings: readonly string[];
};

export const isEncoding = (name: string): boolean => encodingName(name) !== null;

/** Control characters that have no place in a text; more than a few mean that the bytes are something else. */
const controls = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g;
const FEW = 0.005;

/** The same with the zero, a range at a time: a search for one alone goes through bytes by the vector. */
const controlBytes = [/[\0-\u0008]/, /[\u000e-\u001a]/, /[\u001c-\u001f]/, /\u007f/];

/** Bytes in a form that looks for one of them, and reads each as a letter, many times as fast. */
const buffered = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What a change of alphabet begins with. */
const ESCAPE = 0x1b;

/** No encoding writes a control character without a byte that is one, and most texts have none. */
function looksBinary(text: string, bytes: Uint8Array): boolean {
  const each = buffered(bytes).toString('latin1');
  if (!controlBytes.some((control) => control.test(each))) return false;
  return text.includes('\0') || (text.match(controls)?.length ?? 0) > text.length * FEW;
}

type Reading = { readonly text: string; readonly encoding: string; readonly encodings: readonly string[] };

/** What a text that may be UTF-8 is read as when a person says otherwise. */
const usual: readonly string[] = ['utf-8', 'windows-1252'];

function read(bytes: Uint8Array): Reading | null {
  const raw = buffered(bytes);
  const certain = markedEncoding(bytes) ?? (raw.includes(0) ? guessWide(bytes) : undefined);
  if (certain === null) return null;
  if (certain !== undefined) {
    return { text: decodeAs(bytes, certain), encoding: certain, encodings: [certain, ...usual] };
  }
  if (raw.includes(ESCAPE) && /\u001b[$(][@BJ]/.test(raw.toString('latin1', 0, 10_000))) {
    return {
      text: decodeAs(bytes, 'iso-2022-jp'),
      encoding: 'iso-2022-jp',
      encodings: ['iso-2022-jp', ...usual],
    };
  }
  const text = decodeAs(bytes, 'utf-8');
  if (isMostlyUtf8(text)) return { text, encoding: 'utf-8', encodings: usual };
  const encodings = guessEncodings(bytes);
  const encoding = encodings[0] ?? 'windows-1252';
  return { text: decodeAs(bytes, encoding), encoding, encodings: [...encodings, ...usual] };
}

/** Greek and all that comes behind it, but for signs. */
const otherAlphabet = /[\u0370-\u1aff\u3040-\ud7ff]/;

function warningsFor({ text, encoding }: Reading, isAsked: boolean): readonly string[] {
  const lost = text.includes('\ufffd') ? ['Some letters could not be read and show as “\ufffd”.'] : [];
  if (isAsked || encoding.startsWith('utf-')) return lost;
  const letters = otherAlphabet.test(text) ? 'letters' : 'accented letters';
  return [`The text was read as ${spellEncoding(encoding)}; check its ${letters}.`, ...lost];
}

/**
 * The text in bytes of Unicode or, failing that, of the code page whose letters make most sense; or of the encoding that is asked
 * for. An error when they are no text.
 */
export function decodeText(bytes: Uint8Array, asked?: string): Result<DecodedText, 'binary'> {
  const chosen = asked === undefined ? null : encodingName(asked);
  const found = read(bytes);
  const taken =
    chosen === null
      ? found
      : {
          text: decodeAs(bytes, chosen),
          encoding: chosen,
          encodings: [chosen, ...(found?.encodings ?? usual)],
        };
  if (taken === null || looksBinary(taken.text, bytes)) return err('binary');
  const text = taken.text.includes('\r') ? taken.text.replaceAll(/\r\n?/g, '\n') : taken.text;
  return ok({
    text,
    encoding: taken.encoding,
    warnings: warningsFor(taken, chosen !== null),
    encodings: [...new Set(taken.encodings)],
  });
}
