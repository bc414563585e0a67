import { Editor } from '@tiptap/core';
import type { Node as Page } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { QuotedWords } from '#shared/contract/memos.ts';
import type { MemoDocument } from '#shared/memo/memo-document.ts';
import type { Anchor } from '../../../ui/popover/anchor.ts';
import { memoExtensions } from './memo-extensions.ts';
import { tablesAsLines } from './pasted-tables.ts';
import { QuotationFaces } from './quotation-face.ts';
import { quotationNode } from './quotation-node.ts';
import styles from '../memo-prose.module.css';

/** How the words at the caret are set. */
export type Setting = {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly heading: 1 | 2 | 3 | null;
  readonly list: 'bullet' | 'ordered' | null;
  readonly isQuote: boolean;
};

export const plainSetting: Setting = {
  isBold: false,
  isItalic: false,
  heading: null,
  list: null,
  isQuote: false,
};

export type Set = 'bold' | 'italic' | 'bullet' | 'ordered' | 'quote' | 1 | 2 | 3;

export type WriterParts = {
  readonly label: string;
  readonly placeholder: string;
  readonly document: MemoDocument;
  /** Something was written. */
  readonly onWrite: () => void;
  readonly onSetting: (setting: Setting) => void;
  readonly onLeave: () => void;
  readonly onOpen: (quoted: QuotedWords) => void;
  /** A quotation is asked for at the caret, by its sign. */
  readonly onAsk: () => void;
};

function settingOf(editor: Editor): Setting {
  const level = ([1, 2, 3] as const).find((one) => editor.isActive('heading', { level: one }));
  return {
    isBold: editor.isActive('bold'),
    isItalic: editor.isActive('italic'),
    heading: level ?? null,
    list: editor.isActive('bulletList') ? 'bullet' : editor.isActive('orderedList') ? 'ordered' : null,
    isQuote: editor.isActive('blockquote'),
  };
}

/** What is written while a quotation is chosen stands below it, and not in its place. */
function writeBelow(view: EditorView, text: string): void {
  const { tr, schema, selection } = view.state;
  const { to } = selection;
  const line = schema.nodes['paragraph']?.create(null, schema.text(text));
  if (line !== undefined) {
    tr.insert(to, line);
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, to + 1 + text.length)).scrollIntoView());
  }
}

/** The page of a memo, as what stands around it uses it. */
export class MemoWriter {
  readonly faces = new QuotationFaces();
  readonly #editor: Editor;

  constructor(parts: WriterParts) {
    this.#editor = new Editor({
      element: null,
      extensions: [
        ...memoExtensions(parts.placeholder),
        quotationNode({ faces: this.faces, onOpen: parts.onOpen }),
      ],
      injectCSS: false,
      enableCoreExtensions: { textDirection: false },
      enablePasteRules: false,
      onUpdate: parts.onWrite,
      onTransaction: ({ editor }) => {
        parts.onSetting(settingOf(editor));
      },
      onBlur: parts.onLeave,
      editorProps: {
        attributes: {
          role: 'textbox',
          class: styles['prose'] ?? '',
          'aria-label': parts.label,
          'aria-multiline': 'true',
        },
        transformPastedHTML: tablesAsLines,
        handleDOMEvents: {
          focus: (view) => {
            // The platform puts no caret before a quotation, and the editor puts it there a moment late for the next key.
            if (!view.dom.contains(getSelection()?.anchorNode ?? null)) {
              view.focus();
            }
            return false;
          },
        },
        handleTextInput: (view, from, to, text) => {
          if (view.state.selection instanceof NodeSelection) {
            writeBelow(view, text);
            return true;
          }
          const before = view.state.doc.resolve(from).nodeBefore;
          const last = before?.isText === true ? (before.text ?? '').at(-1) : ' ';
          if (text !== '@' || from !== to || last === undefined || !/\s/u.test(last)) {
            return false;
          }
          parts.onAsk();
          return true;
        },
      },
    });
    this.replace(parts.document, { quietly: true });
  }

  mount(element: HTMLElement): void {
    this.#editor.mount(element);
  }

  destroy(): void {
    this.#editor.destroy();
  }

  /** What is written, for the study to read; it decides what of it belongs in a memo. */
  read(): unknown {
    return this.#editor.state.doc.toJSON();
  }

  /** About how much is written, in characters. */
  get size(): number {
    return this.#editor.state.doc.content.size;
  }

  get isEmpty(): boolean {
    return this.#editor.isEmpty;
  }

  /** Puts another text in place of this one; unless it is done quietly, as something that was written. */
  replace(document: MemoDocument, { quietly }: { readonly quietly: boolean }): void {
    const page: Page = this.#editor.schema.nodeFromJSON(document);
    this.#editor.chain().setMeta('addToHistory', !quietly).setContent(page, { emitUpdate: !quietly }).run();
  }

  /** At once, since the next key may be a letter. */
  focus(at: 'end' | null = null): void {
    const { view, state } = this.#editor;
    if (at === 'end') {
      view.dispatch(state.tr.setSelection(Selection.atEnd(state.doc)));
    }
    view.focus();
  }

  set(how: Set): void {
    const chain = this.#editor.chain();
    switch (how) {
      case 'bold':
        chain.toggleBold().run();
        break;
      case 'italic':
        chain.toggleItalic().run();
        break;
      case 'bullet':
        chain.toggleBulletList().run();
        break;
      case 'ordered':
        chain.toggleOrderedList().run();
        break;
      case 'quote':
        chain.toggleBlockquote().run();
        break;
      default:
        chain.toggleHeading({ level: how }).run();
    }
    this.focus();
  }

  /** Puts a quotation behind what the caret is in, and goes on below it. */
  quote(quoted: QuotedWords): void {
    this.faces.know([quoted]);
    this.#editor
      .chain()
      .insertContent([{ type: 'quotation', attrs: { ...quoted.quotation } }, { type: 'paragraph' }])
      .run();
  }

  type(text: string): void {
    this.#editor.commands.insertContent({ type: 'text', text });
  }

  /** Where the caret is in the window. */
  get caret(): Anchor {
    const { view, state } = this.#editor;
    const { left, top, bottom } = view.coordsAtPos(state.selection.head);
    return { x: left, y: top, width: 0, height: bottom - top };
  }
}
