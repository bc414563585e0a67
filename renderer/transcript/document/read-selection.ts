import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Whether a caret here stands before the page or a turn, where the platform puts it at times, and not in the words. */
const isBesideWords = (view: EditorView, node: Node): boolean =>
  node === view.dom || node.parentNode === view.dom;

/** Puts the platform's selection into the words that it means, so that the next arrow doesn't have to lead there first. */
function enterWords(view: EditorView): void {
  const { anchor, head } = view.state.selection;
  const from = view.domAtPos(anchor, 1);
  const to = view.domAtPos(head, anchor < head ? -1 : 1);
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

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
  if (isBesideWords(view, anchorNode) || isBesideWords(view, focusNode)) {
    enterWords(view);
  }
}
