import { Node as DocumentPart } from '@tiptap/core';
import type { TurnFace } from './turn-face.ts';

const documentNode = DocumentPart.create({ name: 'doc', topNode: true, content: 'turn*' });

const textNode = DocumentPart.create({ name: 'text', group: 'inline' });

/** The nodes of a transcript: turns of plain text, and nothing else. `faceOf` makes what a turn looks like. */
export function transcriptNodes(faceOf: (turn: number) => TurnFace): readonly DocumentPart[] {
  const turnNode = DocumentPart.create({
    name: 'turn',
    content: 'text*',
    marks: '',
    whitespace: 'pre',
    addAttributes: () => ({ index: { default: 0, rendered: false } }),
    renderHTML: () => ['p', 0],
    addNodeView: () => (props) => {
      const index: unknown = props.node.attrs['index'];
      const face = faceOf(typeof index === 'number' ? index : 0);
      return {
        dom: face.dom,
        contentDOM: face.say,
        ignoreMutation: ({ type, target }) => type !== 'selection' && !face.say.contains(target),
        stopEvent: ({ target }) => !(target instanceof Node && face.say.contains(target)),
      };
    },
  });
  return [documentNode, textNode, turnNode];
}
