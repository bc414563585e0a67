import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { readSelection } from './read-selection.ts';

const refuse = (_view: EditorView, event: Event): boolean => {
  event.preventDefault();
  return true;
};

/** A press on selected words begins a new selection there, since they can't be dragged away. */
function letGo(_view: EditorView, event: MouseEvent): boolean {
  if (event.button === 0 && event.detail === 1 && !event.shiftKey) {
    getSelection()?.removeAllRanges();
  }
  return false;
}

/**
 * The keys are the platform's and the commands', none of them the editor's. Only the way to the very end is shown: what stands
 * beside the last turn would stop the selection there.
 */
function leaveKeys(view: EditorView, event: KeyboardEvent): boolean {
  readSelection(view);
  if (event.key === 'End' && event.shiftKey && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    const { doc, selection, tr } = view.state;
    const all = TextSelection.between(selection.$anchor, doc.resolve(doc.content.size));
    view.dispatch(tr.setSelection(all).scrollIntoView());
  }
  return true;
}

/** An input method can't be refused what it writes, so the text stops being editable for a moment, which ends it. */
function endComposition(view: EditorView): boolean {
  const { dom } = view;
  const { contentEditable } = dom;
  dom.contentEditable = 'false';
  setTimeout(() => {
    if (!view.isDestroyed) {
      dom.contentEditable = contentEditable;
      view.focus();
    }
  }, 0);
  return true;
}

/**
 * The text can be read, selected and copied, with a caret and the platform's own keys, but never changed: what would
 * change it is refused where it comes in, and what comes in by another way is dropped.
 */
export const readOnly = Extension.create({
  name: 'readOnly',
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (transaction) => !transaction.docChanged,
      props: {
        handleDOMEvents: {
          beforeinput: refuse,
          paste: refuse,
          drop: refuse,
          dragstart: refuse,
          mousedown: letGo,
          compositionstart: endComposition,
          keydown: leaveKeys,
        },
      },
    }),
  ],
});
