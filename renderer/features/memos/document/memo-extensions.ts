import type { AnyExtension } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';

/** Whichever way a paragraph runs, its own first letter says. */
const ownWay = { HTMLAttributes: { dir: 'auto' } };

/** All that can be written in a memo; what is pasted comes down to it. */
export const memoExtensions = (placeholder: string): readonly AnyExtension[] => [
  Document,
  Text,
  Paragraph.configure(ownWay),
  Heading.configure({ ...ownWay, levels: [1, 2, 3] }),
  Bold,
  Italic,
  HardBreak,
  BulletList.configure(ownWay),
  OrderedList.configure(ownWay),
  ListItem,
  ListKeymap,
  Blockquote.configure(ownWay),
  Gapcursor,
  UndoRedo,
  Placeholder.configure({ placeholder }),
];
