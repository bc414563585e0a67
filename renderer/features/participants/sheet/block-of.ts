import type { SheetBlock } from '../../../data/participants.ts';
import type { PastePlan } from './plan-paste.ts';

/** What is written when a plan to paste is carried out. */
export const blockOf = ({ participants, attributes, renames, cells }: PastePlan): SheetBlock => ({
  participants: [...participants],
  attributes: attributes.map(({ name, type, categories }) => ({ name, type, categories: [...categories] })),
  renames: [...renames],
  cells: [...cells],
  how: 'pasted',
});
