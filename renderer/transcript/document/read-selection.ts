import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Takes over what the platform has selected. It tells of a new selection only after the keys that made it, and the next key may
 * be a command that is meant for it.
 */
export function readSelection(view: EditorView): void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  if (
    anchorNode === null ||
    anchorNode === undefined ||
    focusNode === null ||
    focusNode === undefined ||
    !(view.dom.contains(anchorNode) && view.dom.contains(focusNode))
  ) {
    return;
  }
  const { doc, selection, tr } = view.state;
  const anchor = view.posAtDOM(anchorNode, anchorOffset ?? 0);
  const head = view.posAtDOM(focusNode, focusOffset ?? 0);
  const read = TextSelection.between(doc.resolve(anchor), doc.resolve(head));
  if (!read.eq(selection)) {
    view.dispatch(tr.setSelection(read));
  }
}
