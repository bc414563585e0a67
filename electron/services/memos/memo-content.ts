import type { TextCache } from '#electron/study/contents.ts';
import type { Reader } from '#electron/study/database.ts';
import { MemoDocument } from '#shared/contract/memo-document.ts';
import type { MemoDocument as Document } from '#shared/memo/memo-document.ts';
import { memoText } from '#shared/memo/memo-text.ts';
import { countWords } from '#shared/text/count-words.ts';
import { fold } from '#shared/text/fold.ts';

/** How a memo begins, in lists: so many characters of its text. */
const OPENING = 300;

/** So many are kept at hand. Contents never change, so that what was read of one stays true. */
const MOST = 500;

/** What is written in a memo, and what lists and search need of it. */
export type Written = {
  readonly document: Document;
  readonly opening: string;
  readonly words: number;
  /** Its text as search looks at it. */
  readonly folded: string;
};

/** The memos read lately, by the hash of their content, for each open study. */
const atHand = new WeakMap<TextCache, Map<string, Written>>();

/** A memo as it is kept among the contents. */
export const contentOf = (document: Document): string => JSON.stringify(document);

/** Reads what is written in a memo. Throws where that is no memo: contents never change, so that would be damage. */
export async function readWritten(db: Reader, hash: string, texts: TextCache): Promise<Written> {
  const read = atHand.get(texts) ?? new Map<string, Written>();
  atHand.set(texts, read);
  const known = read.get(hash);
  if (known !== undefined) {
    return known;
  }
  const content: unknown = JSON.parse(await texts.read(db, hash));
  const document = MemoDocument.parse(content);
  const text = memoText(document);
  const written = {
    document,
    opening: text.trimStart().slice(0, OPENING),
    words: countWords(text),
    folded: fold(text),
  };
  read.set(hash, written);
  const [oldest] = read.keys();
  if (read.size > MOST && oldest !== undefined) {
    read.delete(oldest);
  }
  return written;
}
