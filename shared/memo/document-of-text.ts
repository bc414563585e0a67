import type { MemoDocument } from './memo-document.ts';

/** A memo that says a plain text: each of its lines is a paragraph. */
export const documentOfText = (text: string): MemoDocument => ({
  type: 'doc',
  content: text.split(/\r\n|\r|\n/u).map((line) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line, marks: [] }],
  })),
});
