import type { SelectionUnit } from '#shared/text/widen-selection.ts';
import type { Command } from '../../../commands/command.ts';

/** How an edge in hand is moved: outwards or inwards by a unit, or along the line by a character. */
export type EdgeMove =
  | { readonly by: SelectionUnit; readonly to: 'out' | 'in' }
  | { readonly by: 'character'; readonly to: 'left' | 'right' };

export type EdgeCommand = { readonly command: Command; readonly move: EdgeMove };

const edge = (id: string, label: string, keys: readonly string[], move: EdgeMove): EdgeCommand => ({
  command: {
    id: `coding.${id}`,
    label,
    group: 'Coding',
    keys,
    keywords: ['boundary', 'border', 'edge', 'move', 'extent'],
    scope: 'boundary',
  },
  move,
});

/** What moves the edge in hand. With no edge in hand, the same keys select. */
export const edgeCommands = {
  wordOut: edge('edgeWordOut', 'Move the edge out by a word', ['W'], { by: 'word', to: 'out' }),
  wordIn: edge('edgeWordIn', 'Move the edge in by a word', ['Shift+W'], { by: 'word', to: 'in' }),
  sentenceOut: edge('edgeSentenceOut', 'Move the edge out by a sentence', ['S'], {
    by: 'sentence',
    to: 'out',
  }),
  sentenceIn: edge('edgeSentenceIn', 'Move the edge in by a sentence', ['Shift+S'], {
    by: 'sentence',
    to: 'in',
  }),
  turnOut: edge('edgeTurnOut', 'Move the edge out by a turn', ['T'], { by: 'turn', to: 'out' }),
  turnIn: edge('edgeTurnIn', 'Move the edge in by a turn', ['Shift+T'], { by: 'turn', to: 'in' }),
  left: edge('edgeLeft', 'Move the edge to the left by a character', ['ArrowLeft'], {
    by: 'character',
    to: 'left',
  }),
  right: edge('edgeRight', 'Move the edge to the right by a character', ['ArrowRight'], {
    by: 'character',
    to: 'right',
  }),
};

export const boundaryCommands: readonly Command[] = Object.values(edgeCommands).map(({ command }) => command);
