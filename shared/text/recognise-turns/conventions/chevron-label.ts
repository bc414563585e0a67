import { readLabel } from '../labels/label-shape.ts';
import { readColonLabel } from './colon-label.ts';
import type { Convention } from './convention.ts';

/** Captions write `>> Name:` where somebody else begins to speak, and `>>` alone when the name does not matter. */
export const chevronLabel: Convention = {
  id: 'chevron',
  joins: true,
  read({ rest }) {
    if (!rest.startsWith('>>') && !rest.startsWith('»')) return null;
    const chevrons = /^(?:>{2,}|»)\s*/u.exec(rest)?.[0].length;
    if (chevrons === undefined) return null;
    const named = readColonLabel(rest.slice(chevrons));
    const isNamed = named?.label !== null && named?.label !== undefined && readLabel(named.label) !== null;
    return isNamed ? { ...named, used: chevrons + named.used } : { label: null, used: chevrons };
  },
};
