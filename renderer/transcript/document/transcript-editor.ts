import { Editor, Extension } from '@tiptap/core';
import type { Positions } from '../positions.ts';
import type { ReadContent } from '../read-content.ts';
import { codingDecorations, type TurnMarks } from './coding-decorations.ts';
import { readOnly } from './read-only.ts';
import { transcriptNodes } from './transcript-nodes.ts';
import type { TurnFace } from './turn-face.ts';
import styles from '../transcript.module.css';

export type EditorParts = {
  readonly content: ReadContent;
  readonly positions: Positions;
  readonly marks: TurnMarks;
  readonly faceOf: (turn: number) => TurnFace;
  /** What a screen reader calls the text. */
  readonly label: string;
};

const documentOf = ({ text, turns }: ReadContent) => ({
  type: 'doc',
  content: turns.map(({ start, end }, index) => ({
    type: 'turn',
    attrs: { index },
    content: start < end ? [{ type: 'text', text: text.slice(start, end) }] : [],
  })),
});

/**
 * Whenever React draws anything, however far away, it looks for the selection in all the words of what is being edited; in what
 * takes plain text only it doesn't. Browsers that don't know of that go on as before.
 */
function takePlainText(dom: HTMLElement): void {
  try {
    dom.contentEditable = 'plaintext-only';
  } catch {
    dom.contentEditable = 'true';
  }
}

/** The text as a document with a caret: for the platform a text box, for the person a page to read and mark. */
export function createTranscriptEditor(element: HTMLElement, parts: EditorParts): Editor {
  const codings = codingDecorations(parts.content, parts.positions, parts.marks);
  const tints = Extension.create({ name: 'codings', addProseMirrorPlugins: () => [codings] });
  const editor = new Editor({
    element: null,
    extensions: [...transcriptNodes(parts.faceOf), readOnly, tints],
    content: documentOf(parts.content),
    injectCSS: false,
    enableCoreExtensions: { keymap: false, drop: false, paste: false, delete: false, textDirection: false },
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: {
        class: styles['text'] ?? '',
        'aria-label': parts.label,
        'aria-multiline': 'true',
        'aria-readonly': 'true',
        autocapitalize: 'off',
        autocorrect: 'off',
        'data-keys': 'commands',
        inputmode: 'none',
        spellcheck: 'false',
        translate: 'no',
      },
    },
  });
  // The plugins are there before the view is, so that the tints are drawn with the words and not in a second pass.
  const { plugins } = editor.extensionManager;
  editor.view.updateState(editor.state.reconfigure({ plugins }));
  editor.mount(element);
  takePlainText(editor.view.dom);
  return editor;
}
