import type { Convention } from './convention.ts';

/** A name on a line of its own, set off from what comes before and with the words below. */
export const ownLineLabel: Convention = {
  id: 'own-line',
  read({ rest, setOff, hasNext, heading }) {
    if (!setOff || !hasNext || heading || /[:：.?!…。？！]$/u.test(rest)) return null;
    return { label: rest, used: rest.length };
  },
};
