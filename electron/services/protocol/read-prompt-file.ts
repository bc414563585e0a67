import { readDocxOutline } from '#electron/importers/outline/read-docx-outline.ts';
import { decodeText } from '#electron/importers/text/decode-text.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { ByteStore } from '../access/byte-store.ts';

/** The words of a written protocol: of a Word document its paragraphs and lists, else a plain text. */
export function readPromptFile(
  input: { readonly file: string; readonly bytesId: string },
  bytes: ByteStore,
): Promise<{ text: string }> {
  const given = bytes.fetch(input.bytesId).bytes;
  const outline = readDocxOutline(given);
  const decoded = outline === null ? decodeText(given) : null;
  const text = outline ?? (decoded?.ok === true ? decoded.value.text : '');
  if (text.trim() === '') {
    refuse('protocol_unreadable', { file: input.file });
  }
  return Promise.resolve({ text });
}
